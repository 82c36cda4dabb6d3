"""An attack that finds nothing by mistake is worth nothing: leaks of every kind are planted here, and must be found."""
import unittest

import attack
import small_school as small
from cells import Shown
from counts import events, students
from indicators import Indicator

ASKED = students("asked", lambda f: f.asked)
HELPED = students("helped", lambda f: f.helped, within=ASKED)
TOLD = events("told")
SEEN = events("seen", within=TOLD)
BY_ID = {"asked_share": Indicator("share", ASKED, ASKED.within), "helped_share": Indicator("share", HELPED, ASKED),
         "not_asked_share": Indicator("share", ASKED, ASKED.within, is_rest=True),
         "waiting_median": Indicator("median", None, ASKED, lambda f: 1),
         "asked_bbl_share": Indicator("share", ASKED, ASKED.within, only="bbl"),
         "told_mean": Indicator("mean", TOLD, ASKED.within), "seen_ratio": Indicator("share", SEEN, TOLD)}


def found(people, published):
    """Of each finding its kind, its count, its set and the number that follows."""
    findings = attack.Attack(published, people, BY_ID).findings()
    return {(one.kind, one.count.name, one.set, one.low, one.high) for one in findings}


class Planted(unittest.TestCase):
    """Two groups of a programme: of 30 students 12 asked, of 20 students 3 did."""

    def setUp(self):
        self.one, self.other = small.place(21), small.place(22, year=2)
        self.people = small.population(
            small.students(self.one, 12, asked=True, helped=True, told=2, seen=2), small.students(self.one, 18, asked=False, told=1, seen=0),
            small.students(self.other, 3, asked=True, helped=False, told=4, seen=1), small.students(self.other, 17, asked=False, told=0, seen=0))

    def test_nothing_published_tells_nothing(self):
        self.assertEqual(found(self.people, {}), set())
        self.assertEqual(found(self.people, {("asked_share", small.programme()): small.exact(15, 50),
                                             ("asked_share", small.group(21)): small.WITHHELD,
                                             ("asked_share", small.group(22)): small.WITHHELD}), set())

    def test_a_group_beside_a_year_of_its_team(self):
        published = {("asked_share", small.programme()): small.exact(15, 50), ("asked_share", small.team(year=1)): small.exact(12, 30)}
        self.assertIn(("slices", "asked", small.group(22), 3, 3), found(self.people, published))

    def test_the_same_number_under_another_name(self):
        published = {("asked_share", small.programme()): small.exact(15, 50), ("helped_share", small.group(21)): small.exact(12, 12)}
        self.assertIn(("other name", "asked", small.group(22), 3, 3), found(self.people, published))

    def test_those_who_are_not_in_it_under_another_name(self):
        published = {("not_asked_share", small.programme()): small.exact(35, 50), ("asked_share", small.group(21)): small.exact(12, 30)}
        self.assertIn(("other name", "asked", small.group(22), 3, 3), found(self.people, published))

    def test_how_many_a_median_is_of(self):
        published = {("asked_share", small.programme()): small.exact(15, 50),
                     ("waiting_median", small.group(21)): Shown("exact", "", None, 12, "1")}
        self.assertIn(("other name", "asked", small.group(22), 3, 3), found(self.people, published))

    def test_a_figure_about_one_pathway(self):
        bbl = small.place(23, pathway="bbl")
        people = small.population(small.students(self.one, 12, asked=True, helped=True), small.students(self.one, 18, asked=False),
                                  small.students(bbl, 4, asked=True, helped=True), small.students(bbl, 16, asked=False))
        published = {("asked_share", small.team(pathway="bol")): small.exact(12, 30), ("asked_bbl_share", small.team()): small.exact(4, 20)}
        self.assertIn(("people", "asked", small.group(23), 4, 4), found(people, published))
        published = {("asked_share", small.team()): small.exact(16, 50),
                     ("asked_bbl_share", small.team()): Shown("bottom_coded", "", None, None, "50"),
                     ("asked_share", small.team(pathway="bol")): small.exact(12, 30)}
        self.assertIn(("slices", "asked", small.group(23), 4, 4), found(people, published))

    def test_many_events_of_few_people(self):
        published = {("seen_ratio", small.group(22)): small.exact(3, 12)}
        self.assertIn(("people", "seen", small.group(22), 3, 3), found(self.people, published))
        self.assertIn(("people", "told", small.group(22), 12, 12), found(self.people, published))

    def test_nobody_of_many_is_nobody_of_few(self):
        few = small.place(23)
        people = small.population(small.students(self.one, 30, asked=False), small.students(few, 4, asked=False))
        published = {("waiting_median", small.programme()): Shown("empty")}
        self.assertIn(("nobody", "asked", small.group(23), 0, 0), found(people, published))

    def test_a_mean_of_few_shows_their_sum(self):
        few = small.place(23)
        people = small.population(small.students(self.one, 12, told=2), small.students(few, 4, told=3))
        published = {("told_mean", small.programme()): small.mean("2.25"), ("told_mean", small.group(21)): small.mean("2.00")}
        self.assertIn(("means", "told", small.group(23), 12, 12), found(people, published))
        self.assertIn(("people", "told", small.group(23), 12, 12), found(people, {("told_mean", small.group(23)): small.mean("3.0")}))

    def test_a_mean_of_many_that_is_rounded_tells_nothing_of_few(self):
        few = small.place(23)
        people = small.population(small.students(self.one, 120, told=2), small.students(few, 4, told=3))
        published = {("told_mean", small.programme()): small.mean("2.0"), ("told_mean", small.group(21)): small.mean("2.0")}
        self.assertEqual(found(people, published), set())

    def test_bounds_that_leave_one_number(self):
        """Of the programme fewer than ten asked, at least nine did in one group: one of the other, or none."""
        people = small.population(small.students(self.one, 8, asked=True), small.students(self.one, 22, asked=False),
                                  small.students(self.other, 1, asked=True), small.students(self.other, 19, asked=False))
        published = {("asked_share", small.programme()): Shown("bottom_coded", "", None, None, "20"),
                     ("asked_share", small.group(21)): small.exact(8, 30)}
        self.assertIn(("intervals", "asked", small.group(22), 0, 1), found(people, published))

    def test_those_who_have_three_add_three(self):
        """Who told thrice, of those who told nine times together in a group: three at most, and of the programme nine did."""
        thrice = students("told thrice", lambda f: f.told >= 3, each_has=(3, TOLD))
        by_id = {**BY_ID, "thrice_share": Indicator("share", thrice, thrice.within)}
        people = small.population(small.students(self.one, 10, told=3, seen=0), small.students(self.one, 12, told=0, seen=0),
                                  small.students(self.other, 3, told=3, seen=3), small.students(self.other, 20, told=0, seen=0))
        published = {("thrice_share", small.programme()): small.exact(13, 45), ("seen_ratio", small.group(21)): small.exact(0, 30),
                     ("seen_ratio", small.group(22)): small.exact(9, 9)}
        found = {(one.kind, one.count.name, one.set, one.low, one.high) for one in attack.Attack(published, people, by_id).findings()}
        self.assertIn(("ties", "told thrice", small.group(22), 3, 3), found)

    def test_too_small_said_of_a_group_that_is_not(self):
        people = small.population(small.students(self.one, 9, asked=True), small.students(self.one, 9, asked=False))
        self.assertIn(("intervals", "asked", small.group(21), 9, 9), found(people, {("asked_share", small.group(21)): small.TOO_SMALL}))

    def test_a_figure_that_is_not_so(self):
        published = {("asked_share", small.programme()): small.exact(16, 50)}
        self.assertEqual(found(self.people, published), {("untrue", "asked", small.programme(), 16, 16)})

    def test_what_is_said_of_many_is_no_finding(self):
        third = small.place(23, year=2)
        people = small.population(small.students(self.one, 12, asked=True), small.students(self.one, 18, asked=False),
                                  small.students(third, 11, asked=True), small.students(third, 10, asked=False))
        published = {("asked_share", small.programme()): small.exact(23, 51), ("asked_share", small.group(21)): small.exact(12, 30),
                     ("asked_share", small.team(year=2)): small.exact(11, 21)}
        self.assertEqual(found(people, published), set())


if __name__ == "__main__":
    unittest.main()
