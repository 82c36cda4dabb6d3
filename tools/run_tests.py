#!/usr/bin/env python3
"""Runs the tests and counts them; bin/test calls it after bin/setup. See bin/test --help for the parts.

C++ tests run from one program (googletest.py), on SQLite and on PostgreSQL (a server of their own, see with_postgres.py;
the tests take its address from KOERS_TEST_POSTGRES). A part that is a folder of src runs the tests in files below it.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

import googletest
import with_postgres

TOP = pathlib.Path(__file__).resolve().parent.parent
TESTS = TOP / "build/release/koers_tests"
BEGUN = time.monotonic()
JOURNEYS = TOP / "tests/journeys"
LONGEST_JOURNEY = 900  # seconds for a file of journeys, so that one that hangs is a failure and not a wait
# Programs that watch themselves, each with its tests and its options. Hostile input comes one thing at a time, in one
# thread: the program that watches threads would spend half its time on it and learn nothing.
SANITIZERS = {
    "proof": ("Memory and undefined behaviour", "*", {"ASAN_OPTIONS": "detect_stack_use_after_return=1",
                                                     "UBSAN_OPTIONS": "print_stacktrace=1"}),
    "threads": ("Threads", "-*Hostile*", {"TSAN_OPTIONS": "halt_on_error=1 second_deadlock_stack=1"}),
}


class Count:
    """What was run so far."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def add(self, passed, failed, skipped):
        self.passed += passed
        self.failed += failed
        self.skipped += skipped

    def line(self):
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")


def step(name):
    """A heading, with the time since the beginning."""
    minutes, seconds = divmod(int(time.monotonic() - BEGUN), 60)
    print(f"\n== {name} ({minutes}:{seconds:02} since the beginning)", flush=True)


def shell(command):
    """Runs a line with the functions of tools/shell.sh."""
    return subprocess.run(["bash", "-c", "source tools/shell.sh; " + command], cwd=TOP, stdin=subprocess.DEVNULL)


def built(count, *targets):
    if shell("build release " + " ".join(targets)).returncode == 0:
        return True
    count.add(0, 1, 0)
    return False


def cpp(count, name, program=TESTS, filter_="*", environment=None, every_statement=False):
    step(name)
    passed, failed, skipped = googletest.run(program, filter_, environment, every_statement=every_statement)
    print(f"{name}: {passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    count.add(passed, failed, skipped)


def on_both(count, name, filter_="*"):
    """With a server of PostgreSQL at hand each story that touches the database runs on it and on SQLite."""
    with with_postgres.server() as address:
        cpp(count, name, filter_=filter_, environment={"KOERS_TEST_POSTGRES": address}, every_statement=filter_ == "*")


def python_tests(count):
    step("tools")
    ended = subprocess.run([sys.executable, "-m", "unittest", "discover", "-s", "tools/tests"], cwd=TOP,
                           capture_output=True, text=True)
    run = int((re.search(r"^Ran (\d+) test", ended.stderr, re.M) or [0, 0])[1])
    bad = sum(int(number) for number in re.findall(r"(?:failures|errors)=(\d+)", ended.stderr))
    if ended.returncode:
        print(ended.stderr)
        bad = bad or 1
    print(f"tools: {run - bad} passed, {bad} failed")
    count.add(max(run - bad, 0), bad, 0)


def journeys(count, names=()):
    """The browser tests: files *.test.mjs in tests/journeys, run by Node's own runner; on SQLite, and then on PostgreSQL all
    but the crawl, and without looking at the same pages for a second time: there the subject is data and not pages."""
    files = sorted(JOURNEYS.glob("*.test.mjs"))
    if names:
        files = [file for file in files if file.name.removesuffix(".test.mjs") in names]
    if not files or not built(count, "koers"):
        return
    browser(count, "journeys on SQLite", files, {})
    files = [file for file in files if not file.name.startswith("crawl.")]
    if files:
        with with_postgres.server() as address:
            browser(count, "journeys on PostgreSQL", files, {"KOERS_TEST_POSTGRES": address, "KOERS_TEST_LOOKS": "no"})


def browser(count, name, files, environment):
    step(name)
    node = subprocess.run(["bash", "-c", "source tools/shell.sh; node_program"], cwd=TOP, capture_output=True,
                          text=True).stdout.strip()
    with tempfile.TemporaryDirectory(prefix="koers-tests-") as out:
        report = pathlib.Path(out) / "report.tap"
        ended = subprocess.run([node, "tests/journeys/html_checker.mjs", node, "--test", "--test-concurrency=2",
                                f"--test-timeout={LONGEST_JOURNEY * 1000}",
                                "--test-reporter=spec", "--test-reporter-destination=stdout",
                                "--test-reporter=tap", f"--test-reporter-destination={report}", *map(str, files)],
                               cwd=TOP, stdin=subprocess.DEVNULL, env={**os.environ, **environment}).returncode
        text = report.read_text() if report.exists() else ""
    number = lambda word: int((re.search(rf"^# {word} (\d+)", text, re.M) or [0, 0])[1])
    passed, skipped = number("pass"), number("skipped") + number("todo")
    failed = number("fail") + number("cancelled")
    if ended and not failed:
        failed = 1
    print(f"{name}: {passed} passed, {failed} failed")
    count.add(passed, failed, skipped)


def run(parts, count):
    names = {file.name.removesuffix(".test.mjs") for file in JOURNEYS.glob("*.test.mjs")}
    folders = {path.name for path in (TOP / "src").rglob("*") if path.is_dir()}
    parts = list(parts)
    if not parts:
        parts = ["tools", "cpp", "journeys"]
    for part in parts:
        if part == "tools":
            python_tests(count)
        elif part in ("cpp", "sqlite"):
            if built(count, "koers_tests", "koers"):
                if part == "cpp":
                    on_both(count, "C++ on SQLite and PostgreSQL")
                else:
                    cpp(count, "C++ on SQLite")
        elif part == "journeys":
            journeys(count)
        elif part in SANITIZERS:
            name, filter_, options = SANITIZERS[part]
            if shell(f"build {part} koers_tests").returncode:
                count.add(0, 1, 0)
            else:
                cpp(count, name, TOP / f"build/{part}/koers_tests", filter_, options)
        elif part in names:
            journeys(count, {part})
        elif part in folders:
            if built(count, "koers_tests", "koers"):
                filter_ = googletest.tests_below(TESTS, part)
                if not filter_:
                    sys.exit(f"There are no C++ tests below a folder {part}.")
                on_both(count, f"{part} on SQLite and PostgreSQL", filter_)
        else:
            sys.exit(f"There is no part {shlex.quote(part)}; see bin/test --help.")


def main():
    count = Count()
    run(sys.argv[1:], count)
    print(f"\n{count.line()}", flush=True)
    sys.exit(1 if count.failed or not count.passed else 0)


if __name__ == "__main__":
    main()
