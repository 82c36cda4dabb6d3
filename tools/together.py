#!/usr/bin/env python3
"""Which files may be compiled as one (cmake/together.cmake, KOERS_TOGETHER=ON): prints a group and a file on each line.

Files that are compiled as one are read one after the other, so that two of them may not give one private name to different
things: a function in an unnamed namespace, `namespace texts = ...`, `using http::Response` where a neighbour has a Response of
its own. Each file comes into the shortest group where nothing clashes. What is in neither the same folder nor the same
namespace never clashes; a folder of app has the namespace of app.

together.py LINES FILE...: groups of at least so many lines, as far as the files go.
"""
import pathlib
import re
import sys

UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}  // namespace$", re.M | re.S)
ALIAS = re.compile(r"^(?:namespace|using) (\w+) = (.*);", re.M)
CALLED = re.compile(r"(?<![.\w>:])(\w+)\(")  # by its own name, as what stands in the folder is
INCLUDED = re.compile(r'^#include "([^"]+)"', re.M)
BROUGHT = re.compile(r"^using ([\w:]+::\w+);", re.M)
SPACE = re.compile(r"^namespace (\w[\w:]*) \{", re.M)
# What stands at the beginning of a line in an unnamed namespace and is followed by what begins a body, a value or an end.
DEFINED = re.compile(r"^(?!//|using |namespace |template|\}|#|\s)[^\n(={;]*?(\w+) ?(?:\(|=|\{|;|\[)", re.M)


def words_read(path, seen=None):
    """The words of a file and of all headers of its own folder that it includes."""
    seen = {path} if seen is None else seen
    text = path.read_text()
    words = set(re.findall(r"\w+", text))
    for name in INCLUDED.findall(text):
        header = path.parent / pathlib.PurePath(name).name
        if str(header).endswith(name) and header not in seen and header.exists():
            seen.add(header)
            words |= words_read(header, seen)
    return words


class File:
    """A file and the names that it gives or uses, as far as files of one folder may differ in them."""

    def __init__(self, path):
        self.path = path
        text = path.read_text()
        self.lines = text.count("\n")
        self.spaces = set(SPACE.findall(text))
        self.brought = dict(ALIAS.findall(text)) | {name.rpartition("::")[2]: name for name in BROUGHT.findall(text)}
        self.private = {name for body in UNNAMED.findall(text) for name in DEFINED.findall(body)}
        self.words = words_read(path)
        self.called = set(CALLED.findall(text))

    def clashes(self, other):
        """Whether both give one name to different things, or one means by a name what the other does not, as where one calls a
        function of the folder and the other has a private one of that name."""
        if self.path.parent != other.path.parent and not self.spaces & other.spaces:
            return False
        if self.private & (other.private | other.called) or other.private & self.called:
            return True
        return any(name in there.words and there.brought.get(name) != target
                   for here, there in ((self, other), (other, self)) for name, target in here.brought.items())


def grouped(files, lines):
    """[[File]]: every file in one group, of files of which no two clash."""
    groups = [[] for _ in range(max(1, sum(file.lines for file in files) // lines))]
    for file in sorted(files, key=lambda file: (-file.lines, file.path)):
        fitting = [group for group in groups if not any(file.clashes(other) for other in group)]
        if not fitting:
            groups.append([])
            fitting = groups[-1:]
        min(fitting, key=lambda group: sum(other.lines for other in group)).append(file)
    return groups


def main():
    files = [File(pathlib.Path(word)) for word in sys.argv[2:]]
    for number, group in enumerate(grouped(files, int(sys.argv[1]))):
        for file in group:
            print(number, file.path)


if __name__ == "__main__":
    main()
