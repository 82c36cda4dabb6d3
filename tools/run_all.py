#!/usr/bin/env python3
"""Everything a change must pass; .ci/run calls it: the checks, all tests, the tests of what has threads, the
fuzzers for a while, and the figures counted again and attacked. Says at the end how long it took, and the counts."""
import run_tests
from run_tests import Count, shown, step


def main():
    count = Count()
    step("checks")
    ended, said = shown(["bin/check"])
    wrong = "\n".join(line for line in said.splitlines() if not line.startswith("ok  "))
    count.add(int(ended == 0), int(ended != 0), 0, "checks", wrong)
    run_tests.run([], count)
    run_tests.run(["threads"], count)
    run_tests.run(["fuzz"], count)
    run_tests.run(["independent"], count)
    run_tests.end(".ci/run", count)


if __name__ == "__main__":
    main()
