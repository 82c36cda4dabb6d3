"""What failed stands once more at the end of a long run, of which often nothing else is kept."""
import contextlib
import io
import unittest

import trees  # the folder of tools
import run_tests


def ended(count):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
        run_tests.end("bin/test", count)
    return said.getvalue()


class Counting(unittest.TestCase):
    def test_what_failed_is_said_before_the_counts(self):
        count = run_tests.Count()
        count.add(3, 0, 0, "tools", "all was well")
        count.add(8, 1, 0, "journeys", "first line\nwhy it failed\n")
        said = ended(count)
        self.assertIn("== 1 failed: journeys\nfirst line\nwhy it failed\n", said)
        self.assertNotIn("all was well", said)
        self.assertTrue(said.endswith("11 passed, 1 failed\n"))

    def test_of_a_long_story_the_end_is_said(self):
        count = run_tests.Count()
        count.add(0, 1, 0, "cpp", "\n".join(f"line {number}" for number in range(1000)))
        self.assertIn(f"cpp\nline {1000 - run_tests.LINES_AGAIN}\n", ended(count))

    def test_a_command_is_shown_as_it_goes_and_kept(self):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            ended_with, kept = run_tests.shown(["bash", "-c", "echo one; echo two >&2; exit 3"])
        self.assertEqual((ended_with, kept), (3, "one\ntwo\n"))
        self.assertEqual(said.getvalue(), kept)


if __name__ == "__main__":
    unittest.main()
