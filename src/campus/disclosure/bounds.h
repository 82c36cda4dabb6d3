// Between which bounds every cell must lie, for who knows the published ones: what follows from sums when no
// count is less than none or more than everybody.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/disclosure/lattice.h"

namespace koers::disclosure {

// More than any count, and small enough to be added up over all cells.
inline constexpr std::int64_t boundless = std::int64_t{1} << 40;

struct Range {
  std::int64_t low = 0;
  std::int64_t high = boundless;
  bool operator==(const Range&) const = default;
};

// What is known of a count in each cell of a unit and of all below it. It is handed on between a unit and its
// parts, and between everybody and the years of study and the pathways, until nothing moves.
class Ranges {
 public:
  // `ranges` of the cells, from the first of the unit on: what is known at once.
  Ranges(const Lattice& lattice, int unit, std::vector<Range> ranges);

  const Range& at(int cell) const { return ranges_[static_cast<std::size_t>(cell - first_)]; }

 private:
  Range& range(int cell) { return ranges_[static_cast<std::size_t>(cell - first_)]; }
  // Narrows what is known of a sum and its parts; whether nothing is left to know.
  bool hand_on(const Lattice::Sum& sum);

  int first_;
  std::vector<Range> ranges_;
  bool moves_ = true;
};

// Of a figure with a part and a rest. The unknown of a cell is its rest, the denominator without the
// numerator; the denominator counts as known, which is more than the pages say. A published cell lies at its
// own value, one that is said as a bound within that bound.
class Bounds {
 public:
  // Of a unit and all below it. `statuses` are those of all cells of the lattice; `most_in_part`, of all
  // cells or empty, is what other figures say that the numerator is at most.
  Bounds(const Lattice& lattice, int unit, std::span<const CellStatus> statuses, Rule rule,
         std::span<const std::int64_t> most_in_part = {});

  // The cells of which too much is known: one that is not safe of which one value is left, or two of more,
  // and one that is said as a bound of which is known that it is not none.
  std::vector<int> give_away() const;

 private:
  std::vector<Range> beginning() const;
  Range start_of(int cell) const;

  const Lattice& lattice_;
  std::span<const CellStatus> statuses_;
  std::span<const std::int64_t> most_in_part_;
  Rule rule_;
  int first_;
  int end_;
  Ranges ranges_;
};

}  // namespace koers::disclosure
