"""What a figure is made of: a count of students or of events, that each student adds something to.

A count has one name, under whatever names it is published; so the attack knows that two figures say the same. `within` is the
count of which it is a part, if it is one: the others of it tell about people too. `each_has` says that every student of this
count has at least so many of another.
"""
import functools


class Count:
    def __init__(self, name, of, within=None, each_has=None, per_student=False):
        self.name, self.of, self.within, self.each_has, self.per_student = name, of, within, each_has, per_student

    def __repr__(self):
        return self.name

    def rest(self, facts):
        """What this student adds to the others of the whole."""
        return self.within.of(facts) - self.of(facts)

    @functools.cached_property
    def others(self):
        """Those of the whole that are not in this count."""
        others = Count(f"{self.within}, not {self}", self.rest, self.within, per_student=self.per_student)
        others.others = self
        return others


EVERYONE = Count("students", lambda facts: 1, per_student=True)


def students(name, who, within=EVERYONE, each_has=None):
    """How many of the students of `within` are such."""
    return Count(name, lambda facts: int(within.of(facts) > 0 and bool(who(facts))), within, each_has, per_student=True)


def events(fact, within=None, each_has=None):
    """How many there are of what a fact counts."""
    return Count(fact, lambda facts: getattr(facts, fact), within, each_has)
