// What this room tells in the inbox (campus/inbox/inbox.h). For a student the thing is the round; for a
// counsellor the conversation, or the invitation of a student who said when he could.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/rounds/notice_texts.h"
#include "rooms/rounds/paths.h"

namespace koers::rounds::notices {

inline html::Url to_pick(std::int64_t thing, Id<people::Person>) { return paths::pick({thing}); }
inline html::Url to_talk(std::int64_t thing, Id<people::Person>) {
  return guidance::conversation_path({thing});
}
inline html::Url to_wish(std::int64_t thing, Id<people::Person>) { return paths::wish({thing}); }

inline constexpr inbox::Kind invited{.code = "rounds.invited",
                                     .reader = inbox::Reader::student,
                                     .icon = "calendar-plus-bold",
                                     .name = notice_texts::invited_name,
                                     .title = notice_texts::invited,
                                     .line = notice_texts::invited_line,
                                     .leads_to = to_pick};
inline constexpr inbox::Kind reminder{.code = "rounds.reminder",
                                      .reader = inbox::Reader::student,
                                      .icon = "clock-countdown-bold",
                                      .name = notice_texts::reminder_name,
                                      .title = notice_texts::reminder,
                                      .line = notice_texts::reminder_line,
                                      .leads_to = to_pick};
inline constexpr inbox::Kind put_ready{.code = "rounds.put_ready",
                                       .reader = inbox::Reader::student,
                                       .icon = "calendar-check-fill",
                                       .name = notice_texts::put_ready_name,
                                       .title = notice_texts::put_ready,
                                       .line = notice_texts::put_ready_line,
                                       .leads_to = to_pick};
inline constexpr inbox::Kind moved_for_you{.code = "rounds.moved_for_you",
                                           .reader = inbox::Reader::student,
                                           .icon = "swap-bold",
                                           .name = notice_texts::moved_for_you_name,
                                           .title = notice_texts::moved_for_you,
                                           .line = notice_texts::moved_for_you_line,
                                           .leads_to = to_pick,
                                           .may_be_quiet = false,
                                           .by_mail = inbox::ByMail::at_once};
inline constexpr inbox::Kind moved{.code = "rounds.moved",
                                   .reader = inbox::Reader::own_counsellor,
                                   .icon = "swap-bold",
                                   .name = notice_texts::moved_name,
                                   .title = notice_texts::moved,
                                   .line = notice_texts::moved_line,
                                   .leads_to = to_talk,
                                   .by_mail = inbox::ByMail::at_once};
inline constexpr inbox::Kind cancelled{.code = "rounds.cancelled",
                                       .reader = inbox::Reader::own_counsellor,
                                       .icon = "x-bold",
                                       .name = notice_texts::cancelled_name,
                                       .title = notice_texts::cancelled,
                                       .line = notice_texts::cancelled_line,
                                       .leads_to = to_talk,
                                       .may_be_quiet = false,
                                       .by_mail = inbox::ByMail::at_once};
inline constexpr inbox::Kind wished{.code = "rounds.wished",
                                    .reader = inbox::Reader::own_counsellor,
                                    .icon = "chat-circle-text-bold",
                                    .name = notice_texts::wished_name,
                                    .title = notice_texts::wished,
                                    .line = notice_texts::wished_line,
                                    .leads_to = to_wish,
                                    .may_be_quiet = false};

inline constexpr std::array all{invited, reminder, put_ready, moved_for_you, moved, cancelled, wished};

}  // namespace koers::rounds::notices
