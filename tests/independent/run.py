#!/usr/bin/env python3
"""Counts every published figure again by another way, and attacks what is published: run.py [--students N] [--random N] ...

Without arguments, as bin/test independent does: the tests beside this file, a demo school of 300 students, and some small schools
to which things happened at random. --students 6000 looks at a demo school of that size instead. The last line counts.
"""
import argparse
import collections
import contextlib
import datetime
import os
import pathlib
import random
import sys
import tempfile
import time
import unittest

import acts
import attack
import blame
import guides
import indicators
import koers
import looks
import moments
import population
import recount
import rows
import wording

DAY = datetime.date(2026, 11, 23)
LATER = (1, 13, 71, 251)  # days on which nothing was written; the last is 1 August
DEMO = 300
RANDOM, SMALL, ACTS = 2, 40, 1500
GUIDES = 2  # of those who guide the most students, and of those who guide the fewest
SAID = 20  # lines at most of one thing that is wrong


class Run:
    def __init__(self, program, address):
        self.program, self.address = program, address  # of PostgreSQL, or nothing
        self.passed = self.failed = 0

    def say(self, what, wrong, since):
        """One thing that was looked at, and what is wrong with it."""
        print(f"{what}: {f'{len(wrong)} wrong' if wrong else 'in order'} ({time.monotonic() - since:.1f} s)")
        for one in wrong[:SAID]:
            print(f"  {one}")
        self.passed += not wrong
        self.failed += bool(wrong)
        sys.stdout.flush()

    def tests(self):
        found = unittest.defaultTestLoader.discover(pathlib.Path(__file__).parent)
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run(found)
        bad = len(result.failures) + len(result.errors)
        self.passed += result.testsRun - bad
        self.failed += bad

    @contextlib.contextmanager
    def school(self, students, seed=1):
        with tempfile.TemporaryDirectory(prefix="koers-independent-") as folder:
            school = koers.Koers(folder, DAY, self.program)
            school.make_demo(students, seed)
            yield school

    def demo(self, students, seed):
        with self.school(students, seed) as school:
            school.begin_the_week()
            name = f"demo school of {students}"
            self.recount(school, name, (0, LATER[-1]))
            self.attack(school, name)
            self.guides(school, name)
            self.moments(school, name)

    def random(self, seed):
        with self.school(SMALL, seed) as school:
            with rows.Rows(school.database) as written:
                acts.make_random(random.Random(seed), written, DAY, ACTS)
            school.rebuild()
            school.begin_the_week()
            name = f"random school {seed}"
            self.recount(school, name, (0, *LATER))
            self.on_postgres(school, name)
            self.attack(school, name)
            self.guides(school, name)

    def recount(self, school, name, ahead):
        for number in ahead:
            since, day = time.monotonic(), DAY + datetime.timedelta(number)
            ours = school.school(day)
            found = recount.differences(recount.recount(ours), school.figures(day))
            wrong = [f"{one}; its words: {blame.words_of(one.indicator)}" for one in first_of_each(found)]
            if wrong and day == DAY:
                wrong += [f"kept facts: {one}" for one in blame.faults(ours, school.database)]
            self.say(f"{name}, counted again on {day}", wrong, since)

    def on_postgres(self, school, name):
        """The other database counts the same of the same rows; only where there is one."""
        if self.address:
            since, other = time.monotonic(), school.on_postgres(self.address)
            other.rebuild()
            lines = set(school.cells()) ^ set(other.cells()) | set(school.cells("--published")) ^ set(other.cells("--published"))
            self.say(f"{name}, on PostgreSQL", sorted(lines), since)

    def attack(self, school, name):
        since, whole_school, published = time.monotonic(), school.school(), school.published()
        self.say(f"{name}, what is said", wording.not_so(published, recount.recount(whole_school)), since)
        since, people = time.monotonic(), population.population_of(whole_school)
        found = attack.Attack(published, people, indicators.BY_ID).findings()
        counted = ", ".join(f"{number} {kind}" for kind, number in attack.summary(found).items() if number)
        self.say(f"{name}, attacked", [counted, *some_of_each_kind(found)] if found else [], since)

    def guides(self, school, name):
        """What those who guide students get, and know of their own."""
        whole_school = school.school()
        of = guides.own_students(whole_school)
        for person in guides.some_of_them(of, GUIDES):
            since = time.monotonic()
            found = guides.Guide(whole_school, of[person]).findings(school.published(person), indicators.BY_ID)
            self.say(f"{name}, attacked by who guides {len(of[person])}", some_of_each_kind(found), since)

    def moments(self, school, name):
        """What one student does, between two looks on the day after the week began."""
        tomorrow = koers.Koers(school.database.parent, DAY + datetime.timedelta(1), self.program)
        tomorrow.rebuild()
        whole_school, before = tomorrow.school(), tomorrow.published()
        people = population.population_of(whole_school)
        for act, choose in looks.ALL:
            since, students = time.monotonic(), choose(whole_school)
            with rows.Rows(school.database) as written:
                act(written, students)
            tomorrow.rebuild()
            after = tomorrow.published()
            self.say(f"{name}, {act.__doc__} of one of {len(students)}", moments.moved(before, after, people, indicators.BY_ID), since)
            before = after


def first_of_each(differences):
    """One of each indicator; the others are told alike."""
    return list({one.indicator: one for one in reversed(differences)}.values())


def some_of_each_kind(findings):
    found = collections.defaultdict(list)
    for one in findings:
        found[one.kind].append(one)
    return [one for those in found.values() for one in those[:3]]


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--students", type=int, help="a demo school of so many, and nothing else")
    asked.add_argument("--random", type=int, help="so many random schools, and nothing else")
    asked.add_argument("--seed", type=int, default=1, help="of the first school")
    asked.add_argument("--program", default=os.environ.get("KOERS_PROGRAM", koers.PROGRAM))
    words = asked.parse_args()
    run = Run(words.program, os.environ.get("KOERS_TEST_POSTGRES"))
    if words.students:
        run.demo(words.students, words.seed)
    elif words.random:
        for seed in range(words.seed, words.seed + words.random):
            run.random(seed)
    else:
        run.tests()
        run.demo(DEMO, words.seed)
        for seed in range(words.seed, words.seed + RANDOM):
            run.random(seed)
    print(f"{run.passed} passed, {run.failed} failed")
    sys.exit(bool(run.failed))


if __name__ == "__main__":
    main()
