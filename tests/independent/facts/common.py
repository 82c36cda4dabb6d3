"""What several facts need: the school year, and the conversations that count."""
import days


def in_school_year(student, date):
    """Whether a day (or the text of one) is in the school year of today, and not after today."""
    date = days.day(date) if isinstance(date, str) else date
    return date is not None and days.school_year(date) == days.school_year(student.today)


def in_last_school_year(student, date):
    date = days.day(date) if isinstance(date, str) else date
    return date is not None and days.school_year(date) == days.school_year(student.today) - 1


def held(student):
    """Career conversations that were held. What was said in confidence is nobody's to count."""
    return [one for one in student.conversations if one.state == "closed" and not one.in_confidence]


def ids(rows, column="id"):
    return {getattr(row, column) for row in rows}
