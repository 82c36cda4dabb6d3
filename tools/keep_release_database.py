#!/usr/bin/env python3
"""Keeps a small demo school as a release leaves it behind: keep_release_database.py PROGRAM NAME

PROGRAM is the koers of that release (build/release/koers while its commit is checked out), NAME its version. Made are
tests/databases/NAME.sqlite.gz, a database file, and NAME.postgres.sql.gz, a dump that holds its tables and rows. From then on
src/app/release_databases_test.cpp opens both with every later program. What was kept is never made again: it must be what
that release wrote. Weekly figures older than two months are left out; they are nine tenths of the bytes and alike.
"""
import gzip
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

import with_postgres

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tests/databases"
DAY = "2026-11-23"  # the day on which the tests' clock stands
THIN = "DELETE FROM quality_snapshots WHERE taken_on < '2026-09-23'"
MOST = 300_000  # bytes of a kept file: everybody who fetches the sources fetches all of them


def furnish(program, address, folder):
    environment = {**os.environ, "KOERS_DATABASE": address, "KOERS_FILES": f"{folder}/files", "KOERS_DEMO": "1"}
    subprocess.run([program, "demo", "--students", "40", "--seed", "1", "--day", DAY], env=environment, check=True,
                   stdout=subprocess.DEVNULL)


def sqlite_file(program, folder):
    """The bytes of a database file without free pages."""
    made, small = folder / "made.db", folder / "small.db"
    furnish(program, f"sqlite:{made}", folder)
    with sqlite3.connect(made) as database:
        database.execute(THIN)
    database.execute("VACUUM INTO ?", [str(small)])
    database.close()
    return small.read_bytes()


def postgres_dump(program, folder):
    """SQL that any client can run: without commands of psql and without the names of owners."""
    with with_postgres.server() as address:
        furnish(program, address, folder)
        subprocess.run(["psql", "-q", address, "-c", THIN], check=True)
        dump = subprocess.run([with_postgres.programs() / "pg_dump", "--no-owner", "--no-privileges", "--inserts",
                               "--rows-per-insert=200", address], check=True, capture_output=True, text=True).stdout
    return re.sub(r"^\\(un)?restrict .*\n", "", dump, flags=re.M).encode()


def keep(name, content):
    path = FOLDER / name
    if path.exists():
        sys.exit(f"{path} is kept already")
    packed = gzip.compress(content, 9, mtime=0)
    if len(packed) > MOST:
        sys.exit(f"{name} would have {len(packed)} bytes, more than {MOST}")
    path.write_bytes(packed)
    print(f"{path.relative_to(FOLDER.parent.parent)}: {len(packed)} bytes")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, name = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2]
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="koers-release-") as made:
        keep(f"{name}.sqlite.gz", sqlite_file(program, pathlib.Path(made)))
    with tempfile.TemporaryDirectory(prefix="koers-release-") as made:
        keep(f"{name}.postgres.sql.gz", postgres_dump(program, pathlib.Path(made)))


if __name__ == "__main__":
    main()
