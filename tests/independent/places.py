"""Who is counted where: five kinds of units, one within the other, and of the upper three also each year of study and pathway.

A set of students is (unit, year, pathway), where nothing for a year or a pathway is all of them. The smallest sets that are told
apart, a group by year and pathway, are the atoms.
"""
import typing

LEVELS = ("institution", "school", "team", "programme", "group")
LAST_YEAR = 4  # a higher year of study counts as the last


class Unit(typing.NamedTuple):
    """Those without a group are in a group 0 of their programme; only there `of` says which."""
    kind: str
    id: int
    of: int = 0


class Set(typing.NamedTuple):
    unit: Unit
    year: int | None = None
    pathway: str | None = None

    def __str__(self):
        return ", ".join(filter(None, (f"{self.unit.kind} {self.unit.id}", self.year and f"year {self.year}", self.pathway)))


def unit_of(kind, number, parent):
    return Unit(kind, number, 0 if number else parent)


def set_of(unit, slice_):
    """The set of a cell, from its words."""
    by, _, which = slice_.partition(" ")
    return Set(unit, int(which) if by == "year" else None, which if by == "pathway" else None)


class Place(typing.NamedTuple):
    """Where somebody is counted: his units from the institution down, his year of study, his pathway."""
    units: tuple
    year: int
    pathway: str

    @property
    def atom(self):
        return Set(self.units[-1], self.year, self.pathway)

    @property
    def cells(self):
        """The sets of whose figures a cell may speak, with this one among them."""
        for unit in self.units:
            yield Set(unit)
            yield Set(unit, year=self.year)
            yield Set(unit, pathway=self.pathway)

    @property
    def all_sets(self):
        """The same, and a pathway in a year, of which no cell speaks."""
        for unit in self.units:
            for year in (None, self.year):
                for pathway in (None, self.pathway):
                    yield Set(unit, year, pathway)


def place_of(student):
    here = student.here
    numbers = (here.institution_id, here.school_id, here.team_id, here.programme_id, here.group_id or 0)
    return Place(tuple(map(unit_of, LEVELS, numbers, (0, *numbers))), min(max(student.year_of_study, 1), LAST_YEAR), here.pathway)
