"""What the recount reads: base tables of a SQLite database, and nothing that Koers counted from them.

A table of facts, and a view that one room shows to another, would bring Koers' own counting in by the back door; the
connection refuses them.
"""
import collections
import sqlite3
import types

import days

# What a student is told by, under the word used in the facts: the table.
OF_A_STUDENT = {
    "enrolments": "campus_enrolments",
    "guides": "campus_guides",
    "handovers": "caseload_handovers",
    "experiences": "portfolio_experiences",
    "answers": "portfolio_answers",
    "skills": "portfolio_experience_skills",
    "responses": "portfolio_responses",
    "rests": "portfolio_rests",
    "statements": "portfolio_self_statements",
    "proofs": "portfolio_self_proofs",
    "conversations": "guidance_conversations",
    "on_the_table": "guidance_conversation_experiences",
    "notes": "guidance_notes",
    "agreements": "guidance_agreements",
    "ticks": "guidance_ticks",
    "group_talks": "grouptalks_members",
    "initiatives": "guidance_initiatives",
    "pictures": "guidance_pictures",
    "requests": "referrals_requests",
    "outside_help": "help_outside",
    "signals": "signals_signals",
    "choices": "course_choices",
    "steps": "course_steps",
    "contact_moments": "course_contact_moments",
    "threads": "course_threads",
    "folios": "publication_folios",
    "items": "publication_items",
    "placements": "placements_placements",
    "moments_of_three": "placements_touchpoints",
    "observations": "placements_observations",
    "results": "requirement_results",
    "aftercare": "aftercare_cases",
    "touches": "aftercare_contacts",
}


def is_base(table):
    return not table.endswith("_facts") and "_out_" not in table


def only_base_tables(action, table, *_):
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_READ and not is_base(table) else sqlite3.SQLITE_OK


def connect(database):
    """To read; a row answers by the names of its columns."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    connection.set_authorizer(only_base_tables)
    connection.row_factory = lambda cursor, row: types.SimpleNamespace(
        **{column[0]: value for column, value in zip(cursor.description, row)})
    return connection


class Student:
    """Whoever is enrolled on the day, with every row of himself (OF_A_STUDENT). `here` is the enrolment that counts."""

    def __init__(self, number, here, today, rows, school):
        self.number, self.here, self.today, self.school = number, here, today, school
        self.__dict__.update(rows)

    @property
    def year_of_study(self):
        """It grows by itself on 1 August."""
        return self.here.first_year + days.school_year(self.today) - days.school_year(days.day(self.here.started_on))


class School:
    """An institution on a day."""

    def __init__(self, database, today):
        self.today = today
        with connect(database) as connection:
            read = lambda table: connection.execute(f"SELECT * FROM {table}").fetchall()
            self.institution = read("campus_institutions")[0]
            self.moments = read("course_choice_moments")
            self.options = read("course_choice_options")
            self.teams, self.programmes, self.groups = map(read, ("campus_teams", "campus_programmes", "campus_groups"))
            rows = {word: by_student(read(table)) for word, table in OF_A_STUDENT.items()}
        connection.close()
        self.students = [self.student(number, here, rows) for number, here in self.enrolled(rows["enrolments"])]

    @property
    def threshold(self):
        """On fewer people than this nothing is said; never under five (QU-09)."""
        return max(5, self.institution.smallest_group)

    def enrolled(self, enrolments):
        """Who is enrolled today, and where: of two enrolments at once the one that began last."""
        today = str(self.today)
        for number, mine in sorted(enrolments.items()):
            now = [one for one in mine if one.started_on <= today and (one.ended_on is None or one.ended_on > today)]
            if now:
                yield number, max(now, key=lambda one: (one.started_on, one.id))

    def student(self, number, here, rows):
        return Student(number, here, self.today, {word: of.get(number, []) for word, of in rows.items()}, self)


def by_student(rows):
    found = collections.defaultdict(list)
    for row in rows:
        found[row.student_id].append(row)
    return found
