// Statistical disclosure control: what of figures may be published to readers who have no access to the
// persons behind them (QU-09). This folder knows units, years of study and pathways, and nothing of what is
// counted. Here the rule for one cell; publication.h decides about all cells of a figure together.
//
// A cell is a numerator over a denominator of a part of the students. With t the institution's smallest group
// (10, never under 5), and people counted, not events:
//  - A cell is safe when at least t people add to its numerator and at least t to what is left of its
//    denominator. A mean is safe with t people who add to it, because times its people it is a sum that is
//    theirs; a median is safe with t people.
//  - Top and bottom coding: a figure of which only the numerator or only its complement is small would tell
//    about nearly each of the others. It may be said as a bound ("meer dan 97 %"), which is as true for none
//    as for t - 1. A bound counts events: where few people have many of them, it is withheld instead.
//  - Everything else is withheld.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "platform/base/codes.h"

namespace koers::disclosure {

// A year of study above the last counts as the last.
inline constexpr std::int32_t last_year_of_study = 4;

// Numerator and denominator, apart, and the students behind them: events say nothing about how many people
// they are of. `persons` are the students behind the denominator: for a share the denominator itself, for a
// mean those of whom the fact is known, for a ratio those that add something to the denominator.
// `part_people` add something to the numerator, `rest_people` have something in the denominator that is not
// in the numerator; of a ratio one student may be both.
struct Tally {
  std::int64_t persons = 0;
  std::int64_t part = 0;
  std::int64_t whole = 0;
  std::int64_t part_people = 0;
  std::int64_t rest_people = 0;

  Tally& operator+=(const Tally& other) {
    persons += other.persons;
    part += other.part;
    whole += other.whole;
    part_people += other.part_people;
    rest_people += other.rest_people;
    return *this;
  }
  bool operator==(const Tally&) const = default;
};

enum class CellStatus : std::uint8_t {
  exact,
  top_coded,     // the complement is small: value > (whole - t) / whole
  bottom_coded,  // the numerator is small: value < t / whole
  suppressed
};

// What adds up: a share and a ratio have a numerator and a complement to protect, a mean only its numerator;
// of medians nothing follows by sums.
enum class Adding { part_and_rest, people, nothing };

struct Rule {
  std::int64_t smallest = 10;
  Adding adding = Adding::part_and_rest;
};

// Whether a cell, or several together, may be said exactly; one of nobody may.
bool is_safe(const Tally& cell, Rule rule);

// Of a cell as if it were the only one. A cell of nobody is exact.
CellStatus primary_suppression(const Tally& cell, Rule rule);

}  // namespace koers::disclosure

template <>
struct koers::Codes<koers::disclosure::CellStatus> {
  using enum koers::disclosure::CellStatus;
  static constexpr std::array list{std::pair{exact, "exact"}, std::pair{top_coded, "nearly_all"},
                                   std::pair{bottom_coded, "nearly_none"}, std::pair{suppressed, "withheld"}};
};
