"""Sums that are solved exactly."""
import random
import unittest

from equations import Equations


class Solving(unittest.TestCase):
    def test_a_difference_follows(self):
        known = Equations([([0, 1, 2], 30), ([0, 1], 27)])
        self.assertEqual(known.value_of([2]), 3)
        self.assertIsNone(known.value_of([0]))
        self.assertEqual(known.value_of([0, 1]), 27)

    def test_three_pairs_give_each_of_the_three(self):
        known = Equations([([0, 1], 5), ([1, 2], 7), ([0, 2], 6)])
        self.assertEqual([known.value_of([one]) for one in range(3)], [2, 3, 4])

    def test_sums_that_contradict_each_other_are_refused(self):
        with self.assertRaises(ValueError):
            Equations([([0, 1], 5), ([0], 2), ([1], 2)])

    def test_what_follows_is_true_and_as_many_follow_as_there_is_room_for(self):
        dice = random.Random(7)
        for _ in range(60):
            truth = [dice.randrange(50) for _ in range(9)]
            sets = [dice.sample(range(9), dice.randrange(1, 6)) for _ in range(dice.randrange(1, 9))]
            known = Equations([(those, sum(truth[one] for one in those)) for those in sets])
            self.assertLessEqual(len(known.rows), len(sets))
            for those in sets + [[one] for one in range(9)]:
                self.assertIn(known.value_of(those), (None, sum(truth[one] for one in those)))
            self.assertNotIn(None, [known.value_of(those) for those in sets])


if __name__ == "__main__":
    unittest.main()
