// The term of this room that a school may set (campus/time_limits). A link stores when it ends.
#pragma once

#include "campus/time_limits/time_limits.h"
#include "rooms/placements/limit_texts.h"

namespace koers::placements {

inline constexpr time_limits::TimeLimit days_after_placement{.key = "placements.days_after",
                                                             .about = limit_texts::placements,
                                                             .name = limit_texts::link,
                                                             .meaning = limit_texts::link_meaning,
                                                             .reach = limit_texts::link_reach,
                                                             .unit = time_limits::LimitUnit::days,
                                                             .standard = 14,
                                                             .least = 1,
                                                             .most = 60,
                                                             .requirement = "GU-04",
                                                             .source = limit_texts::from_koers};

}  // namespace koers::placements
