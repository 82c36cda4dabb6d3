"""What check_reading finds hard, and what it does not."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import check_reading
from check_reading import STAFF, STUDENTS, check_file, length_of, measure

PLAIN = ["Je bleef rustig toen het druk werd.", "Wat hielp jou op dat moment?", "Wie mag dit zien?"] * 6
STIFF = ["De ontwikkelingsgerichte loopbaanbegeleiding faciliteert competentieontwikkeling van deelnemers.",
         "Implementatie vereist organisatiebrede verantwoordelijkheidsverdeling binnen kwaliteitszorgsystemen."] * 7


class Reading(unittest.TestCase):
    def test_plain_words_are_easier_than_stiff_ones(self):
        plain, stiff = measure(PLAIN), measure(STIFF)
        self.assertGreater(plain[0], STUDENTS["flesch"])
        self.assertGreater(plain[1], STUDENTS["cilt"])
        self.assertLess(stiff[0], STAFF["flesch"])
        self.assertLess(stiff[1], STAFF["cilt"])

    def test_a_few_words_say_nothing_of_a_file(self):
        self.assertIsNone(measure(["Bewaar", "Andere vraag", "Wat deed jij daar precies?"]))

    def test_students_are_held_to_shorter_sentences_than_staff(self):
        long = ["Je kunt dit later altijd nog veranderen als je dat zelf ook echt wilt."]
        self.assertTrue(check_file("x", long, STUDENTS))
        self.assertFalse(check_file("x", long, STAFF))

    def test_a_long_word_is_hard_and_its_parts_are_read_apart(self):
        self.assertEqual(length_of("twintig-euro-biljet"), 7)
        self.assertTrue(check_file("x", ["Verantwoordelijkheid"], STUDENTS))

    def test_the_texts_of_koers_are_read(self):
        names = [name for name, for_students, _ in check_reading.texts_by_file(check_reading.TOP) if for_students]
        self.assertIn("content/cards/questions.toml", names)
        self.assertIn("src/rooms/experiences/texts.h", names)


if __name__ == "__main__":
    unittest.main()
