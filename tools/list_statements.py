#!/usr/bin/env python3
"""Writes a C++ file with the names of all SQL statements: list_statements.py OUT.cpp.

`koers statements` prints them, and a test compares them with those that the tests ran: a statement that no test runs
is a statement that nobody has seen work.
"""
import pathlib
import sys

from checking import TOP
from statements import statements


def source(found):
    rows = "".join(f'    "{name}",\n' for name in sorted({statement.name for statement in found}))
    count = len({statement.name for statement in found})
    return ('#include "app/statements.h"\n\n#include <array>\n\nnamespace koers::app {\n\n'
            "std::span<const std::string_view> statement_names() {\n"
            f"  static constexpr std::array<std::string_view, {count}> names{{\n{rows}  }};\n  return names;\n}}\n\n"
            "}  // namespace koers::app\n")


def main():
    found, errors = statements(TOP)
    if errors:
        sys.exit("\n".join(errors))
    out = pathlib.Path(sys.argv[1])
    text = source(found)
    if not out.exists() or out.read_text() != text:  # an unchanged list builds nothing again
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text)


if __name__ == "__main__":
    main()
