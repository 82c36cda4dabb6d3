"""The recount beside the program: a count that is wrong, in Koers or in the words, must be named."""
import datetime
import os
import sqlite3
import tempfile
import unittest

import base
import blame
import koers
import recount

DAY = datetime.date(2026, 11, 23)
STUDENTS = 40


class Planted(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="koers-independent-")
        cls.addClassCleanup(folder.cleanup)
        cls.koers = koers.Koers(folder.name, DAY, os.environ.get("KOERS_PROGRAM", koers.PROGRAM))
        cls.koers.make_demo(STUDENTS)
        cls.before = cls.differences()

    @classmethod
    def differences(cls):
        return {str(one) for one in recount.differences(recount.recount(cls.koers.school()), cls.koers.figures())}

    def change(self, statement):
        with sqlite3.connect(self.koers.database) as db:
            self.assertEqual(db.execute(statement).rowcount, 1)
        db.close()

    def test_a_kept_count_that_is_one_too_many_is_named_with_its_student(self):
        student = self.koers.school().students[0]
        place = f"WHERE student_id = {student.number}"
        self.change(f"UPDATE portfolio_out_student_facts SET real_experiences_year = real_experiences_year + 1 {place}")
        named = self.differences() - self.before
        self.assertTrue(any(one.startswith(f"real_experiences_mean, team {student.here.team_id}: ") for one in named), named)
        self.assertEqual({one.split(", ")[0] for one in named} - {"real_experiences_mean", "real_experiences_share"}, set())
        self.assertIn(f"real_experiences_year of 1 students, such as {student.number}",
                      " ".join(map(str, blame.faults(self.koers.school(), self.koers.database))))
        self.change(f"UPDATE portfolio_out_student_facts SET real_experiences_year = real_experiences_year - 1 {place}")
        self.assertEqual(self.differences(), self.before)

    def test_a_row_of_which_nothing_was_counted_is_named(self):
        student = next(one for one in self.koers.school().students if len(one.experiences) > 1)
        with sqlite3.connect(self.koers.database) as db:
            mine = db.execute("SELECT id FROM portfolio_experiences WHERE student_id = ? AND removed_at IS NULL"
                              " ORDER BY recorded_at DESC", [student.number]).fetchone()[0]
        db.close()
        self.change(f"UPDATE portfolio_experiences SET removed_at = 1 WHERE id = {mine}")
        self.assertTrue(self.differences() - self.before)
        self.change(f"UPDATE portfolio_experiences SET removed_at = NULL WHERE id = {mine}")
        self.assertEqual(self.differences(), self.before)

    def test_what_koers_counted_cannot_be_read(self):
        with base.connect(self.koers.database) as db:
            self.assertTrue(db.execute("SELECT * FROM portfolio_experiences").fetchall())
            for counted in ("portfolio_out_student_facts", "guidance_out_discussed"):
                with self.assertRaises(sqlite3.DatabaseError, msg=counted):
                    db.execute(f"SELECT * FROM {counted}").fetchall()
        db.close()

    def test_every_indicator_of_the_content_is_counted_again(self):
        told, ours = {name for name, _ in self.koers.published()}, set(recount.indicators.BY_ID)
        self.assertEqual(told, ours)


if __name__ == "__main__":
    unittest.main()
