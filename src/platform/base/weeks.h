// The one meaning of "this week" everywhere: from Monday to Sunday, by the calendar of Amsterdam (as every
// Day is).
#pragma once

#include "platform/base/clock.h"

namespace koers {

inline Day monday_of(Day day) { return day - (day.weekday() - 1); }
inline Day sunday_of(Day day) { return monday_of(day) + 6; }
inline bool same_week(Day one, Day other) { return monday_of(one) == monday_of(other); }

}  // namespace koers
