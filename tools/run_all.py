#!/usr/bin/env python3
"""Everything a change must pass; .ci/run calls it. Prints one line of counts at the end.

After the checks and the tests, the C++ tests run again in two programs that watch themselves: one for memory and
undefined behaviour, one for threads. Those runs are bounded in time, so that a hang is a failure and not a wait.
"""
import os
import subprocess
import sys

import run_tests
from run_tests import TOP, Count, googletest, shell, step

SANITIZERS = {
    "asan": ("Memory and undefined behaviour", {"ASAN_OPTIONS": "detect_stack_use_after_return=1",
                                                "UBSAN_OPTIONS": "print_stacktrace=1"}),
    "tsan": ("Threads", {"TSAN_OPTIONS": "halt_on_error=1 second_deadlock_stack=1"}),
}


def main():
    count = Count()
    step("checks")
    if shell("bin/setup --tests").returncode:
        sys.exit("bin/setup --tests failed")
    checked = subprocess.run(["bin/check"], cwd=TOP, stdin=subprocess.DEVNULL).returncode
    count.add(int(checked == 0), int(checked != 0), 0)
    run_tests.run([], count)
    for preset, (name, options) in SANITIZERS.items():
        if os.environ.get("KOERS_SANITIZERS", "yes") == "no":
            continue
        if shell(f"timeout 2400 bash -c 'source tools/shell.sh; build {preset} koers_tests'").returncode:
            count.add(0, 1, 0)
            continue
        googletest(count, name, TOP / f"build/{preset}/koers_tests", environment=options, seconds=900)
    print(f"\n{count.line()}", flush=True)
    sys.exit(1 if count.failed or not count.passed else 0)


if __name__ == "__main__":
    main()
