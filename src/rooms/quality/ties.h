// What numbers of events say of numbers of students: who had three experiences adds three to the experiences,
// so that of a group with a mean of 0.9 conversations at most nine in ten were spoken to.
//
// A mean says less than a share, so it gives way: in the first weeks of a school year nearly everybody who
// was spoken to was spoken to once, and then the mean is the share again, with nobody left out.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "rooms/quality/quantities.h"

namespace koers::quality {

// How many students of every cell (disclosure::Lattice) the numerator of a share can have at most, by all
// numbers that are said of the events that such a student has. Empty when nothing is said of these.
std::vector<std::int64_t> most_in_part(const CountedUnits& counted, const Indicator& share,
                                       std::int64_t smallest_group, FigureScope beside = FigureScope::all);

// Which cells of shares a mean gives away, by the statuses of its cells (disclosure::Allowed). Nothing to
// call for what is no mean of events, or one that no share is tied to. `counted` must outlive it.
std::function<std::vector<int>(std::span<const CellStatus>)> told_by_mean(const CountedUnits& counted,
                                                                          const Indicator& mean,
                                                                          std::int64_t smallest_group);

}  // namespace koers::quality
