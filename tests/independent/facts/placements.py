"""Facts about placements: whether the trainer was heard, and whether the three moments were held."""
import days

from .common import in_school_year

WEEKS_OF_A_LONG_ONE = 8
MOMENTS = 3


# The day on which half of it has passed; nothing for a short one.
def half_of(placement):
    begins, ends = days.day(placement.begins_on), days.day(placement.ends_on)
    length = days.days_between(begins, ends)
    return days.later(begins, length // 2) if length + 1 >= WEEKS_OF_A_LONG_ONE * 7 else None


def held(student, placement):
    return [one for one in student.moments_of_three if one.placement_id == placement.id and one.state == "held"]


def past_half(student):
    return [one for one in student.placements if half_of(one) and half_of(one) <= student.today
            and in_school_year(student, half_of(one)) and (not one.stopped_on or one.stopped_on >= str(half_of(one)))]


def trainer_was_heard(student, placement):
    return (any(one.placement_id == placement.id for one in student.observations)
            or any(one.with_trainer for one in held(student, placement)))


def ended(student):
    return [one for one in student.placements
            if not one.stopped_on and in_school_year(student, one.ends_on) and one.ends_on < str(student.today)]


def placements_due_year(student):
    """Placements of eight weeks or more that passed their half this school year; not one that stopped before that."""
    return len(past_half(student))


def placements_seen_year(student):
    """Of those, the placements where the trainer wrote something or was at a moment that was held."""
    return sum(trainer_was_heard(student, one) for one in past_half(student))


def placements_ended_year(student):
    """Placements that ended on their last day this school year; not one that stopped early."""
    return len(ended(student))


def placements_three_contacts_year(student):
    """Of those, the placements with three moments held or more."""
    return sum(len(held(student, one)) >= MOMENTS for one in ended(student))
