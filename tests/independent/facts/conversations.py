"""Facts about conversations with a counsellor, alone or together with those with a specialist."""
import days

from . import requests
from .common import held, ids, in_school_year

FOUR_MOVEMENTS = {"look_back", "make_sense", "look_ahead", "set_in_motion"}
SIX_WEEKS = 42


def this_year(student):
    return [one for one in held(student) if in_school_year(student, one.held_on)]


# An agreement is a step that was set, even where nobody wrote a note on it.
def movements(student, conversation):
    noted = {one.movement for one in student.notes if one.conversation_id == conversation.id}
    agreed = any(one.conversation_id == conversation.id for one in student.agreements)
    return noted | ({"set_in_motion"} if agreed else set())


# The first conversations of the enrolment that counts now: held since the one before it ended, or beside another one since
# this one began.
def intakes(student):
    here = student.here
    before = [one for one in student.enrolments if one.id != here.id and one.started_on <= here.started_on]
    since = max((min(one.ended_on or here.started_on, here.started_on) for one in before), default="")
    return [one for one in held(student) if one.kind == "intake" and one.held_on >= since]


# What the student said after conversations of this year.
def answers(student):
    talked = ids(this_year(student))
    return [one for one in student.ticks if one.person_id == student.number and one.conversation_id in talked]


def conversations_year(student):
    """Career conversations held this school year."""
    return len(this_year(student))


def conversations_four_movements_year(student):
    """Conversations this year that looked back, made sense, looked ahead and set a step."""
    return sum(movements(student, one) >= FOUR_MOVEMENTS for one in this_year(student))


def minutes_spent_year(student):
    """How many minutes the conversations of this school year took, as the counsellor wrote."""
    return sum(one.minutes if one.minutes_spent is None else one.minutes_spent for one in this_year(student))


def conversations_group_year(student):
    """Group conversations of this school year at which the student was present."""
    return sum(in_school_year(student, one.held_on) for one in student.group_talks)


def conversations_distance_year(student):
    """Conversations this year by telephone or video."""
    return sum(one.channel in ("phone", "video") for one in this_year(student))


def conversations_written_late_year(student):
    """Conversations this year that were written down only afterwards."""
    return sum(one.late_days is not None for one in this_year(student))


def conversations_every_year(student):
    """There was a conversation in every school year of the programme."""
    spoken = {days.school_year(days.day(one.held_on)) for one in held(student)}
    first, last = days.school_year(days.day(student.here.started_on)), days.school_year(student.today)
    return spoken >= set(range(first, last + 1))


def last_conversation_on(student):
    """The day of the last career conversation."""
    return max((one.held_on for one in held(student)), default=None)


def next_conversation_on(student):
    """The day of the next planned conversation."""
    return min((one.planned_on for one in student.conversations
                if one.state in ("planned", "open") and not one.in_confidence and one.late_days is None
                and one.planned_on >= str(student.today)),
               default=None)


def trusted_invitations_year(student):
    """In how many conversations of this school year the student brought someone to trust."""
    return sum(one.state != "cancelled" and not one.in_confidence and one.companion != ""
               and in_school_year(student, one.held_on or one.planned_on) for one in student.conversations)


def intake_used_earlier(student):
    """The first conversation was within six weeks and used what the student brought along."""
    begun = days.day(student.here.started_on)
    return any(one.used_earlier and days.days_between(begun, days.day(one.held_on)) <= SIX_WEEKS
               for one in intakes(student))


def intake_used_earlier_on(student):
    """The day of the first of these conversations that used what the student brought along."""
    return min((one.held_on for one in intakes(student) if one.used_earlier), default=None)


def development_confirmed_on(student):
    """The day on which student and counsellor updated the picture together."""
    return max((one.confirmed_on for one in student.pictures if one.confirmed_on), default=None)


# The conversations after which student and counsellor said the same, the latest last.
def agreed(student):
    def said(one, person):
        return next((row.initiative for row in student.initiatives
                     if row.conversation_id == one.id and row.person_id == person), None)
    return [one for one in latest_last(student)
            if said(one, student.number) and said(one, student.number) == said(one, one.counsellor_id)]


def latest_last(student):
    return sorted(held(student), key=lambda one: (one.held_on, one.id))


def phase_agreed_on(student):
    """The day of the last conversation after which both chose the same."""
    return max((one.held_on for one in agreed(student)), default=None)


def phase_is_agreed(student):
    """After the last conversation both chose the same."""
    return bool(held(student)) and latest_last(student)[-1].id in ids(agreed(student))


def next_initiative_student(student):
    """They last agreed that the student takes the initiative."""
    last = agreed(student)[-1:]
    return any(row.initiative == "student" for row in student.initiatives
               if last and row.conversation_id == last[0].id and row.person_id == student.number)


def pulses(student):
    """How often the student answered after a conversation this year."""
    return sum(one.helped is not None for one in answers(student))


def pulse_helped(student):
    """How often the student said this year: this conversation helped me."""
    return sum(one.helped == "yes" for one in answers(student))


def pulse_heard_answers(student):
    """How often the student said this year whether he felt heard."""
    return sum(one.felt_safe is not None for one in answers(student))


def pulse_heard(student):
    """How often the student felt heard this year."""
    return sum(bool(one.felt_safe) for one in answers(student))


def spoken_year(student):
    """Conversations with a counsellor and with a specialist together."""
    return conversations_year(student) + requests.specialist_conversations_year(student)


def last_spoken_on(student):
    """The day of the last conversation, with a counsellor or a specialist."""
    return max(filter(None, (last_conversation_on(student), requests.last_specialist_conversation_on(student))), default=None)


def next_planned_on(student):
    """The day of the next conversation, with a counsellor or a specialist."""
    return min(filter(None, (next_conversation_on(student), requests.next_specialist_conversation_on(student))), default=None)
