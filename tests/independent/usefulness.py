#!/usr/bin/env python3
"""What is left to see: of the cells of a demo school in which anybody counts, how many pages say exactly, and how many as a bound.

    tests/independent/usefulness.py --students 6000      prints the table that stands in docs/performance.md
"""
import argparse
import collections
import datetime
import os
import tempfile

import koers

DAY = datetime.date(2026, 11, 23)
BOUNDS = ("top_coded", "bottom_coded")
ORDER = ("institution", "school", "team", "programme", "group")


def level(place):
    """The kind of unit, and by what its students are told apart."""
    return place.unit.kind + (", by year of study" if place.year else ", by pathway" if place.pathway else "")


def table(published, figures):
    """{level: [cells, exactly, as a bound]}"""
    counted = collections.defaultdict(lambda: [0, 0, 0])
    for key, figure in figures.items():
        if not figure.persons or key not in published:
            continue
        status = published[key].status
        row = counted[level(key[1])]
        row[0] += 1
        row[1] += status == "exact"
        row[2] += status in BOUNDS
    return dict(sorted(counted.items(), key=lambda row: (ORDER.index(row[0].split(",")[0]), row[0])))


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--students", type=int, default=300)
    asked.add_argument("--program", default=os.environ.get("KOERS_PROGRAM", koers.PROGRAM))
    words = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="koers-usefulness-") as folder:
        school = koers.Koers(folder, DAY, words.program)
        school.make_demo(words.students)
        school.begin_the_week()
        rows = table(school.published(), school.figures())
    print("| cells | of | exactly | exactly or as a bound |\n|---|---|---|---|")
    for name, (cells, exactly, bound) in rows.items():
        print(f"| {name} | {cells:,} | {100 * exactly / cells:.0f} % | {100 * (exactly + bound) / cells:.0f} % |")


if __name__ == "__main__":
    main()
