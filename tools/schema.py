#!/usr/bin/env python3
"""Writes docs/schema.sql: every table as it is after all migrations, in one file to read. --check only compares.

The migrations run in a database in memory, in the order of their names, so that a column added later stands in its
table. The words are PostgreSQL's, as in the migrations; on SQLite each table is also STRICT, WITHOUT ROWID.
"""
import re
import sqlite3
import sys

from checking import TOP, finish, folder_of


def migrations(top):
    return sorted((file for file in (top / "src").rglob("migrations/*.sql") if not file.name.endswith(".postgres.sql")),
                  key=lambda file: file.name)


def document(top):
    database = sqlite3.connect(":memory:")
    owner = {}
    for file in migrations(top):
        before = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        database.executescript(file.read_text())
        for name, in database.execute("SELECT name FROM sqlite_master"):
            if name not in before:
                owner[name] = "/".join(part for part in folder_of(file, top) if part)
    rows = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    shadows = {name for _, name, _, sql in rows if re.match(r"create virtual", sql, re.I)}
    tables = [(owner.get(name, ""), name, sql) for type_, name, _, sql in rows if type_ in ("table", "view")
              and not name.startswith("sqlite_") and not any(name.startswith(shadow + "_") for shadow in shadows)]
    out = ["-- All tables, made by tools/schema.py from the migrations; change those.", ""]
    last = None
    for folder, name, sql in sorted(tables):
        if folder != last:
            out += [f"-- {folder}", ""]
            last = folder
        out.append(sql.strip() + ";")
        out += [index.strip() + ";" for type_, _, of, index in sorted(rows) if of == name and type_ in ("index", "trigger")]
        out.append("")
    return "\n".join(out)


def check(top):
    target = top / "docs/schema.sql"
    if not target.exists() or target.read_text() != document(top):
        return ["docs/schema.sql is not what the migrations make; run tools/schema.py and commit it"]
    return []


if __name__ == "__main__":
    if "--check" in sys.argv:
        finish(check(TOP))
    (TOP / "docs/schema.sql").write_text(document(TOP))
