"""Between what and what a number must lie: bounds of counts over sets, narrowed by each other until nothing moves any more.

A count of a set is the sum of that count over its parts; and two counts of one set may be tied: a part is not larger than its
whole, a part and the rest make up the whole, whoever has three of something adds three to it.
"""
import collections

ENDLESS = 10**9  # of what has no bound
MOST_LOOKS = 40  # at one sum; whatever goes on creeping up by one tells nothing by then


class Bounds:
    """Sets have numbers here, in the order of the population."""

    def __init__(self, population):
        self.sizes = list(population.sizes.values())
        self.number_of = {where: number for number, where in enumerate(population.sizes)}
        self.sums = [(self.number_of[whole], [self.number_of[part] for part in parts]) for whole, parts in population.sums]
        self.sums_with = [[] for _ in self.sizes]
        for number, (whole, parts) in enumerate(self.sums):
            for where in (whole, *parts):
                self.sums_with[where].append(number)
        self.low, self.high = {}, {}
        self.ties = collections.defaultdict(list)  # of a count: what to look at where it moved
        self.moved = {}  # of a count: in which sets, since it was settled

    def begin(self, count):
        self.low[count] = [0] * len(self.sizes)
        self.high[count] = list(self.sizes) if count.per_student else [ENDLESS] * len(self.sizes)
        self.moved[count] = dict.fromkeys(range(len(self.sizes)))

    def tell(self, count, where, low, high):
        self.narrow(count, self.number_of[where], low, high)

    def of(self, count, where):
        return self.low[count][self.number_of[where]], self.high[count][self.number_of[where]]

    def narrow(self, count, at, low, high):
        """Not below `low`, not above `high`; answers whether that is new."""
        lows, highs = self.low[count], self.high[count]
        if low <= lows[at] and high >= highs[at]:
            return False
        lows[at], highs[at] = max(low, lows[at]), min(high, highs[at])
        if lows[at] > highs[at]:
            raise ValueError(f"{count} would be from {lows[at]} to {highs[at]}")
        self.moved.setdefault(count, {})[at] = None
        return True

    def at_least(self, larger, times, smaller):
        """`larger` is at least so many times `smaller`, everywhere."""
        def look(at):
            self.narrow(larger, at, times * self.low[smaller][at], ENDLESS)
            self.narrow(smaller, at, 0, self.high[larger][at] // times)
        self.tie(look, larger, smaller)

    def adds_up(self, part, rest, whole):
        """A part and the rest are the whole, everywhere."""
        low_part, low_rest, low_whole = (self.low[count] for count in (part, rest, whole))
        high_part, high_rest, high_whole = (self.high[count] for count in (part, rest, whole))

        def look(at):
            self.narrow(whole, at, low_part[at] + low_rest[at], high_part[at] + high_rest[at])
            self.narrow(part, at, low_whole[at] - high_rest[at], high_whole[at] - low_rest[at])
            self.narrow(rest, at, low_whole[at] - high_part[at], high_whole[at] - low_part[at])
        self.tie(look, part, rest, whole)

    def tie(self, look, *counts):
        for count in counts:
            self.ties[count].append(look)

    def settle(self):
        """Until nothing moves."""
        looks = {count: [0] * len(self.sums) for count in self.low}
        while self.moved:
            count = next(iter(self.moved))
            moved = self.add_up(count, looks[count])
            for look in self.ties[count]:
                for at in moved:
                    look(at)

    def add_up(self, count, looks):
        """Looks at the sums in which this count moved, and at those in which it moves by that; answers where it moved."""
        moved = self.moved.pop(count)
        waiting = collections.deque(dict.fromkeys(number for at in moved for number in self.sums_with[at]))
        is_waiting = set(waiting)
        while waiting:
            number = waiting.popleft()
            is_waiting.discard(number)
            looks[number] += 1
            self.look_at(count, number)
            for at in self.moved.pop(count, ()):
                moved[at] = None
                more = [one for one in self.sums_with[at] if one not in is_waiting and looks[one] < MOST_LOOKS]
                waiting.extend(more)
                is_waiting.update(more)
        return moved

    def look_at(self, count, number):
        whole, parts = self.sums[number]
        low, high = self.low[count], self.high[count]
        lows, highs = sum([low[part] for part in parts]), sum([high[part] for part in parts])
        self.narrow(count, whole, lows, highs)
        if low[whole] == lows and high[whole] == highs:
            return
        for part in parts:
            others_low, others_high = lows - low[part], highs - high[part]
            # Only a sum of bounded numbers says something of one of them.
            least = low[whole] - others_high if others_high < ENDLESS else 0
            if self.narrow(count, part, least, high[whole] - others_low):
                lows, highs = others_low + low[part], others_high + high[part]
