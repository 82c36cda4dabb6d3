"""Facts about the counsellor of a student."""
import days


# Those who began, in that order; one who ended on the day of the beginning never was.
def counsellors(student):
    return sorted((one for one in student.guides if one.kind == "counsellor" and one.begins_on <= str(student.today)
                   and (one.ends_on is None or one.ends_on > one.begins_on)), key=lambda one: (one.begins_on, one.id))


def is_now(student, guide):
    return guide.ends_on is None or guide.ends_on > str(student.today)


# The times at which another person began. The same one again, after a gap or beside himself, is no other.
def changes(student):
    begun = counsellors(student)
    return [one for before, one in zip(begun, begun[1:]) if one.person_id != before.person_id]


def counsellor_since(student):
    """The day on which the present counsellor began. Empty: there is none."""
    begun = counsellors(student)
    now = [one for one in begun if is_now(student, one)]
    if not now:
        return None
    return max(one.begins_on for one in begun[:1] + changes(student) if one.person_id == now[-1].person_id)


def counsellor_changes(student):
    """How often the student got another counsellor."""
    return len(changes(student))


def counsellor_changes_warm(student):
    """Changes with a reason and a handover that the student could read and the next counsellor took over before the day."""
    return sum(one.reason != "" and any(taken_over_before(one, handover) for handover in student.handovers)
               for one in changes(student))


def taken_over_before(guide, handover):
    return handover.guide_id == guide.id and handover.accepted_at and str(days.day_of(handover.accepted_at)) < guide.begins_on
