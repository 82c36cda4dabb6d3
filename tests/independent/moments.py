"""Two looks at what is published, around one thing that one student does: nothing may tell that one of a few people did it.

Whoever looks twice has the differences as well, and these are sums too: a team's figure that moved while those of all years but
one stood still tells of that year. So besides each figure of few people that moved, what follows from all that moved is solved.
"""
import typing

import places
from bounds import Bounds
from claims import claims_of
from counts import EVERYONE
from equations import Equations

NEAR = 2  # times the threshold: a figure of fewer students than that does not follow what happens


class Moved(typing.NamedTuple):
    what: str
    set: places.Set
    size: int

    def __str__(self):
        return f"{self.what} of {self.set}, of {self.size} students, moved"


def moved(before, after, population, by_id):
    """{(indicator, set): Shown} of two moments; who is where stayed the same."""
    found = {}
    for name, where in before.keys() | after.keys():
        size = population.sizes.get(where, 0)
        if before.get((name, where)) != after.get((name, where)) and 0 < size < NEAR * population.threshold:
            found[name, population.name_of(where)] = Moved(name, where, size)
    for count, where in follows(before, after, population, by_id):
        size = population.sizes[where]
        if size < population.threshold:
            found.setdefault((count.name, where), Moved(count.name, where, size))
    return [found[key] for key in sorted(found, key=repr)]


def differences(before, after, population, by_id):
    """{count: {set: by how much it moved}}, of what was said exactly both times, and is of the moment and not of the week."""
    now = max(shown.as_of for shown in after.values())
    of_now = lambda published: {key: shown for key, shown in published.items() if shown.as_of == now}
    said = lambda published: {(one.count, one.set): one.low for one in claims_of(of_now(published), population, by_id)
                              if one.is_exact and one.count is not EVERYONE}
    first, second = said(before), said(after)
    by = {}
    for count, where in first.keys() & second.keys():
        by.setdefault(count, {})[where] = second[count, where] - first[count, where]
    return {count: sets for count, sets in by.items() if any(sets.values())}


def follows(before, after, population, by_id):
    """(count, set) of every set in which that count must have moved."""
    number_of = {atom: number for number, atom in enumerate(population.of_atom)}
    for count, sets in differences(before, after, population, by_id).items():
        # One thing moves a count one way.
        way = 1 if sum(sets.values()) > 0 else -1
        equations, bounds = Equations([]), Bounds(population)
        bounds.begin(count)
        for where, by in sets.items():
            equations.add([number_of[atom] for atom in population.atoms_of[where]], by)
            bounds.tell(count, where, way * by, way * by)
        bounds.settle()
        for where in population.distinct:
            if equations.value_of([number_of[atom] for atom in population.atoms_of[where]]) or bounds.of(count, where)[0] > 0:
                yield count, where
