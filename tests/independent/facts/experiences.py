"""Facts about experiences, and what a student says of himself with them."""
import days

from .common import held, ids, in_last_school_year, in_school_year


def kept(student):
    return [one for one in student.experiences if one.removed_at is None]


def this_year(student):
    return [one for one in kept(student) if in_school_year(student, days.day_of(one.recorded_at))]


def last_year(student):
    return [one for one in kept(student) if in_last_school_year(student, days.day_of(one.recorded_at))]


def shared(experiences):
    return [one for one in experiences if one.audience != "me"]


def looked_back(student):
    answered = ids(student.answers, "experience_id")
    return [one for one in this_year(student) if one.id in answered]


# Shared looks back with a response, or without one that is late.
def to_respond(student):
    return [one for one in shared(looked_back(student)) if others_words(student, one) or late_on(student, one) <= student.today]


def others_words(student, experience):
    return [one for one in student.responses if one.experience_id == experience.id and one.author_id != student.number]


# A look back says when a response to it is late: ten working days after it, or after the day on which it was shared.
def late_on(student, experience):
    return days.day_of(min(one.late_at for one in student.answers if one.experience_id == experience.id))


def in_time(student, experience):
    return any(days.day_of(one.written_at) < late_on(student, experience) for one in others_words(student, experience))


def is_of_a_rest(student, experience):
    return any(rest.begins_on <= experience.happened_on <= rest.ends_on for rest in student.rests)


def experiences_year(student):
    """Experiences recorded this school year."""
    return len(this_year(student))


def real_experiences_year(student):
    """Experiences this year outside lessons."""
    return sum(one.kind != "school" for one in this_year(student))


def experience_kinds_year(student):
    """How many different kinds of experience there were this year."""
    return len(ids(this_year(student), "kind"))


def last_experience_on(student):
    """The day of the last experience that the student shares."""
    return max((one.happened_on for one in shared(kept(student))), default=None)


def experiences_reflected_year(student):
    """Experiences this year on which the student looked back."""
    return len(looked_back(student))


def experiences_to_reflect_year(student):
    """Experiences this year, without those of a time of rest on which the student did not look back."""
    answered = ids(looked_back(student))
    return sum(one.id in answered or not is_of_a_rest(student, one) for one in this_year(student))


def experiences_skills_year(student):
    """Experiences this year with which the student put a skill."""
    return len(ids(this_year(student)) & ids(student.skills, "experience_id"))


def experiences_discussed_year(student):
    """Experiences this year that were part of a conversation."""
    talked = ids(held(student))
    on_the_table = {one.experience_id for one in student.on_the_table if one.conversation_id in talked}
    return len(ids(this_year(student)) & on_the_table)


def experiences_meaning_year(student):
    """Experiences this year with a meaning for oneself and for others."""
    meant = lambda whom: {one.experience_id for one in student.answers if one.meaning == whom}
    return len(ids(this_year(student)) & meant("personal") & meant("societal"))


def experiences_to_respond_year(student):
    """Experiences this year with a look back that the student shares: with a response, or without one that is late."""
    return len(to_respond(student))


def responses_within_10_days_year(student):
    """Shared looks back this year with a response within ten working days."""
    return sum(in_time(student, one) for one in to_respond(student))


def rested_until_on(student):
    """The last day on which the student wanted no questions."""
    return max((one.ends_on for one in student.rests), default=None)


def self_statements(student):
    """Qualities, values, motives and possibilities that the student names."""
    return sum(one.let_go_at is None for one in student.statements)


def self_statements_proven(student):
    """Statements on oneself with at least one experience."""
    there = ids(kept(student))
    proven = {one.statement_id for one in student.proofs if one.experience_id in there}
    return sum(one.let_go_at is None and one.id in proven for one in student.statements)
