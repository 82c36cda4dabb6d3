// The terms of this room that a school may set (campus/time_limits). A case stores its last day, and is asked
// in the months of the day on which it began.
#pragma once

#include <array>

#include "campus/time_limits/time_limits.h"
#include "rooms/aftercare/limit_texts.h"

namespace koers::aftercare {

using time_limits::LimitUnit;
using time_limits::TimeLimit;

inline constexpr TimeLimit months_of_aftercare{.key = "aftercare.months",
                                               .about = limit_texts::aftercare,
                                               .name = limit_texts::months,
                                               .meaning = limit_texts::months_meaning,
                                               .reach = limit_texts::months_reach,
                                               .unit = LimitUnit::months,
                                               .standard = 12,
                                               .least = 1,
                                               .most = 36,
                                               .requirement = "LA-03",
                                               .source = limit_texts::law_without_term,
                                               .to_check = true};

// When it is asked how it goes: so many months after the begin, the first time to the fourth.
consteval TimeLimit asked_after(std::string_view key, const i18n::Text& name, int months) {
  return {.key = key,
          .about = limit_texts::aftercare,
          .name = name,
          .meaning = limit_texts::ask_meaning,
          .reach = limit_texts::ask_reach,
          .unit = LimitUnit::months,
          .standard = months,
          .least = 0,
          .most = 36,
          .requirement = "LA-03",
          .source = limit_texts::from_koers};
}
inline constexpr std::array ask_months{asked_after("aftercare.first_ask", limit_texts::first_ask, 1),
                                       asked_after("aftercare.second_ask", limit_texts::second_ask, 3),
                                       asked_after("aftercare.third_ask", limit_texts::third_ask, 6),
                                       asked_after("aftercare.fourth_ask", limit_texts::fourth_ask, 12)};

inline constexpr TimeLimit months_kept{.key = "aftercare.months_kept",
                                       .about = limit_texts::aftercare,
                                       .name = limit_texts::kept,
                                       .meaning = limit_texts::kept_meaning,
                                       .reach = limit_texts::kept_reach,
                                       .unit = LimitUnit::months,
                                       .standard = 12,
                                       .least = 12,
                                       .most = 36,
                                       .requirement = "LA-08",
                                       .source = limit_texts::keeping_without_term,
                                       .to_check = true};

}  // namespace koers::aftercare
