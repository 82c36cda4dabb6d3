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

import fuzz
import googletest
import with_postgres

TOP = pathlib.Path(__file__).resolve().parent.parent
BEGUN = time.monotonic()
JOURNEYS = TOP / "tests/journeys"
LONGEST_JOURNEY = 1800  # seconds for a file of journeys, so that one that hangs is a failure and not a wait
BOUNDS = {"bin/test": 8 * 60, ".ci/run": 20 * 60}  # seconds on two cores; said at the end, failing nothing

# What the program that watches itself is told. A journey's program has no list of its own of what may be overlooked.
WATCHING = {
    "ASAN_OPTIONS": "detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1",
    "TSAN_OPTIONS": "halt_on_error=1 second_deadlock_stack=1",
}
OVERLOOKED = {"LSAN_OPTIONS": f"suppressions={TOP / 'tests/leaks_of_others.txt'}:print_suppressions=0"}

# What a browser shows does not depend on the database, and every story of C++ runs on both. These journeys go through what
# the two databases do differently when several people write at once, or much comes in at once.
JOURNEYS_ON_POSTGRESQL = {
    "asking-a-specialist": "one of several takes a request, which the others then no longer find",
    "choices": "places that run out, a list of who waits, and who moves up",
    "every-form": "two people in one conversation, with two texts of one of them at once",
    "experts": "questions counted against a limit, and live pages told after a commit",
    "main-loop": "two people in one conversation, and the figures that follow from it",
    "own": "a job that makes a file of everything, found by looking again",
    "rounds": "two telephones that want the same moment at once",
    "trainer-at-table": "three people at one table, and what each hears after a commit",
    "own-school": "an empty database, a file of people brought in as a whole, names that may stand there once",
}


def program(name="koers", tree="proof"):
    return TOP / "build" / tree / name


LINES_AGAIN = 60  # of what is said for a second time of one part that failed
SLOWEST = 8  # tests that are named with the time they took, of all


class Count:
    """What was run so far, and what was wrong. That is said again at the end: of a long run often the end alone is kept."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.wrong = []

    def add(self, passed, failed, skipped, part="", said=""):
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        if failed:
            self.wrong.append("\n".join([f"== {failed} failed: {part}", *said.strip().splitlines()[-LINES_AGAIN:]]))

    def line(self):
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")


def clock(seconds):
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def step(name):
    """A heading, with the time since the beginning."""
    print(f"\n== {name} ({clock(time.monotonic() - BEGUN)} since the beginning)", flush=True)


def end(name, count):
    """The last lines: the time, where it has a bound, and the counts; and the program ends."""
    for wrong in count.wrong:
        print(f"\n{wrong}")
    print()
    if name in BOUNDS:
        print(f"{name}: {clock(time.monotonic() - BEGUN)}, to stay under {clock(BOUNDS[name])}")
    print(count.line(), flush=True)
    sys.exit(1 if count.failed or not count.passed else 0)


def shell(command):
    """Runs a line with the functions of tools/shell.sh; gives how it ended and what it said, which is shown as it comes."""
    return shown(["bash", "-c", "source tools/shell.sh; " + command])


def shown(command, environment=None):
    """Runs a command whose lines are shown as they come; gives how it ended, and the lines."""
    with subprocess.Popen(command, cwd=TOP, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, errors="replace", env={**os.environ, **(environment or {})}) as process:
        lines = []
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    return process.returncode, "".join(lines)


def built(count, *targets, tree="proof"):
    ended, said = shell(f"build {tree} " + " ".join(targets))
    if ended:
        count.add(0, 1, 0, f"the build of {' '.join(targets)} ({tree})", said)
    return ended == 0


def cpp(count, name, tests, filter_="*", environment=None, every_statement=False):
    step(name)
    ran = googletest.run(tests, filter_, {**WATCHING, **(environment or {})}, every_statement=every_statement)
    print(ran.said + "\n" * bool(ran.said), end="")
    print(f"{name}: {ran.passed} passed, {ran.failed} failed" + (f", {ran.skipped} skipped" if ran.skipped else ""))
    if every_statement:
        print("took longest: " + ", ".join(f"{test} ({seconds:.0f} s)" for seconds, test in ran.slowest[:SLOWEST]))
    count.add(ran.passed, ran.failed, ran.skipped, name, ran.said)


def on_both(count, name, filter_="*", tree="proof"):
    """With a server of PostgreSQL at hand each story that touches the database runs on it and on SQLite."""
    with with_postgres.server() as address:
        cpp(count, name, program("koers_tests", tree), filter_, {"KOERS_TEST_POSTGRES": address},
            every_statement=filter_ == "*")


def threads(count):
    """What has threads, in a program that watches them."""
    if built(count, "koers_threads_tests", tree="threads"):
        cpp(count, "threads", program("koers_threads_tests", "threads"))


def fuzzers(count, names=()):
    """Hostile input made up by a program, for a while (tools/fuzz.py)."""
    unknown = set(names) - set(fuzz.names())
    if unknown:
        sys.exit(f"There is no fuzzer {shlex.quote(unknown.pop())}; there are {', '.join(fuzz.names())}.")
    if built(count, "koers_fuzzers"):
        step("fuzz")
        passed, failed, wrong = fuzz.run(names or fuzz.names(), WATCHING)
        print(f"fuzz: {passed} passed, {failed} failed")
        count.add(passed, failed, 0, "fuzz", wrong)


def independent(count):
    """Every figure counted again by another way, and an attack on what is published (tests/independent)."""
    if not built(count, "koers"):
        return
    step("independent")
    with with_postgres.server() as address:
        _, said = shown([sys.executable, "tests/independent/run.py"],
                        {"KOERS_PROGRAM": str(program()), "KOERS_TEST_POSTGRES": address, **WATCHING, **OVERLOOKED})
    counted = re.search(r"^(\d+) passed, (\d+) failed$", said, re.M)
    wrong = "\n".join(line for line in said.splitlines() if not line.endswith(" s)") or " wrong (" in line)
    count.add(int(counted[1]) if counted else 0, int(counted[2]) if counted else 1, 0, "independent", wrong)


def everything(count):
    """Before a release: what users run, and all C++ tests under the sanitizer of threads too. Hostile input comes one thing at
    a time in one thread, of which that one would learn nothing."""
    if built(count, "koers", "koers_tests", tree="release"):
        on_both(count, "C++ as users run it", tree="release")
    if built(count, "koers_tests", tree="threads"):
        cpp(count, "all C++ tests watched for threads", program("koers_tests", "threads"), "-*Hostile*")


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
    count.add(max(run - bad, 0), bad, 0, "tools", ended.stderr)


def journeys(count, names=()):
    """The browser tests: files *.test.mjs in tests/journeys, run by Node's own runner; on SQLite, and those of
    JOURNEYS_ON_POSTGRESQL then there, without looking at the same pages for a second time. A shape of page is looked at once
    in a run (see tests/journeys/shapes.mjs)."""
    files = sorted(JOURNEYS.glob("*.test.mjs"))
    if names:
        files = [file for file in files if file.name.removesuffix(".test.mjs") in names]
    if not files or not built(count, "koers"):
        return
    with tempfile.TemporaryDirectory(prefix="koers-looked-at-") as looked_at:
        browser(count, "journeys on SQLite", files, {"KOERS_LOOKED_AT": looked_at})
    files = [file for file in files if file.name.removesuffix(".test.mjs") in JOURNEYS_ON_POSTGRESQL]
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
                               cwd=TOP, stdin=subprocess.DEVNULL, env={**os.environ, "KOERS_PROGRAM": str(program()), **WATCHING, **OVERLOOKED,
                                                                   **environment}).returncode
        text = report.read_text() if report.exists() else ""
    number = lambda word: int((re.search(rf"^# {word} (\d+)", text, re.M) or [0, 0])[1])
    passed, skipped = number("pass"), number("skipped") + number("todo")
    failed = number("fail") + number("cancelled")
    if ended and not failed:
        failed = 1
    print(f"{name}: {passed} passed, {failed} failed")
    # Of each that failed its name and the first lines of why; "# Subtest" repeats the name.
    wrong = re.findall(r"^ *not ok (.*(?:\n(?! *(?:ok|not ok|# Subtest)).*){0,14})", text, re.M)
    count.add(passed, failed, skipped, name, "\n".join(wrong))


def run(parts, count):
    names = {file.name.removesuffix(".test.mjs") for file in JOURNEYS.glob("*.test.mjs")}
    folders = {path.name for path in (TOP / "src").rglob("*") if path.is_dir()}
    parts = list(parts)
    if parts == ["independent"]:
        return independent(count)
    if parts[:1] == ["fuzz"]:
        return fuzzers(count, parts[1:])
    if not parts:
        parts = ["tools", "cpp", "journeys"]
    for part in parts:
        if part == "tools":
            if built(count, "koers"):  # it is asked which way its statements go
                python_tests(count)
        elif part in ("cpp", "sqlite"):
            if built(count, "koers_tests", "koers"):
                if part == "cpp":
                    on_both(count, "C++ on SQLite and PostgreSQL")
                else:
                    cpp(count, "C++ on SQLite", program("koers_tests"))
        elif part == "journeys":
            journeys(count)
        elif part == "threads":
            threads(count)
        elif part in names:
            journeys(count, {part})
        elif part in folders:
            if built(count, "koers_tests", "koers"):
                filter_ = googletest.tests_below(program("koers_tests"), part)
                if not filter_:
                    sys.exit(f"There are no C++ tests below a folder {part}.")
                on_both(count, f"{part} on SQLite and PostgreSQL", filter_)
        else:
            sys.exit(f"There is no part {shlex.quote(part)}; see bin/test --help.")


def main():
    count = Count()
    words = sys.argv[1:]
    if words == ["--all"]:
        run(["tools", "cpp", "journeys", "threads"], count)
        fuzzers(count)
        independent(count)
        everything(count)
        end("bin/test --all", count)
    run(words, count)
    end("bin/test" if not words else "", count)


if __name__ == "__main__":
    main()
