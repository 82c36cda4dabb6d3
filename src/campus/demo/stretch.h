// The past of the demo school passes in stretches, each until a moment at which the school counts its
// figures. In every stretch everybody's story is laid out anew, by the same dice and the same numbers, and of
// it is written what happens in that stretch; so nothing is kept in between, and what stands in the database
// at the end of one is what would stand there on that day.
#pragma once

#include "platform/base/clock.h"

namespace koers::demo {

struct Stretch {
  Day after{};  // it begins when this day has ended
  Day until{};  // the last day of it
  bool is_first = false;
  bool is_last = false;

  // Whether what happens on that day happens in this stretch. In the last one happens what is left.
  bool has(Day day) const { return !is_over_before(day) && (is_last || day <= until); }
  // Whether it has happened when the stretch ends.
  bool is_past(Day day) const { return is_last || day <= until; }
  // Whether it had happened before the stretch began.
  bool is_over_before(Day day) const { return !is_first && day <= after; }
};

}  // namespace koers::demo
