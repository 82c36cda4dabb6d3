"""A fuzzer that fails, learns nothing, or has nothing to begin with is a failed test, and says how to repeat it."""
import contextlib
import io
import pathlib
import tempfile
import unittest
from unittest import mock

import trees  # noqa: F401 (finds the tools)
import fuzz

FINE = "echo '#9 DONE cov: 12 ft: 30'; echo 'stat::number_of_executed_units: 900'"
CRASH = 'echo "Test unit written to $FOUND"; exit 77'
IDLE = "echo '#1 DONE cov: 1 ft: 1'; echo 'stat::number_of_executed_units: 1'"


class Fuzzers(unittest.TestCase):
    def setUp(self):
        self.top = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        for name, place in {"TOP": "", "SEEDS": "seeds", "BUILT": "built"}.items():
            self.enterContext(mock.patch.object(fuzz, name, self.top / place))
        (self.top / "built").mkdir()

    def fuzzer(self, name, script, with_seed=True):
        program = self.top / "built" / f"{name}_fuzz"
        program.write_text("#!/bin/bash\n" + script + "\n")
        program.chmod(0o755)
        if with_seed:
            (self.top / "seeds" / name).mkdir(parents=True)
            (self.top / "seeds" / name / "one.seed").write_text("a")

    def run_all(self, *names):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            passed, failed, wrong = fuzz.run(names, {"FOUND": str(self.top / "built/found/connection-crash-1")})
        self.assertEqual(bool(failed), bool(wrong), "what failed is told again")
        return (passed, failed), said.getvalue()

    def test_counts_those_that_went_well(self):
        self.fuzzer("csv", FINE)
        counts, said = self.run_all("csv")
        self.assertEqual(counts, (1, 0))
        self.assertIn("csv: 900 inputs in 5 s, 12 ways", said)

    def test_a_crash_is_a_failure_that_says_how_to_repeat_it(self):
        self.fuzzer("connection", CRASH)
        self.fuzzer("csv", FINE)
        counts, said = self.run_all("connection", "csv")
        self.assertEqual(counts, (1, 1))
        self.assertIn("to repeat it: built/connection_fuzz -malloc_limit_mb=1 built/found/connection-crash-1", said)

    def test_a_fuzzer_that_makes_nothing_up_is_a_failure(self):
        self.fuzzer("csv", IDLE)
        self.fuzzer("target", FINE, with_seed=False)
        counts, said = self.run_all("csv", "target")
        self.assertEqual(counts, (0, 2))
        self.assertIn("nothing to begin with", said)


if __name__ == "__main__":
    unittest.main()
