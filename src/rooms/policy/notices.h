// What this room tells in the inbox (campus/inbox/inbox.h). The thing is the choice of a frame, or a
// deviation.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/policy/notice_texts.h"
#include "rooms/policy/paths.h"

namespace koers::policy::notices {

inline html::Url to_policy(std::int64_t, Id<people::Person>) { return paths::policy(); }
inline html::Url to_deviation(std::int64_t thing, Id<people::Person>) { return paths::deviation({thing}); }

// The thing of a frame is its choice.
inline constexpr inbox::Kind frame{.code = "policy.frame",
                                   .icon = "sliders-horizontal",
                                   .name = notice_texts::frame_name,
                                   .title = notice_texts::frame,
                                   .line = notice_texts::frame_line,
                                   .leads_to = to_policy};
inline constexpr inbox::Kind deviation{.code = "policy.deviation",
                                       .reader = inbox::Reader::coordinator,
                                       .icon = "sliders-horizontal",
                                       .name = notice_texts::deviation_name,
                                       .title = notice_texts::deviation,
                                       .line = notice_texts::deviation_line,
                                       .leads_to = to_deviation,
                                       .may_be_quiet = false};
inline constexpr inbox::Kind decided{.code = "policy.decided",
                                     .icon = "sliders-horizontal",
                                     .name = notice_texts::decided_name,
                                     .title = notice_texts::decided,
                                     .line = notice_texts::decided_line,
                                     .leads_to = to_deviation};
inline constexpr inbox::Kind ends{.code = "policy.ends",
                                  .icon = "clock-countdown-bold",
                                  .name = notice_texts::ends_name,
                                  .title = notice_texts::ends,
                                  .line = notice_texts::ends_line,
                                  .leads_to = to_deviation};

inline constexpr std::array all{frame, deviation, decided, ends};

}  // namespace koers::policy::notices
