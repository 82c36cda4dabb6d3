#!/usr/bin/env python3
"""Checks that every room answers for the personal data it holds.

A table with a column that points to a person (such as student_id or counsellor_id) must have a line among the personal
tables of its own room, or of campus, in privacy.cpp (campus/people/personal_data.h): by that line its rows are taken
along by their owner, and erased when the law asks. A table without one would outlive its people. Whether the lines
name every column, and whether erasing leaves nothing, is proved by app/privacy_test.cpp.
"""
import re

from checking import TOP, finish, folder_of, place, shared_migrations, without_comments

PERSON = re.compile(r"\b((?:\w+_)?(?:person|student|counsellor|specialist|trainer|alumnus|author|viewer|visitor|guide|parent|"
                    r"owner|colleague|asker|giver|sender|receiver)_id)\b", re.I)


def tables_with_people(text):
    """(table, column, position) of each CREATE TABLE or ADD COLUMN with a column for a person."""
    text = re.sub(r"--[^\n]*", lambda match: " " * len(match[0]), text)
    for match in re.finditer(r"\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)\s*\((.*?)\)\s*;", text, re.I | re.S):
        column = PERSON.search(match[2])
        if column:
            yield match[1], column[1], match.start()
    for match in re.finditer(r"\balter\s+table\s+(\w+)\s+add\s+(?:column\s+)?(\w+)", text, re.I):
        if PERSON.fullmatch(match[2]):
            yield match[1], match[2], match.start()


def check(top):
    errors, dropped = [], set()
    shared = shared_migrations(top)
    migrations = sorted((top / "src").rglob("migrations/*.sql"))
    for file in migrations:
        dropped |= set(re.findall(r"\bdrop\s+table\s+(?:if\s+exists\s+)?(\w+)", file.read_text(), re.I))
    for file in migrations:
        level, room = folder_of(file, top)
        # The folders of campus hold the same people, who are erased in one place.
        home = top / "src" / level / (room if level == "rooms" else "")
        homes = [top / "src/rooms" / one for one in shared[file.stem]] if file.stem in shared else [home]
        answers = "".join(without_comments(other.read_text()) for one in homes for other in sorted(one.rglob("privacy*.cpp")))
        text, told = file.read_text(), set()
        for table, column, position in tables_with_people(text):
            if table not in dropped | told and not re.search(rf'\{{\s*(?:"\w+",|\.name\s*=\s*"\w+",\s*\.table\s*=)\s*"{table}"', answers):
                told.add(table)
                errors.append(f'{place(file, top, text, position)}: {table}.{column} is of a person, but no privacy.cpp in {home.relative_to(top)} has a line for {table} (campus/people/personal_data.h): say there what is taken along and erased')
    return errors


if __name__ == "__main__":
    finish(check(TOP))
