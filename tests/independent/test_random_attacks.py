"""Small schools with published cells at random: what the attack says of them is true, and it says nearly all that can be said.

So few students that every way in which it might be can be tried; what is the same in all of them follows.
"""
import itertools
import random
import unittest

import attack
import small_school as small
from cells import Shown
from counts import students
from indicators import Indicator

ASKED = students("asked", lambda f: f.asked)
BY_ID = {"asked_share": Indicator("share", ASKED, ASKED.within)}
PLACES = [small.place(group, year, pathway) for group, year, pathway in
          ((21, 1, "bol"), (21, 2, "bol"), (22, 1, "bbl"), (22, 2, "bol"))]
SETS = [*map(small.team, (None, 1, 2)), small.team(pathway="bol"), small.team(pathway="bbl"), small.group(21), small.group(22)]
NEARLY_ALL = 0.95


class AtRandom(unittest.TestCase):
    def school(self, dice):
        members = []
        for place in PLACES:
            members += [small.students(place, dice.randrange(1, 4), asked=True), small.students(place, dice.randrange(3), asked=False)]
        return small.population(*members, threshold=5)

    def shown(self, dice, population, where):
        truth, size = population.truth(ASKED, where).value, population.sizes[where]
        if dice.random() < 0.5:
            return small.exact(truth, size)
        return Shown("bottom_coded", "", None, None, "1") if truth < population.threshold else small.WITHHELD

    def ways(self, population, claims):
        """Every {atom: number} that is as was published."""
        atoms = list(population.of_atom)
        for numbers in itertools.product(*(range(len(population.of_atom[atom]) + 1) for atom in atoms)):
            way = dict(zip(atoms, numbers))
            if all(one.low <= sum(way[atom] for atom in population.atoms_of[one.set]) <= one.high for one in claims):
                yield way

    def test_it_says_what_is_so_and_nearly_all_that_follows(self):
        dice, follows, found = random.Random(5), 0, 0
        for _ in range(60):
            population = self.school(dice)
            published = {("asked_share", where): self.shown(dice, population, where) for where in SETS if dice.random() < 0.7}
            one = attack.Attack(published, population, BY_ID)
            one.findings()  # looks itself whether its bounds hold what is true
            ways = list(self.ways(population, one.claims))
            self.assertTrue(ways)
            for where in population.distinct if one.claims else ():
                numbers = {sum(way[atom] for atom in population.atoms_of[where]) for way in ways}
                low, high = one.bounds.of(ASKED, where)
                self.assertTrue(low <= min(numbers) and max(numbers) <= high, where)
                follows += len(numbers) == 1
                found += low == high
        self.assertGreater(follows, 100)
        self.assertGreater(found, NEARLY_ALL * follows)


if __name__ == "__main__":
    unittest.main()
