// What numbers of events say of numbers of students: who had three experiences adds three to the experiences,
// so that of a group with a mean of 0.9 conversations at most nine in ten were spoken to.
#pragma once

#include <cstdint>
#include <vector>

#include "rooms/quality/quantities.h"

namespace koers::quality {

// How many students of every cell (disclosure::Lattice) the numerator of a share can have at most, by all
// numbers that are said of the events that such a student has. Empty when nothing is said of these.
std::vector<std::int64_t> most_in_part(const CountedUnits& counted, const Indicator& share,
                                       std::int64_t smallest_group);

}  // namespace koers::quality
