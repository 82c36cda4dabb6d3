#!/usr/bin/env python3
"""The way that each SQL statement takes through a large database, for bench.py: kept in tests/plans, one line for each.

    experiences.select_experience: e by PRIMARY KEY (3); s by portfolio_answers_by_card (2)
    app.select_counts: ALL of campus_teams

So much of a key in brackets is compared with something. A way that changed is shown and has to be kept on purpose
(bench.py --only plans --keep, or for SQLite alone tools/plans.py --keep); a way through all rows of a large table is said in any case, for it takes longer with every
school that joins.
"""
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

import copy_school
import with_postgres
from checking import TOP
from statements import statements

KEPT = TOP / "tests/plans"
LARGE = 5_000  # rows
PLACE = re.compile(r"\$(\d+)")


def read_only_statements():
    """What reads or changes rows; each text for both databases."""
    found, _ = statements(TOP)
    return sorted((one for one in found if re.match(r"\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b", one.text, re.I)),
                  key=lambda one: one.name)


def line_of(name, steps, nothing="no table"):
    return f"{name}: {'; '.join(dict.fromkeys(steps)) or nothing}"


# ---- SQLite

STEP = re.compile(r"(SCAN|SEARCH) (\S+)(?: USING (?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?(INDEX|PRIMARY KEY|INTEGER PRIMARY KEY)"
                  r" ?(\w*))?(?: ?\((.*)\))?")


ALIAS = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|,)\s+([a-z]\w*)(?:\s+AS)?\s+(?!(?:where|join|left|on|order|group|limit|set|cross|values|select|using)\b)"
                   r"([a-z]\w*)\b", re.I)


def tables_by_alias(text):
    """SQLite tells of the short name; of one that stands for two tables both are said."""
    found = {}
    for table, alias in ALIAS.findall(text):
        found.setdefault(alias, []).append(table)
    return {alias: "/".join(dict.fromkeys(tables)) for alias, tables in found.items()}


# A view that adds up or sorts is made as a whole, for each row that asks for one of it.
MADE_FIRST = re.compile(r"(?:CO-ROUTINE|MATERIALIZE) (\w+)")


def views_of(db):
    return {name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}


def sqlite_steps(db, text, views=frozenset()):
    tables = tables_by_alias(text)
    text = re.sub(r"\b(?:id_list|text_list)\(", "json_each(", text)
    count = max(map(int, PLACE.findall(text)), default=0)
    values = {str(number): None for number in range(1, count + 1)}
    try:
        plan = db.execute("EXPLAIN QUERY PLAN " + text, values).fetchall()
    except sqlite3.OperationalError:  # of PostgreSQL only
        return
    for *_, detail in plan:
        made = MADE_FIRST.match(detail)
        if made and made[1] in views:
            yield f"ALL of {made[1]} made first"
        match = STEP.match(detail)
        if not match or match[2] in ("json_each", "CONSTANT") or "VIRTUAL TABLE" in detail:
            continue
        kind, table, _, index, terms = match.groups()
        table = tables.get(table, table)
        if "AUTOMATIC" in detail:
            yield f"{table} by an index made for it"
        elif kind == "SCAN":
            yield f"ALL of {table}" + (f" in the order of {index}" if index else "")
        else:
            yield f"{table} by {index or 'PRIMARY KEY'} ({len(re.findall('[=<>][?]', terms or ''))})"


def large_tables_of_sqlite(db):
    names = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    return {name for name in names
            if db.execute(f"SELECT count(*) FROM (SELECT 1 FROM {name} LIMIT {LARGE})").fetchone()[0] == LARGE}


def of_sqlite(database):
    """(the lines, the names of large tables)"""
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    db.create_collation("alphabet", lambda a, b: (a > b) - (a < b))
    views = views_of(db)
    lines = [line_of(one.name, sqlite_steps(db, one.text, views)) for one in read_only_statements()]
    return lines, large_tables_of_sqlite(db)


def of_an_empty_sqlite(program):
    """The same lines: what SQLite knows of the size of a table is made from the schema (platform/sql/sqlite_statistics.h)."""
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "koers.db"
        subprocess.run([program, "migrate"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env=os.environ | {"KOERS_DATABASE": f"sqlite:{database}", "KOERS_FILES": folder})
        return of_sqlite(database)[0]


# ---- PostgreSQL

def nodes_of(plan):
    yield plan
    for part in plan.get("Plans", ()):
        yield from nodes_of(part)


def postgres_steps(plan, large, tables_of_indexes):
    """Of small tables nothing is said: PostgreSQL reads them as a whole or not by how many pages they happen to have."""
    for node in nodes_of(plan):
        index = node.get("Index Name")
        table = node.get("Relation Name") or tables_of_indexes.get(index)
        if table not in large:
            continue
        if node["Node Type"] == "Seq Scan":
            yield f"ALL of {table}"
        elif index:
            condition = node.get("Index Cond", "")
            yield f"{table} by {index} ({len(re.findall(r'[<>=] ', condition))})"


def ask_postgres(address, script):
    done = subprocess.run(["psql", address, "-qAtX", "-v", "ON_ERROR_STOP=0"], input=script, capture_output=True, text=True,
                          check=True)
    return done.stdout


def price_of_a_page():
    """As the program asks for it on every connection."""
    source = (TOP / "src/platform/sql/postgres_connection.cpp").read_text()
    return re.search(r"SET random_page_cost = [\d.]+", source)[0] + ";"


def of_postgres(address):
    """(the lines, the names of large tables)"""
    large = set(ask_postgres(address, "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
                                      f"AND reltuples >= {LARGE};").split())
    tables_of_indexes = dict(line.split("|") for line in ask_postgres(
        address, "SELECT indexname, tablename FROM pg_indexes WHERE schemaname = 'public';").split())
    parts = ["SET plan_cache_mode = force_generic_plan;", price_of_a_page()]
    found = read_only_statements()
    for number, one in enumerate(found):
        text = one.postgres or one.text
        count = max(map(int, PLACE.findall(text)), default=0)
        nothing = f"({', '.join(['NULL'] * count)})" if count else ""
        parts += [f"\\echo === {one.name}", f"PREPARE s{number} AS {text};",
                  f"EXPLAIN (COSTS OFF, FORMAT JSON) EXECUTE s{number}{nothing};"]
    lines = []
    for part in ask_postgres(address, "\n".join(parts)).split("=== ")[1:]:
        name, _, told = part.partition("\n")
        plans = json.loads(told) if told.strip() else []
        lines.append(line_of(name, [step for plan in plans
                                    for step in postgres_steps(plan["Plan"], large, tables_of_indexes)], "no large table")
                     if plans else f"{name}: not asked")
    return lines, large


# ---- kept and compared

def through_all(lines, large):
    """Statements that go through all rows of a large table, or through all of one institution's: every key begins with
    institution_id, so that comparing one column is comparing nothing. And those that make a whole view first."""
    names_of = re.compile(r"ALL of ([\w/]+)|([\w/]+) by \w+(?: KEY)? \([01]\)")
    return [line for line in lines if "made first" in line or large & {
        table for names in names_of.findall(line) for name in names for table in name.split("/")}]


def compare(kind, lines, large, keep):
    """Says what differs from what was kept; answers how many differ, and how many go through all of a large table."""
    file = KEPT / f"{kind}.txt"
    before = file.read_text().splitlines() if file.exists() else []
    if keep:
        KEPT.mkdir(exist_ok=True)
        file.write_text("\n".join(lines) + "\n")
        before = lines
    gone, new = set(before) - set(lines), set(lines) - set(before)
    for line in sorted(gone):
        print(f"  {kind} no longer  {line}")
    for line in sorted(new):
        print(f"  {kind} now        {line}")
    slow = through_all(lines, large)
    for line in slow:
        print(f"  {kind} all rows   {line}")
    return len(new), len(slow)


def of_a_copy_on_postgres(program, database):
    """The lines and the large tables of the same school on PostgreSQL."""
    with with_postgres.server() as address:
        subprocess.run([program, "migrate"], check=True, stdout=subprocess.DEVNULL,
                       env=os.environ | {"KOERS_DATABASE": address})
        copy_school.copy(database, address)
        ask_postgres(address, "VACUUM ANALYZE;")
        return of_postgres(address)


def run(bench, program, database, keep):
    """For bench.py: asks both databases about the same school."""
    for name, kind, (lines, large) in (("SQLite", "sqlite", of_sqlite(database)),
                                       ("PostgreSQL", "postgresql", of_a_copy_on_postgres(program, database))):
        bench.keep(f"ways of statements, {name}", dict(zip(("statements", "changed", "through_all"),
                                                           (len(lines), *compare(kind, lines, large, keep)))))


def main():
    """Of SQLite alone, without a large school: shows what changed, and with --keep keeps it."""
    program = os.environ.get("KOERS_PROGRAM", TOP / "build/proof/koers")
    changed, _ = compare("sqlite", of_an_empty_sqlite(program), set(), "--keep" in sys.argv)
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
