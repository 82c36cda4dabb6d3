"""Facts about questions: to a career specialist of the school, to someone outside it, and to someone a step further."""
import days

from .common import in_last_school_year, in_school_year

ANSWER_WITHIN, CONTACT_WITHIN = 5, 10  # working days


# A question that was taken back before anybody was spoken to was not asked.
def asked(student):
    return [one for one in student.requests if one.state != "withdrawn" or one.first_contact_on]


def asked_this_year(student):
    return [one for one in asked(student) if in_school_year(student, days.day_of(one.asked_at))]


def latest(student):
    return max(asked_this_year(student), key=lambda one: (one.asked_at, one.id), default=None)


# Conversations of which the counsellor may know.
def conversations(student):
    return [one for one in student.requests if one.counsellor_may_know and one.first_contact_on]


def threads(student):
    return [one for one in student.threads if in_school_year(student, days.day_of(one.asked_at))]


def is_late(student, asked_at, within):
    return days.working_days(days.day_of(asked_at), student.today) > within


def answered_in_time(thread):
    return thread.answered_at is not None and days.working_days(
        days.day_of(thread.asked_at), days.day_of(thread.answered_at)) <= ANSWER_WITHIN


def referrals_year(student):
    """Requests for a specialist this school year."""
    return len(asked_this_year(student))


def referrals_by_counsellor_year(student):
    """Requests for a specialist this school year that the counsellor wrote with the student. The student said yes, and the counsellor may
    know of it."""
    return sum(one.by_counsellor_id is not None and one.counsellor_may_know for one in asked_this_year(student))


def referral_first_contact_days(student):
    """Working days from the latest request to the first contact, Monday to Friday."""
    one = latest(student)
    if one is None or not one.first_contact_on:
        return None
    return days.working_days(days.day_of(one.asked_at), days.day(one.first_contact_on))


def referral_due_year(student):
    """Whether the latest request of this school year had its first contact, or is late: over ten working days old."""
    one = latest(student)
    return one is not None and bool(one.first_contact_on or is_late(student, one.asked_at, CONTACT_WITHIN))


def specialist_conversations_year(student):
    """Conversations about a request that the counsellor may know of."""
    return sum(in_school_year(student, one.first_contact_on) for one in conversations(student))


def specialist_conversations_last_year(student):
    """The same conversations, in the last school year."""
    return sum(in_last_school_year(student, one.first_contact_on) for one in conversations(student))


def last_specialist_conversation_on(student):
    """The day of the last conversation that the counsellor may know of."""
    return max((one.first_contact_on for one in conversations(student)), default=None)


def next_specialist_conversation_on(student):
    """The day of the planned conversation that the counsellor may know of."""
    return min((one.contact_on for one in student.requests
                if one.counsellor_may_know and one.state == "taken" and one.contact_on
                and one.contact_on != one.first_contact_on and one.contact_on >= str(student.today)), default=None)


def outside_help_year(student):
    """Help outside school that the counsellor proposed. The student said yes this school year and did not stop before
    the first contact."""
    return sum(one.by_kind == "counsellor" and one.kind == "help" and one.given_at is not None
               and in_school_year(student, days.day_of(one.given_at))
               and (one.withdrawn_at is None or one.contact_on is not None) for one in student.outside_help)


def expert_requests_year(student):
    """Questions this year to an alumnus or someone at work."""
    return len(threads(student))


def expert_requests_due_year(student):
    """Questions this year to someone a step further that were answered, or have waited over five working days."""
    return sum(one.answered_at is not None or is_late(student, one.asked_at, ANSWER_WITHIN) for one in threads(student))


def expert_answers_in_time_year(student):
    """Questions this year to someone a step further, answered within five working days."""
    return sum(map(answered_in_time, threads(student)))
