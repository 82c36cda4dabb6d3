"""Small trees of sources for the tests of the checks."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))


class TreeTest(unittest.TestCase):
    """A test with a tree of its own: self.write("src/x.h", "text"), then self.wrong(check) gives the sentences."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="koers-tools-")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        (self.top / "src").mkdir()

    def write(self, name, text):
        file = self.top / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def assert_wrong(self, errors, *pieces):
        """Exactly one sentence per piece, each holding its piece."""
        self.assertEqual(len(errors), len(pieces), "\n".join(errors))
        for piece in pieces:
            self.assertTrue(any(piece in error for error in errors), f"{piece!r} is in none of:\n" + "\n".join(errors))
