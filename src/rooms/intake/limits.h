// The term of this room that a school may set (campus/time_limits). The indicator counts six weeks in every
// school (campus/indicators/derived.cpp), whatever is set here.
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/intake/limit_texts.h"

namespace koers::intake {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

// Koers knows no holidays of the school, so none are left out.
inline constexpr TimeLimit weeks_until_due{.key = "intake.weeks_until_due",
                                           .about = limit_texts::first_talk,
                                           .name = limit_texts::due,
                                           .meaning = limit_texts::due_meaning,
                                           .reach = limit_texts::due_reach,
                                           .unit = LimitUnit::weeks,
                                           .standard = 6,
                                           .least = 1,
                                           .most = 20,
                                           .requirement = "GU-11",
                                           .source = limit_texts::due_source};

}  // namespace koers::intake
