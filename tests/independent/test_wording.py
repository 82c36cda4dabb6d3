"""What a page says beside what was counted."""
import unittest

from cells import Figure, Shown
from wording import is_so

FORTY = Figure(40, 23, 40, 57.5, 23, 17)


class Said(unittest.TestCase):
    def test_a_number_is_rounded_once(self):
        self.assertTrue(is_so(Shown("exact", "", 23, 40, "58"), FORTY))
        self.assertTrue(is_so(Shown("exact", "", 23, 40, "57.5"), FORTY))
        self.assertFalse(is_so(Shown("exact", "", 23, 40, "57.4"), FORTY))
        self.assertFalse(is_so(Shown("exact", "", 22, 40, "58"), FORTY))
        self.assertFalse(is_so(Shown("exact", "", 23, 41, "58"), FORTY))

    def test_a_bound_holds(self):
        self.assertTrue(is_so(Shown("top_coded", "", None, None, "57"), FORTY))
        self.assertFalse(is_so(Shown("top_coded", "", None, None, "58"), FORTY))
        self.assertTrue(is_so(Shown("bottom_coded", "", None, None, "58"), FORTY))
        self.assertFalse(is_so(Shown("bottom_coded", "", None, None, "57"), FORTY))

    def test_nobody_is_nobody(self):
        self.assertTrue(is_so(Shown("empty"), Figure()))
        self.assertFalse(is_so(Shown("empty"), FORTY))
        self.assertTrue(is_so(Shown("withheld", "too_small"), FORTY))


if __name__ == "__main__":
    unittest.main()
