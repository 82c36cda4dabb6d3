// What this room tells in the inbox (campus/inbox/inbox.h).
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/moderation_texts.h"
#include "rooms/experts/paths.h"

namespace koers::experts::notices {

inline html::Url to_thread(std::int64_t thing, Id<people::Person>) { return paths::thread({thing}); }
inline html::Url to_report(std::int64_t thing, Id<people::Person>) { return paths::reported({thing}); }
inline html::Url to_moderation(std::int64_t, Id<people::Person>) { return paths::moderation(); }

// For the other one of a thread: there is something to read.
inline constexpr inbox::Kind message{.code = "experts.message",
                                     .icon = "chats-circle-fill",
                                     .name = expert_texts::notice_message_name,
                                     .title = expert_texts::notice_message,
                                     .line = expert_texts::notice_message_line,
                                     .leads_to = to_thread};
// For every co-ordinator, until one looked at it. The thing is the person who offers.
inline constexpr inbox::Kind offer{.code = "experts.offer",
                                   .reader = inbox::Reader::coordinator,
                                   .icon = "shield-check-fill",
                                   .name = moderation_texts::notice_offer_name,
                                   .title = moderation_texts::notice_offer,
                                   .line = moderation_texts::notice_offer_line,
                                   .leads_to = to_moderation,
                                   .may_be_quiet = false};
// For every co-ordinator, until one answered it. Who reported is not said.
inline constexpr inbox::Kind report{.code = "experts.report",
                                    .reader = inbox::Reader::coordinator,
                                    .icon = "shield-check-fill",
                                    .name = moderation_texts::notice_report_name,
                                    .title = moderation_texts::notice_report,
                                    .line = moderation_texts::notice_report_line,
                                    .leads_to = to_report,
                                    .may_be_quiet = false};

inline constexpr std::array all{message, offer, report};

}  // namespace koers::experts::notices
