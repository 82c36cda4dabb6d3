// The terms of this room that a school may set (campus/time_limits), beside the rules for signals (rule.h).
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/signals/limit_texts.h"

namespace koers::signals {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

inline constexpr TimeLimit months_kept_after_closing{.key = "signals.months_kept",
                                                     .about = limit_texts::signals,
                                                     .name = limit_texts::kept,
                                                     .meaning = limit_texts::kept_meaning,
                                                     .reach = limit_texts::kept_reach,
                                                     .unit = LimitUnit::months,
                                                     .standard = 12,
                                                     .least = 12,
                                                     .most = 36,
                                                     .requirement = "LA-08",
                                                     .source = limit_texts::kept_source,
                                                     .to_check = true};
// Whether a signal "not spoken" is over when the two spoke by telephone.
inline constexpr TimeLimit telephone_counts{.key = "signals.telephone_counts",
                                            .about = limit_texts::talks,
                                            .name = limit_texts::telephone,
                                            .meaning = limit_texts::telephone_meaning,
                                            .reach = limit_texts::telephone_reach,
                                            .unit = LimitUnit::yes_or_no,
                                            .standard = 1,
                                            .least = 0,
                                            .most = 1,
                                            .requirement = "GU-03",
                                            .source = limit_texts::telephone_source,
                                            .to_check = true};

}  // namespace koers::signals
