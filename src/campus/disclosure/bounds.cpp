#include "campus/disclosure/bounds.h"

#include <algorithm>
#include <utility>

namespace koers::disclosure {
namespace {

// Bounds come to rest after a few rounds; more than these would tell somebody next to nothing.
constexpr int most_rounds = 30;

}  // namespace

Ranges::Ranges(const Lattice& lattice, int unit, std::vector<Range> ranges)
    : first_(lattice.cell(unit, 0)), ranges_(std::move(ranges)) {
  std::vector<const Lattice::Sum*> open;  // of which something is not known
  for (const Lattice::Sum& sum : lattice.sums_of_all_in(unit)) open.push_back(&sum);
  for (int round = 0; moves_ && round < most_rounds; ++round) {
    moves_ = false;
    // From the smallest up, and down again.
    for (auto sum = open.rbegin(); sum != open.rend(); ++sum) hand_on(**sum);
    std::erase_if(open, [this](const Lattice::Sum* sum) { return hand_on(*sum); });
  }
}

bool Ranges::hand_on(const Lattice::Sum& sum) {
  std::int64_t low = 0, high = 0;
  for (const int part : sum.parts) {
    low += range(part).low;
    high += range(part).high;
  }
  const auto narrow = [this](Range& one, std::int64_t to_low, std::int64_t to_high) {
    moves_ = moves_ || to_low > one.low || to_high < one.high;
    one.low = std::max(one.low, to_low);
    one.high = std::min(one.high, to_high);
  };
  narrow(range(sum.whole), low, high);
  const Range together = range(sum.whole);
  if (low == high) return true;  // nothing moves in what is known
  for (const int part : sum.parts) {
    Range& one = range(part);
    narrow(one, together.low - (high - one.high), together.high - (low - one.low));
  }
  return false;
}

Bounds::Bounds(const Lattice& lattice, int unit, std::span<const CellStatus> statuses, Rule rule,
               std::span<const std::int64_t> most_in_part)
    : lattice_(lattice),
      statuses_(statuses),
      most_in_part_(most_in_part),
      rule_(rule),
      first_(lattice.cell(unit, 0)),
      end_(lattice.cell(lattice.end_of(unit), 0)),
      ranges_(lattice, unit, beginning()) {}

std::vector<Range> Bounds::beginning() const {
  std::vector<Range> ranges;
  for (int cell = first_; cell < end_; ++cell) ranges.push_back(start_of(cell));
  return ranges;
}

Range Bounds::start_of(int cell) const {
  const Tally& tally = lattice_.tally(cell);
  const std::int64_t rest = tally.whole - tally.part;
  const std::int64_t below = rule_.smallest - 1;
  const std::int64_t most = most_in_part_.empty() ? boundless : most_in_part_[static_cast<std::size_t>(cell)];
  const std::int64_t least = std::max<std::int64_t>(tally.whole - most, 0);
  switch (statuses_[static_cast<std::size_t>(cell)]) {
    case CellStatus::exact:
      return {rest, rest};
    case CellStatus::top_coded:
      return {least, std::min(below, tally.whole)};
    case CellStatus::bottom_coded:
      return {std::max(tally.whole - below, least), tally.whole};
    case CellStatus::suppressed:
      break;
  }
  return {least, tally.whole};
}

std::vector<int> Bounds::give_away() const {
  std::vector<int> cells;
  for (int cell = first_; cell < end_; ++cell) {
    const CellStatus status = statuses_[static_cast<std::size_t>(cell)];
    const Tally& tally = lattice_.tally(cell);
    if (status == CellStatus::exact || is_safe(tally, rule_)) continue;
    const Range& known = ranges_.at(cell);
    const Range start = start_of(cell);
    if (known == start) continue;  // what another figure tells by itself is not told by this one
    const std::int64_t left = known.high - known.low;
    const bool is_fixed = left == 0 || (left == 1 && tally.whole > 1);
    const bool is_not_none = (status == CellStatus::top_coded && known.low > start.low) ||
                             (status == CellStatus::bottom_coded && known.high < start.high);
    if (is_fixed || is_not_none) cells.push_back(cell);
  }
  return cells;
}

}  // namespace koers::disclosure
