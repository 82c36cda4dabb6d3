// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the presentation.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio::notices {

inline html::Url to_messages(std::int64_t thing, Id<people::Person>) {
  return paths::presentation({thing}).at("berichten");
}

// For the student: a reader of the page wrote something. A further message makes it new again.
inline constexpr inbox::Kind message{.code = "portfolio.message",
                                     .reader = inbox::Reader::student,
                                     .icon = "chat-circle-text-bold",
                                     .name = share_texts::notice_message_name,
                                     .title = share_texts::notice_message,
                                     .line = share_texts::notice_message_line,
                                     .leads_to = to_messages};

inline constexpr std::array all{message};

}  // namespace koers::portfolio::notices
