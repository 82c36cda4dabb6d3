"""Facts about steps, and the people of a student's network."""
import days

from .common import in_school_year


# What somebody else promised to the student is not the student's step.
def own(student):
    return [one for one in student.steps if one.owner_id == student.number]


def this_year(student):
    return [one for one in own(student) if in_school_year(student, days.day_of(one.created_at))]


def steps_open(student):
    """Steps that are not done yet."""
    return sum(one.state == "open" for one in own(student))


def steps_overdue(student):
    """1 when there is an open step whose day has passed, otherwise 0."""
    return int(any(one.state == "open" and one.due_on and one.due_on < str(student.today) for one in own(student)))


def steps_year(student):
    """Steps thought of or agreed this school year."""
    return len(this_year(student))


def steps_by_student_year(student):
    """Steps this year that the student thought of."""
    return sum(one.origin == "student" for one in this_year(student))


def contacts_used_year(student):
    """People the student spoke to for a step this year."""
    spoken = {one.contact_id for one in student.contact_moments
              if one.state == "held" and one.step_id is not None and in_school_year(student, one.held_on)}
    helped = {one.contact_id for one in own(student)
              if one.state == "done" and one.contact_id is not None and in_school_year(student, one.closed_on)}
    return len(spoken | helped)
