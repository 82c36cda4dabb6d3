"""Copies a school from a SQLite database into PostgreSQL, for plans.py: both are then asked about the same rows, and a large
school is there in minutes.

The program has made the tables (koers migrate); what stands in them is replaced. Rows cross over by COPY.
"""
import sqlite3
import subprocess

OF_THE_DATABASE = ("sqlite_%", "platform_migrations")  # not of the school
ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


def cell(value):
    if value is None:
        return r"\N"
    return value.translate(ESCAPES) if isinstance(value, str) else repr(value)


def tables_of(db):
    leave_out = " AND ".join(f"name NOT LIKE '{like}'" for like in OF_THE_DATABASE)
    return [name for name, in db.execute(f"SELECT name FROM sqlite_master WHERE type = 'table' AND {leave_out} ORDER BY name")]


def copy(database, address):
    """Answers the number of rows."""
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    into = subprocess.Popen(["psql", address, "-qX", "-v", "ON_ERROR_STOP=1"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                            text=True, encoding="utf-8")
    rows = 0
    with into.stdin as out:
        for table in tables_of(db):
            found = db.execute(f"SELECT * FROM {table}")
            columns = ", ".join(column[0] for column in found.description)
            out.write(f"TRUNCATE {table};\nCOPY {table} ({columns}) FROM STDIN;\n")
            for row in found:
                out.write("\t".join(map(cell, row)) + "\n")
                rows += 1
            out.write("\\.\n")
    if into.wait():
        raise RuntimeError("the school could not be copied into PostgreSQL")
    return rows
