"""The program, asked about a school in a database of its own."""
import os
import pathlib
import sqlite3
import subprocess
import sys

import base
import cells
import days

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(TOP / "tools"))
import copy_school  # noqa: E402 (of tools)
PROGRAM = TOP / "build/proof/koers"


class Koers:
    """`folder` is where its files go; `day` is the day on which everything is asked. With an address of PostgreSQL the program
    uses that."""

    def __init__(self, folder, day, program=PROGRAM, address=None):
        self.database, self.program, self.day = pathlib.Path(folder) / "koers.db", pathlib.Path(program), day
        self.environment = {**os.environ, "KOERS_DATABASE": address or f"sqlite:{self.database}", "KOERS_FILES": f"{folder}/files"}

    def run(self, *words):
        ended = subprocess.run([self.program, *map(str, words)], env=self.environment, cwd=TOP, text=True,
                               stdin=subprocess.DEVNULL, capture_output=True)
        if ended.returncode:
            raise RuntimeError(f"koers {' '.join(map(str, words))}: {ended.stdout[-2000:]}{ended.stderr[-2000:]}")
        return ended.stdout

    def make_demo(self, students, seed=1):
        self.run("demo", "--students", students, "--seed", seed, "--day", self.day)

    def rebuild(self):
        self.run("facts", "rebuild", "--day", self.day)

    def cells(self, *words, day=None):
        return self.run("facts", "cells", *words, "--day", day or self.day).splitlines()

    def figures(self, day=None):
        return cells.figures(self.cells(day=day))

    def published(self, guide=None):
        """What a reader of the institution gets, or somebody who guides students."""
        return cells.published(self.cells("--published", *(("--guide", guide) if guide else ())))

    def on_postgres(self, address):
        """The same rows, in an empty database there."""
        other = Koers(self.database.parent, self.day, self.program, address)
        other.run("migrate")
        copy_school.copy(self.database, address)
        return other

    def begin_the_week(self):
        """Figures of what is smaller than a team are of the moment at which the week began: let that be now."""
        with sqlite3.connect(self.database) as db:
            db.execute("DELETE FROM quality_snapshots WHERE taken_on >= ?", [str(days.later(self.day, -self.day.weekday()))])
        db.close()
        self.run("snapshots", "--day", self.day)

    def school(self, day=None):
        """The same database, read by its base tables."""
        return base.School(self.database, day or self.day)
