"""A school of a few lines for the tests of the attack: groups of a programme, with how many students have what."""
import types

import places
from cells import Shown
from population import Population

SCHOOL = (places.Unit("institution", 1), places.Unit("school", 2), places.Unit("team", 3))


def place(group, year=1, pathway="bol", programme=10, team=3):
    units = (*SCHOOL[:2], places.Unit("team", team), places.Unit("programme", programme), places.Unit("group", group))
    return places.Place(units, year, pathway)


def students(where, number, **facts):
    """So many of one place, with the same facts."""
    return [(where, types.SimpleNamespace(pathway=where.pathway, **facts)) for _ in range(number)]


def population(*those, threshold=10):
    return Population([one for some in those for one in some], threshold)


def group(number):
    return places.Set(places.Unit("group", number))


def programme(number=10):
    return places.Set(places.Unit("programme", number))


def team(year=None, pathway=None, number=3):
    return places.Set(places.Unit("team", number), year, pathway)


def exact(part, whole):
    return Shown("exact", "", part, whole, str(round(100 * part / whole)))


def mean(value):
    return Shown("exact", "", None, None, value)


WITHHELD = Shown("withheld", "gives_away")
TOO_SMALL = Shown("withheld", "too_small")
