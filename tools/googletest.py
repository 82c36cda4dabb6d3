"""Runs a program of C++ tests (GoogleTest): in parts, as many at once as the machine has cores, each with its own report.

The counts are read from the reports, so that no printed line can pretend to be one. What a part printed is said when
something in it failed, without the program's own log.
"""
import collections
import json
import os
import pathlib
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

TOP = pathlib.Path(__file__).resolve().parent.parent


def tests_below(program, folder):
    """The tests whose file lies in a folder of that name, as a filter of GoogleTest: those of both databases."""
    with tempfile.TemporaryDirectory(prefix="koers-tests-") as out:
        listing = pathlib.Path(out) / "tests.json"
        subprocess.run([program, "--gtest_list_tests", f"--gtest_output=json:{listing}"], check=True,
                       stdout=subprocess.DEVNULL, cwd=TOP, env={**os.environ, "KOERS_TEST_POSTGRES": "listed, not asked"})
        suites = json.loads(listing.read_text())["testsuites"]
    return ":".join(f"{suite['name']}.{test['name']}" for suite in suites for test in suite["testsuite"]
                    if f"/{folder}/" in test["file"])


class Part:
    """One process with its share of the tests."""

    def __init__(self, folder, number, of, program, filter_, environment):
        self.report = folder / f"report-{number}.json"
        self.not_run = folder / f"not-run-{number}.txt"
        self.printed = folder / f"printed-{number}.txt"
        self.running = folder / f"running-{number}.txt"
        environment = {**os.environ, "GTEST_TOTAL_SHARDS": str(of), "GTEST_SHARD_INDEX": str(number),
                       "KOERS_TEST_STATEMENTS_NOT_RUN": str(self.not_run), "KOERS_TEST_RUNNING": str(self.running),
                       **environment}
        with self.printed.open("wb") as out:
            self.process = subprocess.Popen(
                [program, "--gtest_brief=1", f"--gtest_filter={filter_}", f"--gtest_output=json:{self.report}"],
                cwd=TOP, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=environment)

    def ended(self, seconds):
        """How the process ended; None when it had to be stopped."""
        try:
            return self.process.wait(timeout=max(seconds, 1))
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def counts(self):
        """Passed, failed, skipped."""
        passed = failed = skipped = 0
        if self.report.exists():
            for suite in json.loads(self.report.read_text())["testsuites"]:
                for test in suite["testsuite"]:
                    if test.get("failures"):
                        failed += 1
                    elif test.get("result") == "SKIPPED":
                        skipped += 1
                    elif test.get("status") == "RUN":
                        passed += 1
        return passed, failed, skipped

    def words(self):
        """What was printed, without the log of the program that was tested."""
        lines = self.printed.read_text(errors="replace").splitlines()
        return "\n".join(line for line in lines if not line.startswith('{"at":'))

    def while_running(self):
        """In which test it ended, if in one."""
        name = self.running.read_text() if self.running.exists() else ""
        return f" in {name}" if name else ""

    def statements_not_run(self):
        return set(self.not_run.read_text().split()) if self.not_run.exists() else set()


CORES = os.cpu_count() or 1
Ran = collections.namedtuple("Ran", "passed failed skipped said")  # said: what is wrong, for people; nothing when all is well


def run(program, filter_="*", environment=None, seconds=3600, every_statement=False, parts=3 * CORES):
    """Runs the tests. With every_statement it is a failure when there is an SQL statement
    that no test ran. A hang is a failure after so many seconds. Some tests take as long as hundreds of others: with more
    parts than cores no core waits for the other in the end."""
    passed = failed = skipped = 0
    said = []
    end = time.monotonic() + seconds

    def run_part(index):
        part = Part(pathlib.Path(out), index, parts, program, filter_, environment or {})
        return part, part.ended(end - time.monotonic())

    with tempfile.TemporaryDirectory(prefix="koers-tests-") as out, ThreadPoolExecutor(CORES) as pool:
        done = list(pool.map(run_part, range(parts)))
        for part, ended in done:
            counts = part.counts()
            if ended != 0:
                said.append(part.words())
                if not counts[1]:  # a crash, a leak found at the end, or a hang
                    said.append(("stopped: it took too long" if ended is None else f"the program ended with {ended}")
                                + part.while_running())
                    failed += 1
            passed, failed, skipped = passed + counts[0], failed + counts[1], skipped + counts[2]
        if every_statement:
            not_run = sorted(set.intersection(*(part.statements_not_run() for part, _ in done)))
            failed += bool(not_run)
            said += [f"no test runs the statement {name}" for name in not_run]
    return Ran(passed, failed, skipped, "\n".join(said))
