// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the conversation.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"

namespace koers::guidance::notices {

inline html::Url to_talk(std::int64_t thing, Id<people::Person>) { return paths::talk({thing}); }

// For the guide, until the talk begins or is cancelled: the student asks for it.
inline constexpr inbox::Kind talk_asked{.code = "guidance.talk_asked",
                                        .reader = inbox::Reader::own_guide,
                                        .icon = "calendar-blank-fill",
                                        .name = texts::notice_asked_name,
                                        .title = texts::asks_for_talk,
                                        .line = texts::notice_asked_line,
                                        .leads_to = to_talk};
// The student brings something to it.
inline constexpr inbox::Kind talk_prepared{.code = "guidance.talk_prepared",
                                           .reader = inbox::Reader::own_guide,
                                           .icon = "calendar-check-fill",
                                           .name = texts::notice_prepared_name,
                                           .title = texts::prepared_talk,
                                           .line = texts::notice_prepared_line,
                                           .leads_to = to_talk};

inline constexpr std::array all{talk_asked, talk_prepared};

}  // namespace koers::guidance::notices
