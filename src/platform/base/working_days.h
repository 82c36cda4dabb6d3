// Monday to Friday. Holidays count as working days: schools differ in them, and Koers does not know them.
#pragma once

#include "platform/base/clock.h"

namespace koers {

// From the day after `from` up to and including `until`; 0 on the same day.
inline int working_days(Day from, Day until) {
  int days = 0;
  for (Day day = from + 1; day <= until; day = day + 1) days += day.weekday() <= 5 ? 1 : 0;
  return days;
}

// The first day on which more working days than these have gone by.
inline Day day_after_working_days(Day from, int days) {
  Day day = from + 1;
  while (working_days(from, day) <= days) day = day + 1;
  return day;
}

}  // namespace koers
