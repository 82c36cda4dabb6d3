// The terms of this room that a school may set (campus/time_limits). A signed agreement stores the day before
// which the two look back.
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/support/limit_texts.h"

namespace koers::support {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

inline constexpr TimeLimit age_to_sign_alone{.key = "support.age_to_sign_alone",
                                             .about = limit_texts::support,
                                             .name = limit_texts::age,
                                             .meaning = limit_texts::age_meaning,
                                             .reach = limit_texts::age_reach,
                                             .unit = LimitUnit::years,
                                             .standard = 16,
                                             .least = 16,
                                             .most = 18,
                                             .requirement = "LA-04",
                                             .source = limit_texts::age_source,
                                             .to_check = true};
inline constexpr TimeLimit months_to_evaluate{.key = "support.months_to_evaluate",
                                              .about = limit_texts::support,
                                              .name = limit_texts::evaluate,
                                              .meaning = limit_texts::evaluate_meaning,
                                              .reach = limit_texts::evaluate_reach,
                                              .unit = LimitUnit::months,
                                              .standard = 12,
                                              .least = 3,
                                              .most = 12,
                                              .requirement = "LA-04",
                                              .source = limit_texts::evaluate_source,
                                              .to_check = true};
// Less than the shortest time between two evaluations.
inline constexpr TimeLimit months_before_evaluation{.key = "support.months_before_evaluation",
                                                    .about = limit_texts::support,
                                                    .name = limit_texts::before,
                                                    .meaning = limit_texts::before_meaning,
                                                    .reach = limit_texts::before_reach,
                                                    .unit = LimitUnit::months,
                                                    .standard = 1,
                                                    .least = 1,
                                                    .most = 2,
                                                    .requirement = "LA-04",
                                                    .source = limit_texts::from_koers};

}  // namespace koers::support
