"""Facts about aftercare: whether it runs, and when somebody was spoken to."""
from .common import in_school_year


def running(student):
    return [one for one in student.aftercare if one.over_on > str(student.today)]


def aftercare_target(student):
    """Whether a counsellor keeps in touch with this student after school now."""
    return int(bool(running(student)))


def aftercare_last_contact_on(student):
    """The day of the last contact in the aftercare that runs now."""
    cases = {one.id for one in running(student)}
    return max((one.held_on for one in student.touches if one.case_id in cases), default=None)


def aftercare_reached_year(student):
    """Contacts in aftercare this school year."""
    return sum(in_school_year(student, one.held_on) for one in student.touches)
