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


def suites_of(program, filter_="*", environment=None):
    """What the program would run, in the words of GoogleTest: suites, with the tests in each and their files."""
    with tempfile.TemporaryDirectory(prefix="koers-tests-") as out:
        listing = pathlib.Path(out) / "tests.json"
        subprocess.run([program, "--gtest_list_tests", f"--gtest_filter={filter_}", f"--gtest_output=json:{listing}"],
                       check=True, stdout=subprocess.DEVNULL, cwd=TOP, env={**os.environ, **(environment or {})})
        return json.loads(listing.read_text())["testsuites"]


def tests_below(program, folder):
    """The tests whose file lies in a folder of that name, as a filter of GoogleTest: those of both databases."""
    suites = suites_of(program, environment={"KOERS_TEST_POSTGRES": "listed, not asked"})
    return ":".join(f"{suite['name']}.{test['name']}" for suite in suites for test in suite["testsuite"]
                    if f"/{folder}/" in test["file"])


WHOLE_HOUSE = 4  # what goes through the whole house takes as long as some others


def is_of_house(file):
    return "/app/" in file


def shares(suites, parts):
    """The tests in so many parts of about as much work, as filters. The tests of one file stay together: what they furnish
    for themselves is made once in a program. Those of the whole house furnish it for each database."""
    files = collections.defaultdict(list)
    for suite in suites:
        for test in suite["testsuite"]:
            name = f"{suite['name']}.{test['name']}"
            place = test["file"], is_of_house(test["file"]) and name.endswith("/postgresql")
            files[place].append(name)
    work = {place: len(tests) * (WHOLE_HOUSE if is_of_house(place[0]) else 1) for place, tests in files.items()}
    filled = [[] for _ in range(min(parts, len(files)))]
    for file in sorted(files, key=lambda file: (-work[file], file)):
        min(filled, key=lambda part: sum(work[file] for file in part)).append(file)
    return [":".join(test for file in part for test in files[file]) for part in filled]


class Part:
    """One process with its share of the tests."""

    def __init__(self, folder, number, program, filter_, environment):
        self.report = folder / f"report-{number}.json"
        self.not_run = folder / f"not-run-{number}.txt"
        self.printed = folder / f"printed-{number}.txt"
        self.running = folder / f"running-{number}.txt"
        flags = folder / f"flags-{number}.txt"  # a command line has room for fewer names
        flags.write_text(f"--gtest_filter={filter_}\n")
        environment = {**os.environ, "KOERS_TEST_STATEMENTS_NOT_RUN": str(self.not_run),
                       "KOERS_TEST_RUNNING": str(self.running), **environment}
        with self.printed.open("wb") as out:
            self.process = subprocess.Popen(
                [program, "--gtest_brief=1", f"--gtest_flagfile={flags}", f"--gtest_output=json:{self.report}"],
                cwd=TOP, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=environment)

    def ended(self, seconds):
        """How the process ended; None when it had to be stopped."""
        try:
            return self.process.wait(timeout=max(seconds, 1))
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def tests(self):
        """What the report says of each test, in the words of GoogleTest; of none, when the program did not come to its end."""
        if not self.report.exists():
            return []
        return [test for suite in json.loads(self.report.read_text())["testsuites"] for test in suite["testsuite"]]

    def counts(self):
        """Passed, failed, skipped."""
        passed = failed = skipped = 0
        for test in self.tests():
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
# said: what is wrong, for people; nothing when all is well. slowest: (seconds, name) of the tests that took longest.
Ran = collections.namedtuple("Ran", "passed failed skipped said slowest", defaults=((),))


def run(program, filter_="*", environment=None, seconds=3600, every_statement=False, parts=5 * CORES):
    """Runs the tests. With every_statement it is a failure when there is an SQL statement
    that no test ran. A hang is a failure after so many seconds. Some tests take as long as hundreds of others: with more
    parts than cores no core waits long for the other in the end."""
    passed = failed = skipped = 0
    said = []
    end = time.monotonic() + seconds

    def run_part(numbered):
        part = Part(pathlib.Path(out), *numbered)
        return part, part.ended(end - time.monotonic())

    with tempfile.TemporaryDirectory(prefix="koers-tests-") as out, ThreadPoolExecutor(CORES) as pool:
        filters = shares(suites_of(program, filter_, environment), parts)
        done = list(pool.map(run_part, ((number, program, filter_, environment or {})
                                        for number, filter_ in enumerate(filters))))
        for part, ended in done:
            counts = part.counts()
            if ended != 0:
                said.append(part.words())
                if not counts[1]:  # a crash, a leak found at the end, or a hang
                    said.append(("stopped: it took too long" if ended is None else f"the program ended with {ended}")
                                + part.while_running())
                    failed += 1
            passed, failed, skipped = passed + counts[0], failed + counts[1], skipped + counts[2]
        if every_statement and done:
            not_run = sorted(set.intersection(*(part.statements_not_run() for part, _ in done)))
            failed += bool(not_run)
            said += [f"no test runs the statement {name}" for name in not_run]
        took = sorted(((float(test.get("time", "0s").rstrip("s")), f"{test['classname']}.{test['name']}")
                       for part, _ in done for test in part.tests()), reverse=True)
    return Ran(passed, failed, skipped, "\n".join(said), took)
