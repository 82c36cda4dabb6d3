"""Sums of unknown numbers, solved exactly: which other sums follow from them, and what these come to.

Arithmetic is modulo a prime, so that nothing is rounded; what comes out is a count, and far smaller than the prime. The
equations are sparse, and the small ones come first: a team's are solved among themselves before those of a school see them.
"""
import heapq

PRIME = 2**61 - 1


class Equations:
    """Each row has the first of its unknowns as its pivot, with factor 1, and no two have the same."""

    def __init__(self, sums):
        """Of (unknowns, what they come to); each unknown is a number, in an order where neighbours belong together."""
        self.rows = {}
        for unknowns, total in sorted(sums, key=lambda one: len(one[0])):
            self.add(unknowns, total)

    def add(self, unknowns, total):
        left, total = self.reduce(unknowns, total)
        if not left:
            if total:
                raise ValueError("the sums contradict each other")
            return
        pivot = min(left)
        inverse = pow(left[pivot], -1, PRIME)
        self.rows[pivot] = ({one: factor * inverse % PRIME for one, factor in left.items()}, total * inverse % PRIME)

    def reduce(self, unknowns, total=0):
        """What is left of a sum when all that is known is taken away: (factors, total)."""
        factors = dict.fromkeys(unknowns, 1)
        waiting = list(factors)
        heapq.heapify(waiting)
        left = {}
        while waiting:
            one = heapq.heappop(waiting)
            factor = factors.pop(one, 0)
            if not factor:
                continue
            if one not in self.rows:
                left[one] = factor
                continue
            row, row_total = self.rows[one]
            total = (total - factor * row_total) % PRIME
            for other, times in row.items():
                if other != one:
                    if other not in factors:
                        heapq.heappush(waiting, other)
                    factors[other] = (factors.get(other, 0) - factor * times) % PRIME
        return left, total % PRIME

    def value_of(self, unknowns):
        """What the sum of these comes to, or nothing when it does not follow."""
        left, total = self.reduce(unknowns)
        if left:
            return None
        value = -total % PRIME
        return value if value < PRIME // 2 else value - PRIME
