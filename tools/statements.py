"""Finds every sql::Statement constant in the sources. Used by check_sql.py and list_statements.py."""
import re
from typing import NamedTuple

from checking import is_test, place, sources, without_comments


class Statement(NamedTuple):
    name: str
    text: str       # both databases
    postgres: str   # only where they differ
    file: object
    at: str         # file:line


_START = re.compile(r"\b(?:sql::)?Statement\s+(\w+)(\s*\[\s*\])?\s*(?:=\s*)?\{")
_STRING = re.compile(r'\s*(?:R"([^(\s]*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)")', re.S)


def _string(text, position):
    """One argument that is a string, perhaps in several pieces: (value, position after it), or None."""
    value, found = "", False
    while match := _STRING.match(text, position):
        value += match[2] if match[2] is not None else match[3].replace('\\"', '"').replace("\\n", "\n")
        position, found = match.end(), True
    return (value, position) if found else None


def statements_in(text):
    """(position, [strings]) for each statement constant; the list is cut off where something is not a literal."""
    text = without_comments(text)
    for match in _START.finditer(text):
        position, values = match.end(), []
        while piece := _string(text, position):
            values.append(piece[0])
            position = piece[1]
            comma = re.compile(r"\s*,").match(text, position)
            if not comma:
                break
            position = comma.end()
        yield match.start(), values


def statements(top):
    """All statements of the program (not of its tests), and sentences about those that cannot be read."""
    found, errors = [], []
    for file in sources(top, ".h", ".cpp"):
        if is_test(file) or file.parent.name == "sql" and file.parent.parent.name == "platform" and file.suffix == ".h":
            continue
        text = file.read_text()
        for position, values in statements_in(text):
            at = place(file, top, text, position)
            if len(values) < 2:
                errors.append(f"{at}: write the name and the text of a statement as literals, so that tools can read them")
            else:
                found.append(Statement(values[0], values[1], values[2] if len(values) > 2 else "", file, at))
    return found, errors
