"""Facts about choices."""
import collections
import functools

import days

from .common import in_school_year


# The student was in the team, the programme and the year of study that a moment is for, while it was open.
def is_for(moment, enrolment):
    year = enrolment.first_year + moment.school_year - days.school_year(days.day(enrolment.started_on))
    return (enrolment.team_id == moment.team_id
            and moment.programme_id in (None, enrolment.programme_id)
            and moment.year_of_study in (0, year)
            and enrolment.started_on <= moment.closes_on
            and (enrolment.ended_on is None or enrolment.ended_on > moment.opens_on))


# The choice moments of this school year with two or more options that may be taken.
@functools.cache
def real_choices(school):
    options = collections.Counter(one.moment_id for one in school.options if not one.is_withdrawn)
    return [one for one in school.moments if one.school_year == days.school_year(school.today) and options[one.id] >= 2]


def made_this_year(student):
    return [one for one in student.choices if in_school_year(student, one.chosen_on)]


def choices_offered_year(student):
    """Choice moments this year with two or more open options."""
    return sum(any(is_for(moment, one) for one in student.enrolments) for moment in real_choices(student.school))


def choices_made_year(student):
    """Choices the student made this year."""
    return len(made_this_year(student))


def choices_motivated_year(student):
    """Choices this year for which the student gave a reason."""
    return sum(one.reason != "" for one in made_this_year(student))


def choices_looked_back_year(student):
    """Choices on which the student looked back this year."""
    return sum(in_school_year(student, one.looked_back_on) for one in student.choices)
