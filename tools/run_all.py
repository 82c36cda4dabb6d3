#!/usr/bin/env python3
"""Everything a change must pass; .ci/run calls it. Prints one line of counts at the end.

The C++ tests run again in two programs that watch themselves (bin/test proof threads). Those are built anew, which takes as
long as all the rest; KOERS_SANITIZERS=no leaves them out.
"""
import os
import subprocess
import sys

import run_tests
from run_tests import TOP, Count, shell, step

def main():
    count = Count()
    step("checks")
    if shell("bin/setup --tests").returncode:
        sys.exit("bin/setup --tests failed")
    checked = subprocess.run(["bin/check"], cwd=TOP, stdin=subprocess.DEVNULL).returncode
    count.add(int(checked == 0), int(checked != 0), 0)
    run_tests.run([], count)
    if os.environ.get("KOERS_SANITIZERS") != "no":
        run_tests.run(["proof", "threads"], count)
    print(f"\n{count.line()}", flush=True)
    sys.exit(1 if count.failed or not count.passed else 0)


if __name__ == "__main__":
    main()
