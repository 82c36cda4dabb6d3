"""What a published cell tells whoever reads it: that a count in a set lies between two numbers."""
import decimal
import math
import typing

import places
from bounds import ENDLESS
from counts import EVERYONE, Count


class Claim(typing.NamedTuple):
    count: Count
    set: places.Set
    low: int
    high: int
    indicator: str

    @property
    def is_exact(self):
        return self.low == self.high


def narrowed(where, only):
    """A figure about one pathway speaks of that part of the set; nothing when nobody is in it."""
    if only is None:
        return where
    return where._replace(pathway=only) if where.pathway in (None, only) else None


class Telling:
    """The claims of one cell, by the words of its status."""

    def __init__(self, name, indicator, where, shown, population):
        self.name, self.indicator, self.where, self.shown = name, indicator, where, shown
        self.threshold = population.threshold
        self.size = population.sizes.get(where, 0)
        self.claims = []

    def tell(self, count, low, high=ENDLESS):
        self.claims.append(Claim(count, self.where, max(0, math.ceil(low)), math.floor(high), self.name))

    def tell_part(self, low, high):
        """Of the part as it is shown; where that is the rest of a count, this count is known instead."""
        if self.indicator.is_rest:
            low, high = self.size - high, self.size - low
        self.tell(self.indicator.part, low, high)

    def all(self):
        if self.where is not None and self.size:
            getattr(self, self.shown.status)()
        return self.claims

    def empty(self):
        self.tell(self.indicator.whole, 0, 0)

    def exact(self):
        whole, kind = self.shown.whole, self.indicator.kind
        if whole is None and self.indicator.whole is EVERYONE:
            whole = self.size
        if whole is not None:
            self.tell(self.indicator.whole, whole, whole)
        if self.shown.part is not None:
            self.tell_part(self.shown.part, self.shown.part)
        elif kind == "mean" and whole is not None:
            value = decimal.Decimal(self.shown.value)
            half = decimal.Decimal(5).scaleb(value.as_tuple().exponent - 1)
            self.tell(self.indicator.part, (value - half) * whole / self.indicator.per, (value + half) * whole / self.indicator.per)

    def bound(self, share):
        """`share` is how large the small side is at most, in percent, rounded by less than one: the whole follows from it."""
        whole = self.indicator.whole
        if whole is EVERYONE:
            return
        if self.shown.whole is not None:
            self.tell(whole, self.shown.whole, self.shown.whole)
        else:
            most = 100 * self.threshold / (share - 1) if share > 1 else ENDLESS
            self.tell(whole, max(100 * self.threshold / (share + 1), self.threshold), most)

    def top_coded(self):
        self.bound(100 - int(self.shown.value))
        self.tell_small_side(is_part=False)

    def bottom_coded(self):
        self.bound(int(self.shown.value))
        self.tell_small_side(is_part=True)

    def tell_small_side(self, is_part):
        """Less than the threshold on one side."""
        part = self.indicator.part
        if is_part != self.indicator.is_rest:
            self.tell(part, 0, self.threshold - 1)
        else:
            self.tell(part.others, 0, self.threshold - 1)

    def withheld(self):
        """Too small says something where the whole is known: of that both sides are small."""
        if self.shown.reason == "too_small" and self.indicator.kind == "share":
            most = self.threshold - 1
            if self.indicator.whole is EVERYONE and self.size > most:
                self.tell(self.indicator.part, self.size - most, most)
            elif self.indicator.whole.per_student:
                self.tell(self.indicator.whole, 0, 2 * most)


def claims_of(published, population, by_id):
    """Of all cells of one reader; {(indicator, set): Shown}."""
    for (name, where), shown in published.items():
        indicator = by_id[name]
        yield from Telling(name, indicator, narrowed(where, indicator.only), shown, population).all()
