"""What the checks share: where the sources are, how a C++ file is read without its comments, how a check ends.

A check is a function `check(top)` that answers a list of sentences, each with a place (file:line) and what to do.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
LEVELS = ("platform", "campus", "rooms", "app")  # from low to high


def sources(top, *endings):
    """The files below src with one of the endings, in order."""
    return sorted(file for ending in endings for file in (top / "src").rglob("*" + ending))


def is_test(file):
    """Tests and what only tests use may do what the program may not."""
    return file.name.endswith(("_test.cpp", "_fuzz.cpp")) or file.name.startswith("testing_") or "testing" in file.parts


def place(file, top, text=None, position=None):
    """src/rooms/x/y.cpp or src/rooms/x/y.cpp:12."""
    name = str(file.relative_to(top))
    return name if text is None else f"{name}:{text.count(chr(10), 0, position) + 1}"


def folder_of(file, top):
    """("rooms", "portfolio"), ("platform", "sql"), ("app", "")."""
    parts = file.relative_to(top / "src").parts
    return (parts[0], parts[1] if len(parts) > 2 and parts[0] != "app" else "")


def shared_migrations(top):
    """{name: rooms} of the migrations that are older than the division of their room (tools/levels.txt)."""
    rules = top / "tools/levels.txt"
    lines = [line.split("#")[0].split() for line in rules.read_text().splitlines()] if rules.exists() else []
    return {words[1]: words[3:] for words in lines if words[:1] == ["migration"]}


# A comment, a raw string, a string, or a character: whatever may hide the others.
_PIECES = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9a-zA-Z])\'(?:[^\'\\\n]|\\.)+\'', re.S)


def without_comments(text):
    """The C++ text with every comment made blank; lines and positions stay."""
    blank = lambda match: re.sub(r"[^\n]", " ", match[0]) if match[0][0] == "/" else match[0]
    return _PIECES.sub(blank, text)


def strings(text):
    """Every string literal of a C++ text as (position, value)."""
    for match in _PIECES.finditer(text):
        piece = match[0]
        if piece.startswith('R"'):
            open_ = piece.index("(")
            yield match.start(), piece[open_ + 1:-(open_)]
        elif piece.startswith('"'):
            yield match.start(), piece[1:-1].replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def finish(errors):
    """Prints what is wrong and ends the program: 0 when nothing is."""
    print("\n".join(errors) or "in order")
    sys.exit(bool(errors))
