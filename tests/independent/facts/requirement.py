"""Facts about the guidance requirement: whether it was decided that it is met, and when."""


# Of the programme of today. What was taken back or opened again does not count.
def counting(student):
    return [one for one in student.results if one.ended_on is None and one.programme_id == student.here.programme_id]


def requirement_met(student):
    """Whether it was decided that the student meets the requirement of the present programme."""
    return int(any(one.value == "voldaan" for one in counting(student)))


def requirement_on(student):
    """The day of that result, also when it is not met; nothing while the student is in progress."""
    return max((one.decided_on for one in counting(student)), default=None)
