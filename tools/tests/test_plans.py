"""Of PostgreSQL only the ways through large tables are kept, and a way through all rows of one is said."""
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
