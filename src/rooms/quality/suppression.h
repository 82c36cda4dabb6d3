// Statistical disclosure control: what of a figure may be published to readers who have no access to the
// persons behind it (QU-09).
//
// A cell is a numerator over a denominator of one unit. With t the institution's smallest group (10, never
// under 5):
//  - Primary suppression: a cell of fewer than t persons is not published ("Groep te klein").
//  - Top and bottom coding: when a numerator or its complement is under t, the figure would tell about nearly
//    each of the others. It is said as a bound ("meer dan 97 %"), which is as true for none as for t - 1.
//  - Secondary suppression: what is not published may not follow from what is. The other parts and the whole
//    give a suppressed cell away, so the suppressed parts of a whole, taken together, must be a safe cell
//    themselves; as long as they are not, another part is suppressed too, the smallest first. Where
//    breakdowns cross (years of study and pathways, over units), the sums are also solved as equations, and
//    as long as they determine a cell that must stay suppressed, another one is suppressed.
// A page gets nothing but the answers of this file.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "rooms/quality/indicator.h"

namespace koers::quality {

enum class CellStatus {
  exact,
  top_coded,     // the complement is small: value > (whole - t) / whole
  bottom_coded,  // the numerator is small: value < t / whole
  suppressed
};

struct Rule {
  std::int64_t smallest = 10;
  bool has_complement = true;  // Indicator::is_part_of_whole
};

// The rule of an institution for an indicator.
Rule rule_for(const Indicator& indicator, std::int64_t smallest_group);

// Of a cell as if it were the only one. A cell of nobody is exact.
CellStatus primary_suppression(const Tally& cell, Rule rule);

// The parts make up the whole; all are places in the list of cells.
struct Sum {
  int whole = 0;
  std::vector<int> parts;
};

// Of all cells at once, with secondary suppression. The first `decided.size()` cells keep what was decided
// for them before. `crossing` when a cell may be a part of more than one sum, and sums may be solved against
// each other.
std::vector<CellStatus> cell_suppression(std::span<const Tally> cells, std::span<const Sum> sums, Rule rule,
                                         std::span<const CellStatus> decided = {}, bool crossing = false);

// Whether the sums determine a cell, where the cells that are not exact are the unknown ones. For crossing
// sums, and for tests.
std::vector<bool> determined(std::span<const Sum> sums, std::span<const CellStatus> statuses);

// Of every node of a table. Institution, schools and teams are decided first, so that a
// page about teams needs no programmes and groups and says the same.
enum class Depth { teams, groups };
std::vector<CellStatus> suppression_of_nodes(const FactsTable& table, std::span<const Tally> tallies,
                                             Rule rule, Depth depth);

// Of years of study and pathways of the institution, the schools and the teams; index
// [slice][node], the slices of all_slices(). The first slice is `nodes`, as suppression_of_nodes gave it.
std::vector<std::vector<CellStatus>> suppression_of_slices(const FactsTable& table,
                                                           const std::vector<std::vector<Tally>>& tallies,
                                                           std::span<const CellStatus> nodes, Rule rule);

// A reading as it may be published.
struct PublishedReading {
  CellStatus status = CellStatus::suppressed;
  Tally tally;                  // only with `exact`; with a bound the whole is there and the part is 0
  std::optional<double> value;  // with a bound: the bound itself
  std::optional<double> target;
  words::State state = words::State::too_small;
};
PublishedReading publish(const Indicator& indicator, const Reading& reading, CellStatus status, Rule rule);

}  // namespace koers::quality
