#!/usr/bin/env python3
"""Runs the checks, each with its name and time: every tools/check_*.py, and the form that clang-format gives.

A check is a script that prints what is wrong and what to do, and ends with 0 when nothing is. There are no lists of
exceptions: a rule that needs one is changed.
"""
import pathlib
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
SCRIPTS = {file.stem.removeprefix("check_"): [sys.executable, str(file)]
           for file in sorted((TOP / "tools").glob("check_*.py"))}


def main():
    chosen = sys.argv[1:] or list(SCRIPTS)
    unknown = [name for name in chosen if name not in SCRIPTS]
    if unknown:
        sys.exit(f"There is no check {' '.join(unknown)}; there are: {' '.join(SCRIPTS)}")
    failed = 0
    for name in chosen:
        begin = time.monotonic()
        ended = subprocess.run(SCRIPTS[name], cwd=TOP, capture_output=True, text=True)
        good = ended.returncode == 0
        failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {name:<10} {time.monotonic() - begin:5.1f} s", flush=True)
        text = (ended.stdout + ended.stderr).strip()
        if text and not good:
            print("\n".join("     " + line for line in text.splitlines()))
    print(f"{len(chosen) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
