"""The fact of who began: of what happened this school year and last, the part that the student started."""
import days

from . import experiences, portfolio, requests, steps
from .common import held, in_last_school_year, in_school_year

FEWEST_EVENTS = 4
HUNDREDTHS = 100  # a score is kept in hundredths of a percent


def recent(student, date):
    return in_school_year(student, date) or in_last_school_year(student, date)


# Of each kind of event what happened, as whether the student began it.
def events(student):
    told = [one.proposed_by is None for one in experiences.this_year(student) + experiences.last_year(student)]
    taken = [one.origin == "student" for one in steps.own(student) if recent(student, days.day_of(one.created_at))]
    talked = [one.asked_by == "student" for one in held(student) if recent(student, one.held_on)]
    asked = [True for one in requests.conversations(student) if recent(student, one.first_contact_on)]
    chosen = [one.reason != "" for one in student.choices if recent(student, one.chosen_on)]
    made = [True for date in portfolio.made_on(student) if recent(student, date)]
    return told, taken, talked + asked, chosen, made


def self_direction(student):
    """The part that the student started, in the last twelve months. Not a mark."""
    kinds = [kind for kind in events(student) if kind]
    if sum(map(len, kinds)) < FEWEST_EVENTS:
        return None
    return int(100 * HUNDREDTHS * sum(sum(kind) / len(kind) for kind in kinds) / len(kinds) + 0.5)
