#include "rooms/quality/suppression.h"

#include <algorithm>
#include <array>

namespace koers::quality {
namespace {

constexpr std::int64_t least_group = 5;  // QU-09: an institution may ask for more, not for less

class Decision {
 public:
  Decision(std::span<const Tally> cells, std::span<const Sum> sums, Rule rule,
           std::span<const CellStatus> decided)
      : cells_(cells), sums_(sums), rule_(rule), locked_(decided.size()) {
    statuses_.assign(decided.begin(), decided.end());
    for (std::size_t cell = statuses_.size(); cell < cells.size(); ++cell)
      statuses_.push_back(primary_suppression(cells[cell], rule));
  }

  void suppress_secondary() {
    for (bool changed = true; changed;) {
      changed = false;
      for (const Sum& sum : sums_) {
        while (!is_safe(sum) && suppress_another(sum)) changed = true;
      }
    }
  }

  // Suppresses cells until the equations no longer determine one that must stay suppressed by itself.
  void suppress_crossing() {
    for (suppress_secondary();; suppress_secondary()) {
      const auto known = determined(sums_, statuses_);
      bool suppressed = false;
      for (std::size_t cell = locked_; cell < cells_.size() && !suppressed; ++cell) {
        if (known[cell] && primary_suppression(cells_[cell], rule_) != CellStatus::exact)
          suppressed = suppress_beside(static_cast<int>(cell));
      }
      if (!suppressed) return;
    }
  }

  std::vector<CellStatus> statuses() { return std::move(statuses_); }

 private:
  bool is_exact(int cell) const { return statuses_[static_cast<std::size_t>(cell)] == CellStatus::exact; }
  const Tally& tally(int cell) const { return cells_[static_cast<std::size_t>(cell)]; }

  bool is_safe(const Sum& sum) const {
    Tally together;
    int suppressed = 0;
    for (const int part : sum.parts) {
      if (is_exact(part)) continue;
      together += tally(part);
      ++suppressed;
    }
    // A whole that is not published follows from parts that all are.
    if (!is_exact(sum.whole)) return suppressed > 0 || tally(sum.whole).persons == 0;
    return suppressed == 0 || primary_suppression(together, rule_) == CellStatus::exact;
  }

  bool suppress(int cell) {
    if (cell < 0) return false;
    statuses_[static_cast<std::size_t>(cell)] = CellStatus::suppressed;
    return true;
  }

  // The smaller of the two that may still be suppressed; -1 is none.
  int smaller(int candidate, int best) const {
    if (static_cast<std::size_t>(candidate) < locked_ || !is_exact(candidate) ||
        tally(candidate).persons == 0)
      return best;
    return best < 0 || tally(candidate).persons < tally(best).persons ? candidate : best;
  }

  bool suppress_another(const Sum& sum) {
    int best = -1;
    for (const int part : sum.parts) best = smaller(part, best);
    return suppress(best);
  }

  // The smallest in a sum with this cell; where none is left to close, the smallest of all.
  bool suppress_beside(int cell) {
    int best = -1;
    for (const Sum& sum : sums_) {
      if (cell != sum.whole && std::find(sum.parts.begin(), sum.parts.end(), cell) == sum.parts.end())
        continue;
      for (const int part : sum.parts) best = smaller(part, best);
      best = smaller(sum.whole, best);
    }
    return suppress(best >= 0 ? best : smallest_of_all());
  }

  int smallest_of_all() const {
    int best = -1;
    for (int cell = 0; cell < static_cast<int>(cells_.size()); ++cell) best = smaller(cell, best);
    return best;
  }

  std::span<const Tally> cells_;
  std::span<const Sum> sums_;
  Rule rule_;
  std::size_t locked_;
  std::vector<CellStatus> statuses_;
};

// Arithmetic modulo a prime: exact where fractions would not be.
constexpr std::uint64_t prime = 2147483647;

std::uint64_t power(std::uint64_t base, std::uint64_t exponent) {
  std::uint64_t result = 1;
  for (; exponent > 0; exponent >>= 1, base = base * base % prime) {
    if ((exponent & 1) != 0) result = result * base % prime;
  }
  return result;
}

using Equation = std::vector<std::uint64_t>;

// Reduces the equations so far that every leading unknown stands in one of them only.
void reduce(std::vector<Equation>& equations, std::size_t unknowns) {
  std::size_t rank = 0;
  for (std::size_t column = 0; column < unknowns && rank < equations.size(); ++column) {
    const auto found = std::find_if(equations.begin() + static_cast<std::ptrdiff_t>(rank), equations.end(),
                                    [column](const Equation& equation) { return equation[column] != 0; });
    if (found == equations.end()) continue;
    std::swap(*found, equations[rank]);
    const std::uint64_t inverse = power(equations[rank][column], prime - 2);
    for (auto& factor : equations[rank]) factor = factor * inverse % prime;
    for (std::size_t other = 0; other < equations.size(); ++other) {
      const std::uint64_t times = equations[other][column];
      if (other == rank || times == 0) continue;
      for (std::size_t i = column; i < unknowns; ++i) {
        equations[other][i] = (equations[other][i] + (prime - times) * equations[rank][i]) % prime;
      }
    }
    ++rank;
  }
}

bool is_at_most_a_team(const Node& node) {
  return node.unit.kind != organisation::UnitKind::programme &&
         node.unit.kind != organisation::UnitKind::group;
}

// The sums of a tree whose nodes are the cells; only nodes that `holds` allows as parts.
template <class Holds>
std::vector<Sum> sums_of_tree(const FactsTable& table, Holds holds) {
  std::vector<Sum> sums;
  for (std::size_t node = 0; node < table.nodes.size(); ++node) {
    Sum sum{static_cast<int>(node), {}};
    for (const int child : table.nodes[node].children) {
      if (holds(table.nodes[static_cast<std::size_t>(child)])) sum.parts.push_back(child);
    }
    if (!sum.parts.empty()) sums.push_back(std::move(sum));
  }
  return sums;
}

}  // namespace

Rule rule_for(const Indicator& indicator, std::int64_t smallest_group) {
  return {std::max(smallest_group, least_group), indicator.is_part_of_whole()};
}

CellStatus primary_suppression(const Tally& cell, Rule rule) {
  const std::int64_t t = rule.smallest;
  if (cell.persons == 0 && cell.whole == 0) return CellStatus::exact;
  if (cell.persons < t || cell.whole < t) return CellStatus::suppressed;
  if (!rule.has_complement) return CellStatus::exact;
  const bool few = cell.part < t;
  const bool few_others = cell.whole - cell.part < t;
  if (few && few_others) return CellStatus::suppressed;
  return few ? CellStatus::bottom_coded : few_others ? CellStatus::top_coded : CellStatus::exact;
}

std::vector<bool> determined(std::span<const Sum> sums, std::span<const CellStatus> statuses) {
  std::vector<std::size_t> column(statuses.size(), statuses.size());
  std::vector<std::size_t> cell_of;
  for (std::size_t cell = 0; cell < statuses.size(); ++cell) {
    if (statuses[cell] == CellStatus::exact) continue;
    column[cell] = cell_of.size();
    cell_of.push_back(cell);
  }
  std::vector<Equation> equations;
  for (const Sum& sum : sums) {
    Equation equation(cell_of.size(), 0);
    bool any = false;
    const auto put = [&](int cell, std::uint64_t factor) {
      const std::size_t at = column[static_cast<std::size_t>(cell)];
      if (at == statuses.size()) return;
      equation[at] = (equation[at] + factor) % prime;
      any = true;
    };
    put(sum.whole, prime - 1);
    for (const int part : sum.parts) put(part, 1);
    if (any) equations.push_back(std::move(equation));
  }
  reduce(equations, cell_of.size());
  std::vector<bool> known(statuses.size(), false);
  for (const Equation& equation : equations) {
    const auto is_there = [](std::uint64_t factor) { return factor != 0; };
    if (std::count_if(equation.begin(), equation.end(), is_there) != 1) continue;
    known[cell_of[static_cast<std::size_t>(std::find_if(equation.begin(), equation.end(), is_there) -
                                           equation.begin())]] = true;
  }
  return known;
}

std::vector<CellStatus> cell_suppression(std::span<const Tally> cells, std::span<const Sum> sums, Rule rule,
                                         std::span<const CellStatus> decided, bool crossing) {
  Decision decision(cells, sums, rule, decided);
  if (crossing) {
    decision.suppress_crossing();
  } else {
    decision.suppress_secondary();
  }
  return decision.statuses();
}

std::vector<CellStatus> suppression_of_nodes(const FactsTable& table, std::span<const Tally> tallies,
                                             Rule rule, Depth depth) {
  // Cells of teams and above first, in the order of the nodes, so that they can be decided before the others.
  std::vector<int> cell_of_node(table.nodes.size());
  std::vector<Tally> cells;
  std::size_t above = 0;
  for (const bool first : {true, false}) {
    for (std::size_t node = 0; node < table.nodes.size(); ++node) {
      if (is_at_most_a_team(table.nodes[node]) != first) continue;
      cell_of_node[node] = static_cast<int>(cells.size());
      cells.push_back(tallies[node]);
    }
    if (first) above = cells.size();
  }
  const auto as_cells = [&](std::vector<Sum> sums) {
    for (Sum& sum : sums) {
      sum.whole = cell_of_node[static_cast<std::size_t>(sum.whole)];
      for (int& part : sum.parts) part = cell_of_node[static_cast<std::size_t>(part)];
    }
    return sums;
  };
  const auto upper = as_cells(sums_of_tree(table, is_at_most_a_team));
  auto statuses = cell_suppression(std::span(cells).first(above), upper, rule);
  if (depth == Depth::groups) {
    const auto all = as_cells(sums_of_tree(table, [](const Node&) { return true; }));
    statuses = cell_suppression(cells, all, rule, statuses);
  }
  statuses.resize(cells.size(), CellStatus::suppressed);
  std::vector<CellStatus> by_node(table.nodes.size());
  for (std::size_t node = 0; node < by_node.size(); ++node)
    by_node[node] = statuses[static_cast<std::size_t>(cell_of_node[node])];
  return by_node;
}

namespace {

// Which cells add up to which: of one unit, the parts of a slicing; of one slice, the units below.
template <class Cell>
std::vector<Sum> sums_of_slices(const FactsTable& table, const std::vector<Slice>& slices,
                                const std::vector<std::size_t>& upper, const Cell& cell) {
  std::vector<Sum> sums;
  for (const std::size_t node : upper) {
    for (const auto by : {Slice::By::year, Slice::By::pathway}) {
      Sum sum{cell(0, node), {}};
      for (std::size_t slice = 1; slice < slices.size(); ++slice) {
        if (slices[slice].by == by) sum.parts.push_back(cell(slice, node));
      }
      sums.push_back(std::move(sum));
    }
  }
  for (const Sum& tree : sums_of_tree(table, is_at_most_a_team)) {
    for (std::size_t slice = 0; slice < slices.size(); ++slice) {
      Sum sum{cell(slice, static_cast<std::size_t>(tree.whole)), {}};
      for (const int part : tree.parts) sum.parts.push_back(cell(slice, static_cast<std::size_t>(part)));
      sums.push_back(std::move(sum));
    }
  }
  return sums;
}

}  // namespace

std::vector<std::vector<CellStatus>> suppression_of_slices(const FactsTable& table,
                                                           const std::vector<std::vector<Tally>>& tallies,
                                                           std::span<const CellStatus> nodes, Rule rule) {
  const auto slices = all_slices();
  std::vector<std::size_t> upper;
  std::vector<int> place(table.nodes.size(), -1);
  for (std::size_t node = 0; node < table.nodes.size(); ++node) {
    if (!is_at_most_a_team(table.nodes[node])) continue;
    place[node] = static_cast<int>(upper.size());
    upper.push_back(node);
  }
  std::vector<Tally> cells;
  std::vector<CellStatus> decided;
  for (std::size_t slice = 0; slice < slices.size(); ++slice) {
    for (const std::size_t node : upper) cells.push_back(tallies[slice][node]);
  }
  for (const std::size_t node : upper) decided.push_back(nodes[node]);
  const auto cell = [&](std::size_t slice, std::size_t node) {
    return static_cast<int>(slice * upper.size()) + place[node];
  };
  const auto sums = sums_of_slices(table, slices, upper, cell);
  const auto statuses = cell_suppression(cells, sums, rule, decided, true);
  std::vector<std::vector<CellStatus>> all(
      slices.size(), std::vector<CellStatus>(table.nodes.size(), CellStatus::suppressed));
  for (std::size_t slice = 0; slice < slices.size(); ++slice) {
    for (const std::size_t node : upper)
      all[slice][node] = statuses[static_cast<std::size_t>(cell(slice, node))];
  }
  return all;
}

PublishedReading publish(const Indicator& indicator, const Reading& reading, CellStatus status, Rule rule) {
  PublishedReading published{status, {}, {}, reading.target, words::State::too_small};
  if (status == CellStatus::suppressed) return published;
  if (status == CellStatus::exact) {
    published.tally = reading.tally;
    published.value = reading.value;
    published.state = reading.state;
    return published;
  }
  const auto whole = static_cast<double>(reading.tally.whole);
  const auto t = static_cast<double>(rule.smallest);
  published.tally = {reading.tally.persons, 0, reading.tally.whole};
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

}  // namespace koers::quality
