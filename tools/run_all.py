#!/usr/bin/env python3
"""Everything a change must pass; .ci/run calls it: the checks, all tests, the tests of what has threads, the
fuzzers for a while, and the figures counted again and attacked. Says at the end how long it took, and the counts."""
import subprocess

import run_tests
from run_tests import TOP, Count, step


def main():
    count = Count()
    step("checks")
    checked = subprocess.run(["bin/check"], cwd=TOP, stdin=subprocess.DEVNULL).returncode
    count.add(int(checked == 0), int(checked != 0), 0)
    run_tests.run([], count)
    run_tests.run(["threads"], count)
    run_tests.run(["fuzz"], count)
    run_tests.run(["independent"], count)
    run_tests.end(".ci/run", count)


if __name__ == "__main__":
    main()
