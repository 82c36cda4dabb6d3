#!/usr/bin/env python3
"""Checks that every room answers for the personal data it holds.

A table with a column that points to a person (such as student_id or counsellor_id) must be named in a privacy.cpp of
its own room, or of campus, where the data is shown to its owner and forgotten when the law asks. A table that
nobody names there would outlive its people. It must also have a line among the personal tables that the owner takes along
(campus/people/personal_data.h), or the archive would not hold everything.
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
        # The folders of campus hold the same people, who are forgotten in one place.
        home = top / "src" / level / (room if level == "rooms" else "")
        homes = [top / "src/rooms" / one for one in shared[file.stem]] if file.stem in shared else [home]
        answers = "".join(without_comments(other.read_text()) for one in homes for other in sorted(one.rglob("privacy*.cpp")))
        text, told = file.read_text(), set()
        for table, column, position in tables_with_people(text):
            if table not in dropped and table not in told and not re.search(rf"\b{table}\b", answers):
                told.add(table)
                errors.append(f"{place(file, top, text, position)}: {table}.{column} is of a person, but no privacy.cpp in {home.relative_to(top)} names {table}: show it and forget it there")
            elif table not in dropped and table not in told and not re.search(rf'\{{\s*"\w+",\s*"{table}"', answers):
                told.add(table)
                errors.append(f'{place(file, top, text, position)}: {table}.{column} is of a person, but {home.relative_to(top)} does not hand it out: add a line {{"name", "{table}", "columns"}} to its personal tables (campus/people/personal_data.h)')
    return errors


if __name__ == "__main__":
    finish(check(TOP))
