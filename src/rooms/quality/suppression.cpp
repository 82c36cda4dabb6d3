#include "rooms/quality/suppression.h"

#include <algorithm>

namespace koers::quality {
namespace {

constexpr std::int64_t least_group = 5;  // QU-09: an institution may ask for more, not for less

Adding adding_of(const Indicator& indicator) {
  if (indicator.measure.kind == MeasureKind::median) return Adding::nothing;
  return indicator.is_part_of_whole() ? Adding::part_and_rest : Adding::people;
}

}  // namespace

Rule rule_for(const Indicator& indicator, std::int64_t smallest_group) {
  return {std::max(smallest_group, least_group), adding_of(indicator)};
}

PublishedReading publish(const Indicator& indicator, const Reading& reading, CellStatus status, Rule rule) {
  // That both sides of a group are small would tell how many there are on each: only few people are too few.
  if (status == CellStatus::suppressed) {
    return withheld(indicator,
                    reading.tally.persons < rule.smallest ? Reason::too_small : Reason::gives_away);
  }
  const bool is_empty = status == CellStatus::exact && !reading.value;
  if (is_empty && indicator.counts_told) return withheld(indicator, Reason::too_small);
  PublishedReading published{status, {}, {}, reading.target, words::State::too_small, Reason::none, {}};
  if (status == CellStatus::exact) {
    published.tally = reading.tally;
    published.value = reading.value;
    published.state = reading.state;
    return published;
  }
  const auto whole = static_cast<double>(reading.tally.whole);
  const auto t = static_cast<double>(rule.smallest);
  published.tally = {reading.tally.persons, 0, reading.tally.whole, 0, 0};
  published.value = 100 * (status == CellStatus::top_coded ? whole - t : t) / whole;
  // What cannot be told apart is not held against anybody, as long as the bound says enough: where it leaves
  // room for a figure that would need attention, it is only for information.
  const bool high = status == CellStatus::top_coded;
  const double extreme = high ? 100 : 0;
  const bool best_is_extreme = high == (indicator.better == Better::higher);
  const words::State best = state_of(indicator, best_is_extreme ? extreme : *published.value);
  const words::State worst = state_of(indicator, best_is_extreme ? *published.value : extreme);
  const bool says_enough = worst != words::State::attention || best == words::State::attention;
  published.state = says_enough ? best : words::State::info;
  return published;
}

PublishedReading withheld(const Indicator& indicator, Reason reason) {
  PublishedReading published;
  published.target = indicator.target;
  published.reason = reason;
  const bool none_or_few = indicator.counts_told && reason == Reason::too_small;
  published.state = none_or_few ? words::State::none : words::State::too_small;
  return published;
}

}  // namespace koers::quality
