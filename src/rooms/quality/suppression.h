// What of a figure may be shown to readers who have no access to the persons behind it (QU-09).
//
// A cell is a numerator over a denominator of one unit. Three things are protected, with t the institution's
// smallest group (10, never under 5):
//  - Fewer than t persons: nothing is shown, "Groep te klein".
//  - A numerator or a complement under t: the figure would tell about nearly each of the others. It is said
//  as a bound
//    ("meer dan 97 %"), which is as true for none as for t - 1.
//  - What is not shown may not follow from what is: where a cell is closed, its brothers and the whole give
//  it away. So
//    the closed parts of a whole, taken together, must be a safe cell themselves; if they are not, another
//    part is closed too, the smallest first. Where breakdowns cross (years of study and pathways, over
//    units), the sums are also solved as equations, and as long as they determine a cell that must stay
//    closed, another one is closed.
// A page gets nothing but the answers of this file.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "rooms/quality/indicator.h"

namespace koers::quality {

enum class Shown {
  exact,
  nearly_all,   // the complement is small: value > (whole - t) / whole
  nearly_none,  // the numerator is small: value < t / whole
  withheld
};

struct Rule {
  std::int64_t smallest = 10;
  bool has_complement = true;  // Indicator::is_part_of_whole
};

// The rule of an institution for an indicator.
Rule rule_for(const Indicator& indicator, std::int64_t smallest_group);

// What may be shown of a cell, were it the only one. A cell of nobody is open.
Shown shown_alone(const Tally& cell, Rule rule);

// The parts make up the whole; all are places in the list of cells.
struct Sum {
  int whole = 0;
  std::vector<int> parts;
};

// What may be shown of all cells at once. The first `decided.size()` cells keep what was decided for them
// before. `crossing` when a cell may be a part of more than one sum, and sums may be solved against each
// other.
std::vector<Shown> shown_together(std::span<const Tally> cells, std::span<const Sum> sums, Rule rule,
                                  std::span<const Shown> decided = {}, bool crossing = false);

// Whether the sums determine a cell, where the cells that are not exact are the unknown ones. For crossing
// sums, and for tests.
std::vector<bool> determined(std::span<const Sum> sums, std::span<const Shown> shown);

// What may be shown of every node of a table. Institution, schools and teams are decided first, so that a
// page about teams needs no programmes and groups and says the same.
enum class Depth { teams, groups };
std::vector<Shown> shown_nodes(const FactsTable& table, std::span<const Tally> tallies, Rule rule,
                               Depth depth);

// What may be shown of years of study and pathways of the institution, the schools and the teams; index
// [slice][node], the slices of all_slices(). The first slice is `nodes`, as shown_nodes gave it.
std::vector<std::vector<Shown>> shown_slices(const FactsTable& table,
                                             const std::vector<std::vector<Tally>>& tallies,
                                             std::span<const Shown> nodes, Rule rule);

// A reading as it may be seen.
struct Seen {
  Shown shown = Shown::withheld;
  Tally tally;                  // only with `exact`; with a bound the whole is there and the part is 0
  std::optional<double> value;  // with a bound: the bound itself
  std::optional<double> target;
  words::State state = words::State::too_small;
};
Seen seen(const Indicator& indicator, const Reading& reading, Shown shown, Rule rule);

}  // namespace koers::quality
