// The term of this room that a school may set (campus/time_limits).
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/requirement/limit_texts.h"

namespace koers::requirement {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

// Who does not answer for so long does not hold the list up.
inline constexpr TimeLimit days_to_answer{.key = "requirement.days_to_answer",
                                          .about = limit_texts::requirement,
                                          .name = limit_texts::answer,
                                          .meaning = limit_texts::answer_meaning,
                                          .reach = limit_texts::answer_reach,
                                          .unit = LimitUnit::days,
                                          .standard = 14,
                                          .least = 5,
                                          .most = 60,
                                          .requirement = "LA-01",
                                          .source = limit_texts::answer_source,
                                          .to_check = true};

}  // namespace koers::requirement
