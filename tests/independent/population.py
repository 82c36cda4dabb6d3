"""Who is where, and what is true of every set of students: what the attack must not learn, and what everybody in a school knows
anyway, which is how many students there are in each unit, year and pathway.
"""
import collections
import functools
import itertools
import typing

import places
from counts import EVERYONE
from facts import facts_of


class Truth(typing.NamedTuple):
    """Of a count in a set: what it comes to, and how many students are behind it, behind the rest of the whole, and behind
    the whole."""
    value: int
    people: int
    others: int
    all: int

    def is_of_few(self, threshold, is_part=True):
        """Of what is only a whole, those outside of it are no part of any figure."""
        return any(0 < number < threshold for number in ((self.people, self.others, self.all) if is_part else (self.people,)))


class Population:
    """`members` are (Place, facts)."""

    def __init__(self, members, threshold):
        self.threshold = threshold
        self.of_atom = collections.defaultdict(list)
        self.atoms_of = collections.defaultdict(dict)  # of a set, in order and each once
        self.parts = collections.defaultdict(dict)  # of a set: by what it is divided, into which sets
        for place, facts in members:
            if place.atom not in self.of_atom:
                self.tell_apart(place)
            self.of_atom[place.atom].append(facts)
        self.sizes = {where: sum(len(self.of_atom[atom]) for atom in atoms) for where, atoms in self.atoms_of.items()}

    def tell_apart(self, place):
        for where in place.all_sets:
            self.atoms_of[where][place.atom] = True
        for year, pathway in itertools.product((None, place.year), (None, place.pathway)):
            sets = [places.Set(unit, year, pathway) for unit in place.units]
            for whole, part in zip(sets, sets[1:]):
                self.divide(whole, "units", part)
            for whole in sets:
                if year is None:
                    self.divide(whole, "years", whole._replace(year=place.year))
                if pathway is None:
                    self.divide(whole, "pathways", whole._replace(pathway=place.pathway))

    def divide(self, whole, by, part):
        self.parts[whole].setdefault(by, {})[part] = True

    @functools.cached_property
    def distinct(self):
        """Every set of students once: a group all of whose students are in year 1 is that year of the group too."""
        return list({self.name_of(where): True for where in self.sizes})

    def name_of(self, where):
        """The simplest set with the same students."""
        return self.names[tuple(self.atoms_of[where])]

    @functools.cached_property
    def names(self):
        simplest_last = sorted(self.sizes, key=lambda one: (one.year is None) + (one.pathway is None))
        return {tuple(self.atoms_of[where]): where for where in simplest_last}

    @functools.cached_property
    def sums(self):
        """(whole, parts): every way in which sets make up another."""
        return [(whole, list(parts)) for whole, ways in self.parts.items() for parts in ways.values()]

    @functools.cache
    def truth_of_atoms(self, count):
        whole = count.within or EVERYONE
        found = {}
        for atom, those in self.of_atom.items():
            numbers = [(count.of(facts), whole.of(facts)) for facts in those]
            found[atom] = Truth(sum(part for part, _ in numbers), sum(part > 0 for part, _ in numbers),
                                sum(all_ > part for part, all_ in numbers) if count.within else 0,
                                sum(all_ > 0 for _, all_ in numbers))
        return found

    def truth(self, count, where):
        """What nobody may work out where it is of few."""
        found = self.truth_of_atoms(count)
        return Truth(*map(sum, zip(*(found[atom] for atom in self.atoms_of[where]))))


def population_of(school):
    return Population([(places.place_of(student), facts_of(student)) for student in school.students], school.threshold)
