// The terms of this room that a school may set (campus/time_limits).
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/guidance/limit_texts.h"

namespace koers::guidance {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

// How many days afterwards a conversation may be written down.
inline constexpr TimeLimit late_days{.key = "guidance.late_days",
                                     .about = limit_texts::talks,
                                     .name = limit_texts::late,
                                     .meaning = limit_texts::late_meaning,
                                     .reach = limit_texts::late_reach,
                                     .unit = LimitUnit::days,
                                     .standard = 30,
                                     .least = 1,
                                     .most = 90,
                                     .requirement = "GU-03",
                                     .source = limit_texts::from_koers};

}  // namespace koers::guidance
