// The term of this room that a school may set (campus/time_limits). A note stores the day on which it is
// gone.
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/care/limit_texts.h"

namespace koers::care {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

inline constexpr TimeLimit months_of_a_working_note{.key = "care.months_of_a_working_note",
                                                    .about = limit_texts::notes,
                                                    .name = limit_texts::note,
                                                    .meaning = limit_texts::note_meaning,
                                                    .reach = limit_texts::note_reach,
                                                    .unit = LimitUnit::months,
                                                    .standard = 3,
                                                    .least = 1,
                                                    .most = 12,
                                                    .requirement = "GU-13",
                                                    .source = limit_texts::note_source,
                                                    .to_check = true};

}  // namespace koers::care
