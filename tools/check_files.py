#!/usr/bin/env python3
"""Checks what every file must be: short, portable, finished, and without markup that the browser will refuse.

A file over 400 lines holds two things; split it by thing; and so with a function over 40, and a room over 8,000. A path of somebody's machine works only there. A note to do
something later belongs where work is planned, not in the sources. A style attribute is refused by the content security
policy. html::trusted() is the one way around escaping: there may be a handful, and this check shows them all.
"""
import re
import subprocess

from checking import TOP, finish, is_test, sources, without_comments

LINES = 400
ROOM = 8000
FUNCTION = 40
TRUSTED = 5
# Written in pieces, so that this file obeys the rule it checks.
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK")) + r")\b")
MACHINE = re.compile(r"(?<![\w./$}~-])/(?:" + "|".join(("home", "Users", "work", "root", "mnt", "farm")) + r")/[A-Za-z]")
STYLE = re.compile(r"""\bstyle\s*=\s*\\?["']|\b(?:attr|with)\(\s*"style"|\.style\(|<script(?![^>]*\bsrc=)""")
TEXT = (".h", ".cpp", ".py", ".mjs", ".js", ".css", ".md", ".sql", ".toml", ".txt", ".cmake", ".json", ".yml", "")


def files_of(top):
    """What belongs to the project: the files that git knows or would take, else all."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=top, capture_output=True, text=True)
    names = listed.stdout.split("\n") if listed.returncode == 0 else [str(file.relative_to(top)) for file in top.rglob("*")]
    return sorted(top / name for name in names if name and (top / name).is_file() and (top / name).suffix in TEXT)


def long_functions(text):
    """(line, length) of each function that is too long. clang-format puts its first and last line at the margin."""
    begin, is_type = None, False
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line[0] in " \t#/":
            continue
        if line.startswith("}"):
            if begin and not is_type and number - begin + 1 > FUNCTION:
                yield begin, number - begin + 1
            begin, is_type = None, False
        elif line.startswith("namespace") or line.rstrip().endswith(";"):
            begin = None
        else:
            begin = begin or number
            is_type = is_type or re.match(r"(struct|class|enum|union|inline|constexpr|const|extern)\b", line) is not None


def large_rooms(top):
    """A room that nobody can read in a day is two rooms."""
    for room in sorted(folder for folder in (top / "src/rooms").glob("*") if folder.is_dir()):
        lines = sum(file.read_text(errors="replace").count("\n") for file in room.rglob("*") if file.is_file() and file.suffix in TEXT)
        if lines > ROOM:
            yield f"{room.relative_to(top)}: {lines} lines; more than {ROOM} is two rooms: divide it where few things cross"


def check(top):
    errors, trusted = list(large_rooms(top)), []
    for file in files_of(top):
        name = str(file.relative_to(top))
        if name in ("package-lock.json", "LICENSE") or name.startswith(("assets/licences/", "content/")):
            continue
        text = file.read_text(errors="replace")
        lines = text.count("\n")
        if name.startswith(("src/", "tools/", "tests/")) and file.suffix in (".h", ".cpp", ".py", ".mjs") and lines > LINES:
            errors.append(f"{name}: {lines} lines; more than {LINES} is two things: give the second one a file of its own")
        for number, line in enumerate(text.splitlines(), 1):
            if UNFINISHED.search(line):
                errors.append(f"{name}:{number}: finish it or plan it elsewhere: {line.strip()[:80]}")
            if MACHINE.search(line):
                errors.append(f"{name}:{number}: a path of one machine: {line.strip()[:80]}")
    for file in sources(top, ".h", ".cpp"):
        text, name = file.read_text(), str(file.relative_to(top))
        if is_test(file):
            continue
        for line, length in long_functions(without_comments(text)):
            errors.append(f"{name}:{line}: a function of {length} lines; over {FUNCTION} it does two things: give the second one a name")
        for match in STYLE.finditer(without_comments(text)):
            errors.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1}: no inline style or script: use a class, or a file in assets")
        if name.startswith("src/platform/html/"):
            continue
        code = without_comments(text)
        trusted += [f"{name}:{code.count(chr(10), 0, match.start()) + 1}" for match in re.finditer(r"\btrusted\s*\(", code)]
    if len(trusted) > TRUSTED:
        errors.append(f"html::trusted() is used {len(trusted)} times, more than {TRUSTED}; make the markup with tags: {', '.join(trusted)}")
    return errors


if __name__ == "__main__":
    finish(check(TOP))
