#!/usr/bin/env python3
"""Checks that only the folders named in src/CMakeLists.txt (FOLDERS_WITH_THREADS) share something between threads.

Their tests run under the sanitizer of threads; everywhere else a page may be read as if one visitor came at a time: what it
has is its own or constant. So elsewhere there is no lock, no thread, no atomic and no variable that outlives a call and
changes. A folder in the list that has none of these leaves it.
"""
import re

from checking import TOP, finish, is_test, place, sources, without_comments

LIST = re.compile(r"set\(FOLDERS_WITH_THREADS ([^)]*)\)")
SHARED = re.compile(r"\bstd::(?:recursive_|shared_|timed_)*mutex\b|\bstd::j?thread\b(?!::hardware_concurrency)|\bstd::atomic\w*|"
                    r"\bstd::condition_variable\w*|\bstd::(?:once_flag|call_once|async|latch|barrier|counting_semaphore)\b|"
                    r"\bthread_local\b")
# A variable with the life of the program: `static` in a function or a class, not constant, and no function.
STATIC = re.compile(r"^[ \t]*(?:inline )?static (?:inline )?(?!constexpr\b|const\b|constinit const\b|_?assert)"
                    r"(?![^;={]*\bconst\b[ \w]*[;={])[\w:<>,*&\[\] ]+?\w+(?:\[\w*\])?[ \t]*(?:;|=|\{)", re.M)
# A variable of a namespace: at the beginning of a line, with a value or without.
GLOBAL = re.compile(r"^(?:inline )?(?!(?:return|using|typedef|namespace|struct|class|enum|union|static|template|extern|friend|"
                    r"case|default|public|private|protected|constexpr|const|goto|delete|inline constexpr|inline const)\b)"
                    r"(?![^;={(]*\bconst\b)[a-zA-Z_][\w:<>,*& ]*[ *&]\w+(?:\[\w*\])?(?: = [^;]*|\{[^;]*\})?;$", re.M)


def folders(top):
    """The folders that the build says share something."""
    found = LIST.search((top / "src/CMakeLists.txt").read_text())
    return found[1].split() if found else []


def what_is_shared(text):
    """Where something is shared in a text without comments: one place for each line."""
    found = {}
    for pattern in (SHARED, STATIC, GLOBAL):
        for match in pattern.finditer(text):
            begin = text.rfind("\n", 0, match.start() + len(match[0]) - len(match[0].lstrip())) + 1
            found[begin] = begin + len(text[begin:]) - len(text[begin:].lstrip())
    return sorted(found.values())


def check(top):
    errors, named, used = [], folders(top), set()
    for file in sources(top, ".h", ".cpp"):
        if is_test(file):
            continue
        name = str(file.relative_to(top / "src"))
        here = next((folder for folder in named if name.startswith(folder + "/")), None)
        text = without_comments(file.read_text())
        for position in what_is_shared(text):
            if here:
                used.add(here)
            else:
                line = text[position:].split("\n", 1)[0].strip()
                errors.append(f"{place(file, top, text, position)}: threads share `{line}`; give it an owner, make it constant, or move it to"
                              " a folder that FOLDERS_WITH_THREADS in src/CMakeLists.txt names")
    return errors + [f"src/CMakeLists.txt: {folder} shares nothing between threads; take it out of FOLDERS_WITH_THREADS"
                     for folder in named if folder not in used]


if __name__ == "__main__":
    finish(check(TOP))
