"""What somebody who guides students works out: he knows of these all that they did, and takes them out of every figure.

So the attack is on the others: each set without his own students, and each number less what these add to it.
"""
import collections

import places
from attack import Attack
from claims import claims_of
from counts import EVERYONE
from facts import facts_of
from population import Population


def own_students(school):
    """{person: his students} of all who guide somebody today."""
    today, of = str(school.today), collections.defaultdict(list)
    for student in school.students:
        for person in {one.person_id for one in student.guides
                       if one.begins_on <= today and (one.ends_on is None or one.ends_on > today)}:
            of[person].append(student)
    return of


def some_of_them(of, number):
    """Who guides the most, and who guides the fewest: the first knows most, and of the last most is left."""
    ordered = sorted(of, key=lambda person: (len(of[person]), person))
    return ordered[:number] + [one for one in ordered[-number:] if one not in ordered[:number]]


class Guide:
    """Of a school, the teams that he reads, with his own students and without."""

    def __init__(self, school, own):
        mine = {student.number for student in own}
        teams = {places.place_of(student).units[2] for student in own}
        members = [(student.number, places.place_of(student), facts_of(student)) for student in school.students]
        here = [one for one in members if one[1].units[2] in teams]
        self.all = Population([one[1:] for one in here], school.threshold)
        self.own = Population([one[1:] for one in here if one[0] in mine], school.threshold)
        self.others = Population([one[1:] for one in here if one[0] not in mine], school.threshold)

    def own_sum(self, count, where):
        return self.own.truth(count, where).value if where in self.own.atoms_of else 0

    def findings(self, published, by_id):
        """Of {(indicator, set): Shown}, as he gets it."""
        if not self.others.sizes:
            return []
        claims = []
        for claim in claims_of(published, self.all, by_id):
            if claim.count is not EVERYONE and claim.set in self.others.atoms_of:
                own = self.own_sum(claim.count, claim.set)
                claims.append(claim._replace(low=max(0, claim.low - own), high=claim.high - own))
        return Attack(published, self.others, by_id, claims).findings()
