"""Days and moments, as the words use them: a school year begins on 1 August, a day is one of the Netherlands, working days are
Monday to Friday."""
import datetime
import zoneinfo

NETHERLANDS = zoneinfo.ZoneInfo("Europe/Amsterdam")


def day(text):
    """The day that a row says, or nothing."""
    return datetime.date.fromisoformat(text) if text else None


def day_of(moment):
    """The day on which a moment (seconds since 1970) fell."""
    return datetime.datetime.fromtimestamp(moment, NETHERLANDS).date()


def moment_of(date, hour=12):
    return int(datetime.datetime(date.year, date.month, date.day, hour, tzinfo=NETHERLANDS).timestamp())


def school_year(date):
    """The year in which the school year of this day began."""
    return date.year if date.month >= 8 else date.year - 1


def later(date, days):
    return date + datetime.timedelta(days)


def days_between(earlier, after):
    return (after - earlier).days


def working_days(earlier, after):
    """Monday to Friday, from the day after the first one until the last one."""
    return sum(later(earlier, number).weekday() < 5 for number in range(1, days_between(earlier, after) + 1))


def late_at(moment, within):
    """The first moment of the day on which more working days than these went by."""
    late = later(day_of(moment), 1)
    while working_days(day_of(moment), late) <= within:
        late = later(late, 1)
    return moment_of(late, 0)


def months_between(earlier, after):
    """Whole months. A month that begins on the 31st is over on the last day of a shorter one."""
    months = (after.year - earlier.year) * 12 + after.month - earlier.month
    last_of_month = later(datetime.date(after.year + after.month // 12, after.month % 12 + 1, 1), -1).day
    return max(0, months - (min(earlier.day, last_of_month) > after.day))
