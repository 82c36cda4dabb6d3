"""Days as the words use them."""
import datetime
import unittest

import days

DAY = datetime.date.fromisoformat


class Days(unittest.TestCase):
    def test_a_school_year_turns_on_the_first_of_august_in_the_netherlands(self):
        turn = days.moment_of(DAY("2026-08-01"), 0)
        self.assertEqual(days.school_year(days.day_of(turn)), 2026)
        self.assertEqual(days.school_year(days.day_of(turn - 1)), 2025)

    def test_working_days_are_monday_to_friday_after_the_first_day(self):
        monday = DAY("2026-11-23")
        self.assertEqual([days.working_days(monday, days.later(monday, number)) for number in (0, 4, 6, 7, 14)], [0, 4, 4, 5, 10])

    def test_a_month_from_the_31st_is_over_on_the_last_day_of_a_shorter_one(self):
        self.assertEqual(days.months_between(DAY("2026-01-31"), DAY("2026-02-27")), 0)
        self.assertEqual(days.months_between(DAY("2026-01-31"), DAY("2026-02-28")), 1)
        self.assertEqual(days.months_between(DAY("2026-01-15"), DAY("2026-12-14")), 10)
        self.assertEqual(days.months_between(DAY("2026-12-15"), DAY("2027-12-15")), 12)


if __name__ == "__main__":
    unittest.main()
