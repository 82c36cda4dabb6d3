#!/usr/bin/env python3
"""Checks that SQL stays at home: a room's statements and migrations touch only tables that begin with its name,
campus_*, and what another room publishes on purpose (x_out_*). Tables that are older than their room stand in
tools/levels.txt.

The database is the back door of every modular program: two rooms that join each other's tables are one room. Also: a
statement's name begins with its room and is unique (it is in the log, the metrics and the tests), and there are no
clocks, dates or JSON functions in SQL, because one text serves SQLite and PostgreSQL and time comes from Clock. What
orders by a name says COLLATE alphabet: without it Angel and Ángel stand far apart, and each database has its own order.
And an index does not begin with a column that may be NULL, unless it leaves those rows out: where nearly all are NULL,
statistics of a sample know nothing else, and a plan that begins there walks through the whole table.
"""
import re

from checking import TOP, finish, folder_of, place, shared_migrations
from statements import statements

CLOCKS = re.compile(r"\b(current_(?:timestamp|date|time)|localtime(?:stamp)?|now\s*\(|(?:date|time|datetime|strftime|julianday|"
                    r"unixepoch|age|date_trunc|date_part|to_char|to_date|to_timestamp|make_date|random)\s*\(|extract\s*\(|"
                    r"json_?\w*\s*\(|jsonb\b|interval\s+')|->>?", re.I)
TABLE = re.compile(r"\b(?:(?:from|join)\s+(?:only\s+)?([a-z_]\w*)\b(?!\s*\()|"
                   r"(?:into|update|references|table(?:\s+if\s+(?:not\s+)?exists)?|create\s+view(?:\s+if\s+not\s+exists)?|"
                   r"index(?:\s+if\s+not\s+exists)?\s+\w+\s+on|trigger\s+\w+\s+(?:before|after)\s+\w+(?:\s+of\s+[\w, ]+)?\s+on)"
                   r"\s+([a-z_]\w*))", re.I)
ORDER = re.compile(r"\border\s+by\b((?:[^()]|\([^()]*\))*)", re.I)
NAME = re.compile(r"\b(?:\w+\.)?(?:given_name|family_name|search_name|name)\b(?!\s+collate\s+alphabet\b)", re.I)
NO_TABLE = {"select", "set", "values", "lateral", "unnest", "the", "as", "not", "nothing", "skip", "of"}


def plain(sql):
    """SQL without comments and without the texts in it; lines stay."""
    sql = re.sub(r"--[^\n]*|/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match[0]), sql, flags=re.S)
    return re.sub(r"'(?:[^']|'')*'", "''", sql)


def tables(sql):
    """The tables that a statement or migration names, without the names that its WITH gives."""
    sql = plain(sql)
    sql = re.sub(r"\bis\s+(?:not\s+)?distinct\s+from\b|\bfor\s+update\b|\bdo\s+update\b|\bon\s+update\b|\bextract\s*\([^)]*\)",
                 " ", sql, flags=re.I)
    named = {name.lower() for name in re.findall(r"(?:\bwith(?:\s+recursive)?|,)\s+([a-z_]\w*)\s*(?:\([^()]*\)\s*)?as\s*(?:(?:not\s+)?materialized\s*)?\(",
                                                 sql, re.I)}
    found = [((match[1] or match[2]).lower(), match.start()) for match in TABLE.finditer(sql)]
    # FROM a, b: the names after the comma
    for match in re.finditer(r"\bfrom\s+([a-z_]\w*(?:\s+(?:as\s+)?[a-z]\w*)?(?:\s*,\s*[a-z_]\w*(?:\s+(?:as\s+)?[a-z]\w*)?)+)", sql, re.I):
        found += [(part.split()[0].lower(), match.start(1)) for part in match[1].split(",")]
    return [(name, position) for name, position in found if name not in named and name not in NO_TABLE]


def read_older(text):
    """{beginning of a table's name: the room that has it}, of tables that are older than their room."""
    older = {}
    for line in text.splitlines():
        words = line.split("#")[0].split()
        if words[:1] == ["tables"]:
            middle = words.index(":")
            older |= dict.fromkeys(words[1:middle], words[middle + 1])
    return older


def may_touch(level, room, table, older=None):
    """Whether SQL in src/<level>/<room> may name this table."""
    published = re.match(r"[a-z]+_out_", table) is not None
    if level == "rooms":
        owner = next((there for beginning, there in (older or {}).items() if table.startswith(beginning)), None)
        if owner:
            return owner == room or published
        return table.startswith((room + "_", "campus_")) or published
    if level == "campus":
        return table.startswith("campus_")
    if level == "app":
        return table.startswith(("app_", "campus_")) or published
    return table.startswith(("platform_", room + "_")) or room == "sql" and table.startswith(("sqlite_", "pragma_"))


def nullable_columns(schema):
    """{table: the columns that may be NULL}, of docs/schema.sql."""
    found = {}
    for table, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)", schema, re.S):
        columns = re.findall(r"^\s*(\w+) (?:BIGINT|TEXT|BOOLEAN|DOUBLE|REAL|BLOB|BYTEA)\b([^\n]*)", body, re.M)
        found[table] = {column for column, rest in columns if "NOT NULL" not in rest and "PRIMARY KEY" not in rest}
    return found


def indexes_on_nothing(schema):
    """Indexes whose first column may be NULL, with the rows in which it is."""
    nullable = nullable_columns(schema)
    errors = []
    for index, table, columns, rest in re.findall(r"CREATE (?:UNIQUE )?INDEX (\w+) ON (\w+) \(([^)]*)\)([^;]*);", schema):
        first = columns.split(",")[0].split()[0]
        if first in nullable.get(table, ()) and f"{first} IS NOT NULL" not in rest:
            errors.append(f"docs/schema.sql: {index} holds the rows of {table} without {first} too; "
                          f"add WHERE {first} IS NOT NULL")
    return errors


def check(top):
    found, errors = statements(top)
    rules = top / "tools/levels.txt"
    older = read_older(rules.read_text()) if rules.exists() else {}
    shared = shared_migrations(top)
    places = {}
    for statement in found:
        level, room = folder_of(statement.file, top)
        owner = room or level
        if not re.fullmatch(r"[a-z]+(\.[a-z0-9]+(_[a-z0-9]+)*)+", statement.name):
            errors.append(f"{statement.at}: call the statement room.verb_thing, not {statement.name!r}")
        elif not statement.name.startswith((owner + ".", level + ".")) or level == "rooms" and not statement.name.startswith(room + "."):
            errors.append(f"{statement.at}: {statement.name} must begin with {owner}.")
        if statement.name in places:
            errors.append(f"{statement.at}: {statement.name} is also the name of the statement at {places[statement.name]}")
        places.setdefault(statement.name, statement.at)
        for text in filter(None, (statement.text, statement.postgres)):
            for match in CLOCKS.finditer(plain(text)):
                errors.append(f"{statement.at}: {statement.name} uses {match[0].strip()}; bind a value that C++ computed")
            for order in ORDER.finditer(plain(text)) if level != "platform" else ():
                for match in NAME.finditer(order[1]):
                    errors.append(f"{statement.at}: {statement.name} orders by {match[0]}; write {match[0]} COLLATE alphabet")
            for table in sorted({table for table, _ in tables(text)}):
                if not may_touch(level, room, table, older):
                    errors.append(f"{statement.at}: {statement.name} touches {table}; ask its room through the door, or let that room publish x_out_...")
    for file in sorted((top / "src").rglob("migrations/*.sql")):
        level, room = folder_of(file, top)
        if not re.fullmatch(r"\d{8}_\d{4}_[a-z0-9_]+(\.postgres|\.sqlite)?\.sql", file.name):
            errors.append(f"{place(file, top)}: call it YYYYMMDD_HHMM_{room}_what.sql, so that migrations run in one order")
        text = file.read_text()
        for match in CLOCKS.finditer(plain(text)):
            errors.append(f"{place(file, top, text, match.start())}: {match[0].strip()}: migrations know no clock and no JSON")
        for table, position in tables(text):
            if not any(may_touch(level, one, table, older) for one in shared.get(file.stem, [room])):
                errors.append(f"{place(file, top, text, position)}: {table} does not belong to {room}; a table begins with the name of its room")
    schema = top / "docs/schema.sql"
    return errors + (indexes_on_nothing(schema.read_text()) if schema.exists() else [])


if __name__ == "__main__":
    finish(check(TOP))
