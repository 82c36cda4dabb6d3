// Between which bounds every cell must lie, for who knows the published ones: what follows from sums when no
// count is less than none or more than everybody.
//
// The unknown of a cell is its rest, the denominator without the numerator; the denominator counts as known,
// which is more than the pages say. A published cell lies at its own value, one that is said as a bound
// within that bound. Bounds are handed on between a unit and its parts, and between everybody and the years
// of study and the pathways, until nothing moves.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/disclosure/lattice.h"

namespace koers::disclosure {

class Bounds {
 public:
  // Of a unit and all below it. `statuses` are those of all cells of the lattice.
  Bounds(const Lattice& lattice, int unit, std::span<const CellStatus> statuses, Rule rule);

  // The cells of which too much is known: one that is not safe of which the value is fixed, one that is said
  // as a bound of which is known that it is not none.
  std::vector<int> give_away() const;

 private:
  struct Range {
    std::int64_t low = 0;
    std::int64_t high = 0;
  };
  Range start_of(int cell) const;
  Range& range(int cell) { return ranges_[static_cast<std::size_t>(cell - first_)]; }
  const Range& range(int cell) const { return ranges_[static_cast<std::size_t>(cell - first_)]; }
  void hand_on(const Lattice::Sum& sum);

  const Lattice& lattice_;
  std::span<const CellStatus> statuses_;
  Rule rule_;
  int first_;
  int end_;
  std::vector<Range> ranges_;
  bool moves_ = false;
};

}  // namespace koers::disclosure
