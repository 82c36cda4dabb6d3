// What of a reading may be published: the rule of an indicator (campus/disclosure/cell.h), and a reading as
// readers get it. A page gets nothing but the answers of this file.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "campus/disclosure/cell.h"
#include "rooms/quality/indicator.h"

namespace koers::quality {

using disclosure::Adding;
using disclosure::CellStatus;
using disclosure::is_safe;
using disclosure::primary_suppression;
using disclosure::Rule;

// Why a cell is withheld.
enum class Reason {
  none,
  too_small,   // of too few people by itself
  gives_away,  // something small would follow from it
  not_yet,     // a figure of the week (week.h) of a unit that is newer
};

// The rule of an institution for an indicator.
Rule rule_for(const Indicator& indicator, std::int64_t smallest_group);

// A reading as it may be published.
struct PublishedReading {
  CellStatus status = CellStatus::suppressed;
  Tally tally;                  // only with `exact`; with a bound the whole is there and the part is 0
  std::optional<double> value;  // with a bound: the bound itself
  std::optional<double> target;
  words::State state = words::State::too_small;
  Reason reason = Reason::none;  // of what is withheld
  std::optional<Day> as_of{};    // none: of this moment
};
PublishedReading publish(const Indicator& indicator, const Reading& reading, CellStatus status, Rule rule);

// Nothing to see of an indicator, and why. Where who counts depends on what is told of students, none and too
// few are one state, so that it does not tell which of the two.
PublishedReading withheld(const Indicator& indicator, Reason reason);

}  // namespace koers::quality

template <>
struct koers::Codes<koers::quality::Reason> {
  using enum koers::quality::Reason;
  static constexpr std::array list{std::pair{none, ""}, std::pair{too_small, "too_small"},
                                   std::pair{gives_away, "gives_away"}, std::pair{not_yet, "not_yet"}};
};
