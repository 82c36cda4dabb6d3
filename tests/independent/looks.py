"""What one student does between two looks (moments.py): one of a group that is just large enough to have figures, or one of the
few who are in a team, a year of study and a pathway together."""
import collections

import days
import places

SMALL = ("programme", "group")


def smallest(school, sets_of, at_least):
    """The students of the smallest of the sets, of so many or more."""
    of = collections.defaultdict(list)
    for student in school.students:
        for where in sets_of(places.place_of(student)):
            of[where].append(student)
    return min((those for those in of.values() if len(those) >= at_least), key=len)


def of_a_small_unit(school):
    """Of the smallest group or programme that has figures."""
    return smallest(school, lambda place: [unit for unit in place.units if unit.kind in SMALL], school.threshold)


def of_a_small_part(school):
    """Of the fewest who share a team, a year and a pathway: each of these has figures of its own."""
    return smallest(school, lambda place: [(place.units[2], place.year, place.pathway)], 1)


def told(rows, student, audience):
    now = days.moment_of(student.today)
    rows.add("portfolio_experiences", student_id=student.number, kind="work", happened_on=str(student.today), audience=audience,
             recorded_at=now, changed_at=now)


def private_experience(rows, students):
    """a private experience"""
    told(rows, students[0], "me")


def shared_experience(rows, students):
    """a shared experience"""
    told(rows, students[0], "counsellor")


def answer_after_a_conversation(rows, students):
    """an answer after a conversation"""
    student, conversation = next((one, talk.id) for one in students for talk in one.conversations
                                 if talk.state == "closed" and not talk.in_confidence and talk.held_on
                                 and days.school_year(days.day(talk.held_on)) == days.school_year(one.today)
                                 and not any(tick.conversation_id == talk.id and tick.person_id == one.number for tick in one.ticks))
    rows.add("guidance_ticks", student_id=student.number, conversation_id=conversation, person_id=student.number, felt_safe=1,
             helped="yes", ticked_at=days.moment_of(student.today))


ALL = ((private_experience, of_a_small_unit), (private_experience, of_a_small_part), (shared_experience, of_a_small_part),
       (answer_after_a_conversation, of_a_small_unit))
