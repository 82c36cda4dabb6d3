"""Which words are likely at fault where a figure differs: the facts that Koers kept, beside ours, student by student.

This is the one place that reads what Koers counted, and only to say where to look.
"""
import collections
import pathlib
import sqlite3
import tomllib
import typing

from facts import FACTS, facts_of

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"


class Fault(typing.NamedTuple):
    fact: str
    students: int
    sample: str

    def __str__(self):
        return f"{self.fact} of {self.students} students, such as {self.sample}"


def kept_facts(database):
    """{fact: {student: value}} of every table of facts of students, as it stands there."""
    kept = collections.defaultdict(dict)
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_student\\_facts' ESCAPE '\\'"
    for table, in connection.execute(named).fetchall():
        for row in connection.execute(f"SELECT * FROM {table}"):
            for fact in row.keys():
                kept[fact][row["student_id"]] = row[fact]
    connection.close()
    return kept


# They are mended when they are read: a day that has passed is no next one, an intake counts in the first weeks only.
MENDED = {"next_conversation_on", "next_specialist_conversation_on", "intake_used_earlier"}


def faults(school, database):
    """The kept facts that say something else than the words do; right after a rebuild they are of today."""
    kept, found = kept_facts(database), collections.defaultdict(list)
    for student in school.students:
        ours = facts_of(student)
        for fact in FACTS.keys() & kept.keys() - MENDED:
            value, other = getattr(ours, fact), kept[fact].get(student.number, 0)
            if (value or 0) != (other or 0):
                found[fact].append(f"{student.number}: ours {value}, kept {other}")
    return [Fault(fact, len(those), those[0]) for fact, those in sorted(found.items())]


def words_of(indicator):
    """The explanation that a reader gets."""
    for file in sorted((CONTENT / "indicators").glob("*.toml")):
        for one in tomllib.loads(file.read_text())["indicators"]:
            if one["id"] == indicator:
                return one["explanation"]["en"]
    return "no words"
