"""Of PostgreSQL only the ways through large tables are kept, and a way through all rows of one is said."""
import os
import pathlib
import sqlite3
import tempfile
import unittest

import trees  # noqa: F401 (finds the tools)
import copy_school
import plans

PLAN = {"Node Type": "Nested Loop", "Plans": [
    {"Node Type": "Seq Scan", "Relation Name": "a_teams"},
    {"Node Type": "Bitmap Heap Scan", "Relation Name": "a_notes", "Plans": [
        {"Node Type": "Bitmap Index Scan", "Index Name": "a_notes_by_day",
         "Index Cond": "((institution_id = $1) AND (day >= $2))"}]},
    {"Node Type": "Seq Scan", "Relation Name": "a_visits"}]}


class Plans(unittest.TestCase):
    def test_only_large_tables_are_told_of(self):
        steps = list(plans.postgres_steps(PLAN, {"a_notes", "a_visits"}, {"a_notes_by_day": "a_notes"}))
        self.assertEqual(steps, ["a_notes by a_notes_by_day (2)", "ALL of a_visits"])
        self.assertEqual(plans.line_of("a.select", plans.postgres_steps(PLAN, set(), {}), "no large table"),
                         "a.select: no large table")

    def test_a_way_through_all_rows_is_said(self):
        lines = ["a.one: a_notes by a_notes_by_day (2)", "a.two: a_notes by a_notes_by_day (1)", "a.three: ALL of a_notes",
                 "a.four: ALL of a_teams"]
        self.assertEqual(plans.through_all(lines, {"a_notes"}), lines[1:3])

    def test_a_view_that_is_made_as_a_whole_is_said(self):
        db = sqlite3.connect(":memory:")
        db.executescript("""
            CREATE TABLE a_notes (id BIGINT, student BIGINT, day TEXT, PRIMARY KEY (student, id)) WITHOUT ROWID;
            CREATE TABLE a_students (id BIGINT PRIMARY KEY);
            CREATE VIEW a_last AS SELECT student, MAX(day) AS day FROM a_notes GROUP BY student HAVING COUNT(*) > 1;
            CREATE VIEW a_days AS SELECT student, day FROM a_notes WHERE day > '2026';""")
        steps = {view: plans.line_of("a.select", plans.sqlite_steps(
            db, f"SELECT id, (SELECT MIN(l.day) FROM {view} l WHERE l.student = s.id AND l.day > $1) FROM a_students s",
            plans.views_of(db))) for view in ("a_last", "a_days")}
        self.assertEqual(plans.through_all(steps.values(), set()), [steps["a_last"]])
        db.close()


class KeptPlans(unittest.TestCase):
    """That a statement is asked in another way than before, or is new, is looked at on purpose: tools/plans.py --keep."""

    def test_every_statement_goes_the_way_that_was_looked_at(self):
        program = pathlib.Path(os.environ.get("KOERS_PROGRAM", plans.TOP / "build/proof/koers"))
        if not program.exists():
            self.skipTest("the program is not built")
        kept = (plans.KEPT / "sqlite.txt").read_text().splitlines()
        now = plans.of_an_empty_sqlite(program)
        differs = sorted(set(now) ^ set(kept))
        self.assertFalse(differs, "\n".join(["ways that were not looked at, or that nothing goes any more:", *differs]))


class Copying(unittest.TestCase):
    def test_cells_are_those_of_copy(self):
        self.assertEqual(copy_school.cell(None), r"\N")
        self.assertEqual(copy_school.cell("a\tb\\c\nd\re"), r"a\tb\\c\nd\re")
        self.assertEqual([copy_school.cell(12), copy_school.cell(0.1)], ["12", "0.1"])

    def test_what_belongs_to_the_database_stays_there(self):
        with tempfile.TemporaryDirectory() as folder:
            db = sqlite3.connect(pathlib.Path(folder) / "school.db")
            db.executescript("CREATE TABLE a_notes (id BIGINT PRIMARY KEY); CREATE TABLE platform_migrations (name TEXT); ANALYZE;")
            self.assertEqual(copy_school.tables_of(db), ["a_notes"])
            db.close()


if __name__ == "__main__":
    unittest.main()
