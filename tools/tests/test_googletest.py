"""The counts of a run come from the reports of its parts, and whatever ends badly is a failure."""
import pathlib
import stat
import tempfile
import unittest

import trees  # the folder of tools
import googletest

PROGRAM = """#!/usr/bin/env python3
import json, os, sys, time
def option(name):
    return [word for word in sys.argv if word.startswith(name + "=")][0].split("=", 1)[1]
report = option("--gtest_output").split(":", 1)[1]
if "--gtest_list_tests" in sys.argv:
    suites = [{"name": name, "testsuite": [{"name": "Are", "file": f"/src/{name}"}]} for name in ("Goals", "Steps")]
    open(report, "w").write(json.dumps({"testsuites": suites}))
    sys.exit(0)
part = ["--gtest_filter=Goals.Are", "--gtest_filter=Steps.Are"].index(open(option("--gtest_flagfile")).read().strip())
tests = [{"classname": "Goals", "name": name, **how} for name, how in {
    "Are": {"status": "RUN", "result": "COMPLETED", "time": "2s"}, "Come": {"status": "RUN", "result": "SKIPPED"},
    "Go": {"status": "NOTRUN"}}.items()]
BODY
open(report, "w").write(json.dumps({"testsuites": [{"testsuite": tests}]}))
open(os.environ["KOERS_TEST_STATEMENTS_NOT_RUN"], "w").write("a.never " + ("b.here" if part else "b.there"))
print('{"at":"of the log"}')
print("of the test")
sys.exit(code)
"""


def run(body, **options):
    """What a run of such a program counts, and what it says of what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "program"
        program.write_text(PROGRAM.replace("BODY", "code = 0\n" + body))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        ran = googletest.run(program, parts=2, **options)
    return ran[:3], ran.said


LISTING = """#!/usr/bin/env python3
import json, os, sys
report = [word for word in sys.argv if word.startswith("--gtest_output=json:")][0].split(":", 1)[1]
databases = ["sqlite"] + ["postgresql"] * ("KOERS_TEST_POSTGRES" in os.environ)
tests = [{"name": f"Adds/{one}", "file": f"/src/rooms/{room}/goal_test.cpp"} for room in ("course", "care") for one in databases]
open(report, "w").write(json.dumps({"testsuites": [{"name": "On/Goals", "testsuite": tests}]}))
"""


class Listing(unittest.TestCase):
    def test_the_tests_of_a_room_are_those_of_both_databases(self):
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder) / "program"
            program.write_text(LISTING)
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
            self.assertEqual(googletest.tests_below(program, "course"), "On/Goals.Adds/sqlite:On/Goals.Adds/postgresql")


class Sharing(unittest.TestCase):
    SUITES = [{"name": name, "testsuite": [{"name": f"T{n}", "file": file} for n in range(tests)]}
              for name, file, tests in [("Goals", "goal_test.cpp", 4), ("On/Goals", "goal_test.cpp", 3),
                                        ("Steps", "step_test.cpp", 6), ("Talks", "talk_test.cpp", 2)]]

    def test_the_tests_of_a_file_are_run_by_one_program(self):
        goals, others = (share.split(":") for share in googletest.shares(self.SUITES, 2))
        self.assertEqual({test.split(".")[0] for test in goals}, {"Goals", "On/Goals"})
        self.assertEqual({test.split(".")[0] for test in others}, {"Steps", "Talks"})
        self.assertEqual(len(goals) + len(others), 15)

    def test_what_goes_through_the_whole_house_is_apart_for_each_database(self):
        suite = {"name": "On/Hostile", "testsuite": [
            {"name": f"NoValue/{database}", "file": "/src/app/hostile_test.cpp"} for database in ("sqlite", "postgresql")]}
        self.assertEqual(sorted(googletest.shares([suite], 2)),
                         ["On/Hostile.NoValue/postgresql", "On/Hostile.NoValue/sqlite"])

    def test_there_are_no_parts_without_tests(self):
        self.assertEqual(len(googletest.shares(self.SUITES, 9)), 3)
        self.assertEqual(googletest.shares([], 9), [])


class Running(unittest.TestCase):
    def test_parts_are_added_up(self):
        self.assertEqual(run(""), ((2, 0, 2), ""))

    def test_a_failure_is_counted_and_shown_without_the_log(self):
        counts, said = run('if part: tests[0]["failures"] = ["no"]; code = 1')
        self.assertEqual(counts, (1, 1, 2))
        self.assertIn("of the test", said)
        self.assertNotIn("of the log", said)

    def test_ending_badly_after_tests_that_passed_is_a_failure(self):
        self.assertEqual(run("code = part")[0], (2, 1, 2))

    def test_a_program_that_ends_amidst_a_test_says_in_which(self):
        counts, said = run('if part: open(os.environ["KOERS_TEST_RUNNING"], "w").write("Goals.Sem"); os.abort()')
        self.assertEqual(counts, (1, 1, 1))
        self.assertIn("the program ended with -6 in Goals.Sem", said)

    def test_a_hang_is_a_failure(self):
        counts, said = run("if part: time.sleep(60)", seconds=2)
        self.assertEqual(counts, (1, 1, 1))
        self.assertIn("too long", said)

    def test_a_statement_that_no_part_ran_is_a_failure(self):
        counts, said = run("", every_statement=True)
        self.assertEqual(counts, (2, 1, 2))
        self.assertIn("a.never", said)
        self.assertNotIn("b.here", said)


if __name__ == "__main__":
    unittest.main()
