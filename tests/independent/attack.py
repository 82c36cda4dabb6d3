"""What somebody can work out who reads every published figure and knows who is in which group, year and pathway.

Published numbers are equations between the unknown numbers of the atoms; they are solved exactly. What is rounded or said as a
bound lies between two numbers; these narrow each other, also between figures that are made of the same counts. A finding is the
part of a figure that was not published, and that follows, where one to nine people (fewer than the threshold) are behind it, behind
the rest of its whole, or behind the whole. They come in kinds:

    people        a figure is published although few people are behind its many events
    nobody        of a larger set nobody, or everybody, was published, so it is known of the few as well
    slices        it follows from other sets under the same name
    other name    it follows when figures of the same count are read together
    means         it follows from means, times the people they are of
    intervals     bounds leave one number, or two
    ties          they do so with what counts have to do with each other: who has three of something adds three
    untrue        what was published is not so
"""
import collections
import functools
import typing

import places
from bounds import ENDLESS, Bounds
from claims import claims_of, narrowed
from counts import EVERYONE, Count
from equations import Equations

KINDS = ("people", "nobody", "slices", "other name", "means", "intervals", "ties", "untrue")


class Finding(typing.NamedTuple):
    kind: str
    count: Count
    set: places.Set
    low: int
    high: int
    names: tuple

    def __str__(self):
        value = f"{self.low}" if self.low == self.high else f"{self.low} to {self.high}"
        return f"{self.kind}: {self.count} of {self.set} is {value}, by {', '.join(self.names)}"


class Attack:
    def __init__(self, published, population, by_id, claims=None):
        """`claims` are what the cells tell of this population, where that is not what they say."""
        self.population, self.by_id = population, by_id
        self.places_of_atoms = {atom: number for number, atom in enumerate(population.of_atom)}
        claims = [claim for claim in claims or claims_of(published, population, by_id) if claim.count is not EVERYONE]
        self.untruths = [claim for claim in claims if not self.is_true(claim)]
        untrue = {claim.indicator for claim in self.untruths}
        self.claims = [claim for claim in claims if claim.indicator not in untrue]
        self.counts = list({claim.count: True for claim in self.claims})
        self.told = {(claim.count, population.name_of(claim.set)) for claim in self.claims if claim.is_exact}
        self.published = published
        self.said = {one.part for one in by_id.values() if one.part is not None}  # the others of these are said with them
        self.parts = {*self.said, *(part.others for part in self.said if part.within is not None)}

    def findings(self):
        """Each count of each set once, with its others, by the first kind under which it is found."""
        found = {}
        for way in (self.untrue, self.of_few_people, self.solved, self.bounded):
            for one in way():
                part = one.count if one.count not in self.parts or one.count in self.said else one.count.others
                found.setdefault((part, one.set), one)
        return sorted(found.values(), key=lambda one: (KINDS.index(one.kind), str(one.count), repr(one.set)))

    def is_of_few(self, count, where):
        return self.population.truth(count, where).is_of_few(self.population.threshold, count in self.parts)

    def is_true(self, claim):
        return claim.low <= self.population.truth(claim.count, claim.set).value <= claim.high

    def untrue(self):
        """A figure that is not so anywhere is left out of all that follows."""
        for claim in self.untruths:
            yield Finding("untrue", claim.count, claim.set, claim.low, claim.high, (claim.indicator,))

    def of_few_people(self):
        """A figure is said exactly, and few people are behind a number of it, or behind the whole figure."""
        for (name, where), shown in self.published.items():
            indicator = self.by_id[name]
            where = narrowed(where, indicator.only)
            if shown.status == "exact" and self.population.sizes.get(where):
                for count, is_said in ((indicator.part, shown.part is not None or indicator.kind == "mean"),
                                       (indicator.whole, shown.whole is not None)):
                    truth = count and self.population.truth(count, where)
                    few = count and truth.is_of_few(self.population.threshold, is_said and count in self.parts)
                    if few and count is not EVERYONE:
                        yield Finding("people", count, self.population.name_of(where), truth.value, truth.value, (name,))

    @functools.cache
    def equations(self, count, name=None):
        """Of what is published exactly of this count, under any name or under one."""
        sums = {claim.set: claim.low for claim in self.claims
                if claim.count is count and claim.is_exact and name in (None, claim.indicator)}
        return Equations([(self.unknowns(where), total) for where, total in sums.items()])

    @functools.cache
    def unknowns(self, where):
        return [self.places_of_atoms[atom] for atom in self.population.atoms_of[where]]

    @functools.cache
    def names_of(self, count):
        return tuple(sorted({claim.indicator for claim in self.claims if claim.count is count}))

    def solved(self):
        """What follows exactly from sums."""
        for count in filter(self.parts.__contains__, self.counts):
            names = self.names_of(count)
            for where in self.population.distinct:
                if not self.is_of_few(count, where):
                    continue
                value = self.equations(count).value_of(self.unknowns(where))
                if value is not None:
                    yield Finding(self.kind_of(count, where, names), count, where, value, value, names)

    def kind_of(self, count, where, names):
        truth = self.population.truth(count, where)
        if truth.value == 0 or truth.others == 0 and count.within:
            return "nobody"
        if self.is_of_a_mean(count):
            return "means"
        if any(self.equations(count, name).value_of(self.unknowns(where)) is not None for name in names):
            return "intervals" if (count, where) in self.told else "slices"
        return "other name"

    def is_of_a_mean(self, count):
        return any(self.by_id[name].kind == "mean" and self.by_id[name].part is count for name in self.names_of(count))

    @functools.cached_property
    def bounds(self):
        return self.settled(with_ties=True)

    @functools.cached_property
    def bounds_alone(self):
        return self.settled(with_ties=False)

    def settled(self, with_ties):
        bounds = Bounds(self.population)
        counts = self.all_counts()
        for count in counts:
            bounds.begin(count)
        for where, size in self.population.sizes.items():
            bounds.tell(EVERYONE, where, size, size)
        for claim in self.claims:
            bounds.tell(claim.count, claim.set, claim.low, claim.high)
        for count in self.counts:
            for where in self.population.distinct:
                value = self.equations(count).value_of(self.unknowns(where))
                if value is not None:
                    bounds.tell(count, where, value, value)
        self.tie(bounds, counts, with_ties)
        bounds.settle()
        return bounds

    def all_counts(self):
        """Those that are told of, with their wholes, their others, and what each of their students has."""
        found, waiting = {EVERYONE: True}, list(self.counts)
        while waiting:
            count = waiting.pop()
            if count is None or count in found:
                continue
            found[count] = True
            waiting.append(count.within)
            if count in self.parts and count.within is not None:
                waiting.append(count.others)
            if count.each_has:
                waiting.append(count.each_has[1])
        return list(found)

    def tie(self, bounds, counts, with_ties):
        for count in counts:
            if count.each_has and with_ties:
                times, other = count.each_has
                bounds.at_least(other, times, count)
            if count.within is not None and count.within in bounds.low and count.others in bounds.low:
                bounds.adds_up(count, count.others, count.within)

    def bounded(self):
        """What lies between two numbers next to each other, where more were possible before."""
        for count in filter(self.parts.__contains__, self.bounds.low):
            names = self.names_of(count) or self.names_of(count.others)
            for where in self.population.distinct:
                low, high = self.bounds.of(count, where)
                truth = self.population.truth(count, where)
                if not low <= truth.value <= high:
                    raise AssertionError(f"the attack reasons wrongly: {count} of {where} is {truth.value}, not {low} to {high}")
                if self.is_close(self.bounds, count, where) and self.is_of_few(count, where):
                    yield Finding(self.kind_of_bounds(count, where), count, where, low, high, names)

    def is_close(self, bounds, count, where):
        """One number is left, or two where more would be possible; of a mean, less than what one of its people adds."""
        low, high = bounds.of(count, where)
        room = bounds.of(count.within, where)[1] if count.within else ENDLESS
        truth = self.population.truth(count, where)
        share = max(1, truth.value / truth.people) if self.is_of_a_mean(count) and truth.people else 1
        return high - low <= share and (high == low or room > 1)

    def kind_of_bounds(self, count, where):
        low, high = self.bounds.of(count, where)
        truth = self.population.truth(count, where)
        if high == low and (truth.value == 0 or truth.others == 0 and count.within):
            return "nobody"
        if not self.is_close(self.bounds_alone, count, where):
            return "ties"
        return "means" if self.is_of_a_mean(count) else "intervals"


def summary(findings):
    counted = collections.Counter(one.kind for one in findings)
    return {kind: counted[kind] for kind in KINDS}
