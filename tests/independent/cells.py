"""The cells of a school as Koers prints them: all of them to compare with, and what a reader of the institution gets of them."""
import csv
import typing

import places


class Figure(typing.NamedTuple):
    """`persons` are the students behind the whole, `part_people` those who add to the part, `rest_people` those with something
    in the whole that is not in the part."""
    persons: int = 0
    part: int = 0
    whole: int = 0
    value: float | None = None
    part_people: int = 0
    rest_people: int = 0


class Shown(typing.NamedTuple):
    """What a page says: `status` is exact, top_coded (more than the value), bottom_coded (less), withheld, or empty (nobody is
    there). A value is a text, rounded as it is read; nothing stands where the page says nothing."""
    status: str
    reason: str = ""
    part: int | None = None
    whole: int | None = None
    value: str = ""
    as_of: str = ""  # the day it is of


def number(text, kind=int):
    return kind(text) if text else None


def key_of(row):
    unit = places.unit_of(row["unit_kind"], int(row["unit_id"]), int(row["parent_id"] or 0))
    return row["indicator"], places.set_of(unit, row["slice"])


def figures(lines):
    """{(indicator, set): Figure} of `koers facts cells`."""
    return {key_of(row): Figure(int(row["persons"]), int(row["part"]), int(row["whole"]), number(row["value"], float),
                                int(row["part_people"]), int(row["rest_people"])) for row in csv.DictReader(lines)}


def published(lines):
    """{(indicator, set): Shown} of `koers facts cells --published`."""
    return {key_of(row): Shown(row["status"], row["reason"], number(row["part"]), number(row["whole"]), row["value"], row["as_of"])
            for row in csv.DictReader(lines)}
