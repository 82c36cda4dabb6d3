"""Facts about signals: what stands out about a student, and whether somebody looked in time."""
import days

from .common import in_school_year

TO_PICK_UP = 10  # working days


# What a student keeps between herself and her counsellor is counted nowhere.
def known(student):
    return [one for one in student.signals if not one.only_counsellor]


def waiting(student):
    return [one for one in known(student) if one.state in ("open", "doing")
            or one.state == "silent" and one.until_on <= str(student.today)]


# The first day on which more than ten working days went by.
def late_on(signal):
    day = days.day(signal.opened_on)
    while days.working_days(days.day(signal.opened_on), day) <= TO_PICK_UP:
        day = days.later(day, 1)
    return str(day)


def late_this_year(student):
    return [one for one in known(student) if late_on(one) <= str(student.today) and in_school_year(student, late_on(one))]


def signals_open(student):
    """Signals that somebody must look at or acts on."""
    return len(waiting(student))


def signal_oldest_on(student):
    """The day on which the oldest open signal began."""
    return min((one.opened_on for one in waiting(student)), default=None)


def signals_year(student):
    """Signals of which the ten working days passed this school year."""
    return len(late_this_year(student))


def signals_picked_up_year(student):
    """Those of them that somebody looked at, or that were over, within the ten working days."""
    return sum(one.picked_up_on is not None and one.picked_up_on < late_on(one) for one in late_this_year(student))
