// What somebody works out who reads everything that is published of a figure: an attack of its own, which
// knows nothing of how publications are decided. It solves the published sums for every cell, takes published
// cells apart, and narrows every atom to what is possible.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/disclosure/lattice.h"

namespace koers::disclosure::testing {

class Attack {
 public:
  Attack(const Lattice& lattice, const std::vector<CellStatus>& statuses, Rule rule)
      : lattice_(lattice), statuses_(statuses), rule_(rule) {
    atoms_ = static_cast<std::size_t>(lattice.last_atom(0));
    for (int cell = 0; cell < lattice.cells(); ++cell) sets_.push_back(set_of(cell));
    solve();
    narrow();
  }

  // What it found, in words; empty when nothing.
  std::string found() const {
    for (int cell = 0; cell < lattice_.cells(); ++cell) {
      if (is_open(cell)) {
        if (!is_safe(lattice_.tally(cell), rule_)) return name(cell) + " is published";
        continue;
      }
      if (is_safe(lattice_.tally(cell), rule_)) continue;
      if (follows(cell)) return name(cell) + " follows";
      if (rule_.adding == Adding::part_and_rest && is_fixed(cell)) return name(cell) + " is fixed";
    }
    return taken_apart();
  }

 private:
  using Set = std::vector<bool>;
  using Row = std::vector<std::int64_t>;
  static constexpr std::int64_t prime = 998244353;

  bool is_open(int cell) const { return status(cell) == CellStatus::exact && !lattice_.is_empty(cell); }
  CellStatus status(int cell) const { return statuses_[static_cast<std::size_t>(cell)]; }
  const Set& set(int cell) const { return sets_[static_cast<std::size_t>(cell)]; }

  std::string name(int cell) const {
    const organisation::Unit unit = lattice_.node(lattice_.node_of(cell)).unit;
    const Tally& tally = lattice_.tally(cell);
    return std::string(code(unit.kind)) + " " + std::to_string(unit.id) + " slice " +
           std::to_string(lattice_.slice_of(cell)) + " (" + std::to_string(tally.part) + " of " +
           std::to_string(tally.whole) + ")";
  }

  Set set_of(int cell) const {
    Set set(atoms_, false);
    const int node = lattice_.node_of(cell);
    for (int at = lattice_.first_atom(node); at < lattice_.last_atom(node); ++at) {
      if (lattice_.is_in(at, lattice_.slice_of(cell))) set[static_cast<std::size_t>(at)] = true;
    }
    return set;
  }

  static std::int64_t inverse(std::int64_t of) {
    std::int64_t result = 1;
    for (std::int64_t exponent = prime - 2; exponent > 0; exponent >>= 1, of = of * of % prime) {
      if ((exponent & 1) != 0) result = result * of % prime;
    }
    return result;
  }

  // Takes out of a row what the solved ones say of it.
  void reduce(Row& row) const {
    for (const auto& [leading, solved] : solved_) {
      const std::int64_t times = row[leading];
      for (std::size_t i = 0; times != 0 && i < row.size(); ++i) {
        row[i] = ((row[i] - times * solved[i]) % prime + prime) % prime;
      }
    }
  }

  void solve() {
    for (int cell = 0; cell < lattice_.cells(); ++cell) {
      if (!is_open(cell)) continue;
      Row row(set(cell).begin(), set(cell).end());
      reduce(row);
      const auto leading = std::find_if(row.begin(), row.end(), [](std::int64_t one) { return one != 0; });
      if (leading == row.end()) continue;
      const std::int64_t turned = inverse(*leading);
      const auto place = static_cast<std::size_t>(leading - row.begin());
      for (auto& factor : row) factor = factor * turned % prime;
      solved_.emplace_back(place, row);
    }
  }

  bool follows(int cell) const {
    Row row(set(cell).begin(), set(cell).end());
    reduce(row);
    return std::all_of(row.begin(), row.end(), [](std::int64_t one) { return one == 0; });
  }

  // A published cell without another that lies in it.
  std::string taken_apart() const {
    for (int whole = 0; whole < lattice_.cells(); ++whole) {
      for (int part = 0; is_open(whole) && part < lattice_.cells(); ++part) {
        if (part == whole || !is_open(part)) continue;
        Tally left;
        bool lies_in_it = true;
        for (std::size_t at = 0; at < atoms_ && lies_in_it; ++at) {
          lies_in_it = set(whole)[at] || !set(part)[at];
          if (set(whole)[at] && !set(part)[at]) left += lattice_.atom(static_cast<int>(at)).tally;
        }
        if (lies_in_it && !is_safe(left, rule_)) return name(whole) + " without " + name(part);
      }
    }
    return "";
  }

  void narrow() {
    for (std::size_t at = 0; at < atoms_; ++at) {
      low_.push_back(0);
      high_.push_back(lattice_.atom(static_cast<int>(at)).tally.whole);
    }
    for (bool moves = true; moves;) {
      moves = false;
      for (int cell = 0; cell < lattice_.cells(); ++cell) {
        const Tally& tally = lattice_.tally(cell);
        const std::int64_t rest = tally.whole - tally.part;
        std::int64_t least = 0, most = tally.whole;
        if (status(cell) == CellStatus::exact) least = most = rest;
        if (status(cell) == CellStatus::top_coded) most = rule_.smallest - 1;
        if (status(cell) == CellStatus::bottom_coded) least = tally.whole - rule_.smallest + 1;
        moves = narrow(set(cell), least, most) || moves;
      }
    }
  }

  bool narrow(const Set& set, std::int64_t least, std::int64_t most) {
    const auto [low, high] = bounds(set);
    bool moves = false;
    for (std::size_t at = 0; at < atoms_; ++at) {
      if (!set[at]) continue;
      const std::int64_t to_low = least - (high - high_[at]), to_high = most - (low - low_[at]);
      if (to_low > low_[at]) low_[at] = to_low, moves = true;
      if (to_high < high_[at]) high_[at] = to_high, moves = true;
      if (moves) return true;  // the sums are others now
    }
    return moves;
  }

  std::pair<std::int64_t, std::int64_t> bounds(const Set& set) const {
    std::int64_t low = 0, high = 0;
    for (std::size_t at = 0; at < atoms_; ++at) {
      if (set[at]) low += low_[at], high += high_[at];
    }
    return {low, high};
  }

  bool is_fixed(int cell) const {
    const auto [low, high] = bounds(set(cell));
    return low == high;
  }

  const Lattice& lattice_;
  const std::vector<CellStatus>& statuses_;
  Rule rule_;
  std::size_t atoms_ = 0;
  std::vector<Set> sets_;
  std::vector<std::pair<std::size_t, Row>> solved_;
  std::vector<std::int64_t> low_;
  std::vector<std::int64_t> high_;
};

}  // namespace koers::disclosure::testing
