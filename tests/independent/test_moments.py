"""What two looks tell together."""
import unittest

import moments
import small_school as small
from counts import events, students
from indicators import Indicator

ASKED = students("asked", lambda f: f.asked)
BY_ID = {"asked_share": Indicator("share", ASKED, ASKED.within), "told_mean": Indicator("mean", events("told"), ASKED.within)}


class TwoLooks(unittest.TestCase):
    """Of two groups one has sixty students and one has eight."""

    def setUp(self):
        self.people = small.population(small.students(small.place(21), 60, asked=True, told=1),
                                       small.students(small.place(22, year=2), 8, asked=True, told=1))

    def moved(self, before, after):
        return {(one.what, one.set) for one in moments.moved(before, after, self.people, BY_ID)}

    def test_nothing_moved(self):
        published = {("asked_share", small.group(22)): small.exact(7, 8)}
        self.assertEqual(self.moved(published, published), set())

    def test_a_figure_of_few_moved(self):
        moved = self.moved({("told_mean", small.group(22)): small.mean("1.0")}, {("told_mean", small.group(22)): small.mean("1.1")})
        self.assertEqual(moved, {("told_mean", small.group(22)), ("told", small.group(22))})

    def test_what_is_of_the_week_says_nothing_of_the_moment(self):
        monday = small.exact(40, 60)._replace(as_of="2026-11-23")
        look = lambda number: {("asked_share", small.programme()): small.exact(number, 68)._replace(as_of="2026-11-24"),
                               ("asked_share", small.group(21)): monday}
        self.assertEqual(self.moved(look(47), look(48)), set())

    def test_one_that_was_withheld_and_is_said_now(self):
        self.assertEqual(self.moved({("asked_share", small.group(22)): small.TOO_SMALL},
                                    {("asked_share", small.group(22)): small.exact(7, 8)}), {("asked_share", small.group(22))})

    def test_a_figure_of_many_may_move(self):
        self.assertEqual(self.moved({("asked_share", small.group(21)): small.exact(40, 60)},
                                    {("asked_share", small.group(21)): small.exact(41, 60)}), set())

    def test_what_moved_beside_what_stood_still(self):
        still = {("asked_share", small.group(21)): small.exact(40, 60)}
        self.assertEqual(self.moved({("asked_share", small.programme()): small.exact(47, 68), **still},
                                    {("asked_share", small.programme()): small.exact(48, 68), **still}),
                         {("asked", small.group(22))})


if __name__ == "__main__":
    unittest.main()
