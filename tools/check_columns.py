#!/usr/bin/env python3
"""Checks that every column is read: by a statement, as a fact, or by the archive that a person takes along.

A column that is only written is work at every write, a promise to nobody, and data about people that is kept without
a use. SQLite itself says which columns a statement reads: every statement of the program is prepared on an empty
database that the migrations made. A column that nobody reads is dropped by a migration. Keys are read by being keys.
"""
import re
import sqlite3

from checking import TOP, finish, sources, strings, without_comments
from schema import migrations
from statements import statements

LIST = re.compile(r"\b(?:id|text)_list\s*\(\s*\$\d+\s*\)")
HELD_BACK = re.compile(r"\.held_back\s*=\s*(?:\"(?:[^\"\\]|\\.)*\"\s*)+")
WORD = re.compile(r"\w+")


def database_of(top):
    database = sqlite3.connect(":memory:")
    database.create_collation("alphabet", lambda one, other: (one > other) - (one < other))
    for file in migrations(top):
        database.executescript(file.read_text())
    return database


def columns_of(database):
    """{(table, column)} that may be dropped: of tables, and no part of a key."""
    found = set()
    for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
        if name.startswith("sqlite_") or re.match(r"create virtual", sql or "", re.I):
            continue
        found |= {(name, row[1]) for row in database.execute(f"PRAGMA table_info({name})") if row[5] == 0}
    return found


def read_by_statements(database, found):
    """{(table, column)} that statements read, and sentences about those that SQLite does not understand."""
    read, errors = set(), []

    def note(action, table, column, *_):
        if action == sqlite3.SQLITE_READ:
            read.add((table, column))
        return sqlite3.SQLITE_OK

    database.set_authorizer(note)
    for statement in found:
        if statement.name.startswith("platform."):  # tables that the databases and the migrator make themselves
            continue
        text = LIST.sub("(SELECT 1 AS value)", statement.text)
        values = {name: None for name in re.findall(r"\$(\d+)", text)}
        try:
            database.execute("EXPLAIN " + text, values)
        except sqlite3.Error as error:
            errors.append(f"{statement.at}: {statement.name} cannot be prepared on SQLite: {error}")
    database.set_authorizer(None)
    return read, errors


def read_by_name(top, tables):
    """{(table, column)} of what is read column by column: facts, and what a person takes along (privacy.cpp), though not
    what is held back from that. In both files the columns of a table stand behind its name."""
    read = set()
    for file in sources(top, ".cpp"):
        if file.name not in ("facts.cpp", "privacy.cpp"):
            continue
        table = None
        for _, value in strings(HELD_BACK.sub("", without_comments(file.read_text()))):
            if value in tables:
                table = value
                # Whoever reads a table of facts reads of each row for which year and until when it holds (campus/facts).
                read |= {(table, name) for name in ("school_year", "recount_on", "recount_at") if file.name == "facts.cpp"}
            read |= {(table, word) for word in WORD.findall(value)}
    return read


def check(top):
    found, errors = statements(top)
    database = database_of(top)
    read, more = read_by_statements(database, found)
    all_columns = columns_of(database)
    dead = sorted(all_columns - read - read_by_name(top, {table for table, _ in all_columns}))
    return errors + more + [f"docs/schema.sql: nobody reads {table}.{column}; drop it by a migration" for table, column in dead]


if __name__ == "__main__":
    finish(check(TOP))
