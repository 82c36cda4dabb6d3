"""Counts every figure of a school again, from base tables and the words, and says where Koers says otherwise."""
import collections
import statistics
import typing

import indicators
import places
from cells import Figure
from facts import facts_of

NOBODY = Figure()


class Difference(typing.NamedTuple):
    indicator: str
    set: places.Set
    ours: Figure
    theirs: Figure

    def __str__(self):
        other = ", ".join(f"{name} {ours} and not {theirs}" for name, ours, theirs in zip(Figure._fields, self.ours, self.theirs)
                          if ours != theirs)
        return f"{self.indicator}, {self.set}: {other}"


class Sums:
    def __init__(self):
        self.persons = self.part = self.whole = self.part_people = self.rest_people = 0
        self.values = []

    def add(self, indicator, facts):
        whole = indicator.whole.of(facts)
        if not whole:
            return
        self.persons += 1
        self.whole += whole
        if indicator.kind == "median":
            self.values.append(indicator.value(facts))
            return
        part = indicator.part_of(facts)
        self.part += part
        self.part_people += part > 0
        self.rest_people += indicator.kind == "share" and part < whole

    def figure(self, indicator):
        value = None
        if self.whole:
            value = statistics.median(self.values) if indicator.kind == "median" else indicator.per * self.part / self.whole
        return Figure(self.persons, self.part, self.whole, value, self.part_people, self.rest_people)


def recount(school):
    """{(indicator, set): Figure}; a set of nobody may be missing."""
    sums = collections.defaultdict(Sums)
    for student in school.students:
        facts, sets = facts_of(student), list(places.place_of(student).cells)
        for name, indicator in indicators.BY_ID.items():
            if indicator.is_about(facts):
                for where in sets:
                    sums[name, where].add(indicator, facts)
    return {key: one.figure(indicators.BY_ID[key[0]]) for key, one in sums.items()}


def alike(ours, theirs, kind):
    """Koers prints twelve digits of a value. A median has no part, and nobody who adds to it."""
    mine, other = ours.value, theirs.value
    left_out = {"value": None, "part_people": 0} if kind == "median" else {"value": None}
    return ours._replace(**left_out) == theirs._replace(**left_out) and (
        mine == other or None not in (mine, other) and abs(mine - other) < 1e-8 * max(1, abs(mine)))


def differences(ours, theirs):
    """In the order of the indicators; a set of nobody is nought on both sides."""
    pairs = ((key, ours.get(key, NOBODY), theirs.get(key, NOBODY)) for key in sorted(ours.keys() | theirs.keys(), key=repr))
    return [Difference(*key, mine, other) for key, mine, other in pairs if not alike(mine, other, indicators.BY_ID[key[0]].kind)]
