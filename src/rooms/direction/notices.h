// What this room tells in the inbox (campus/inbox/inbox.h). The thing of what is about the vision is the
// number of the edition, or the response.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/direction/notice_texts.h"
#include "rooms/direction/paths.h"

namespace koers::direction::notices {

inline html::Url to_vision(std::int64_t, Id<people::Person>) { return paths::vision(); }
inline html::Url to_edition(std::int64_t thing, Id<people::Person>) {
  return paths::edition(static_cast<int>(thing));
}
inline html::Url to_keep(std::int64_t, Id<people::Person>) { return paths::keep(); }
inline html::Url to_recall(std::int64_t, Id<people::Person>) { return paths::recall(); }

inline constexpr inbox::Kind published{.code = "direction.published",
                                       .icon = "compass-fill",
                                       .name = notice_texts::published_name,
                                       .title = notice_texts::published,
                                       .line = notice_texts::published_line,
                                       .leads_to = to_vision};
inline constexpr inbox::Kind proposal{.code = "direction.proposal",
                                      .icon = "compass-fill",
                                      .name = notice_texts::proposal_name,
                                      .title = notice_texts::proposal,
                                      .line = notice_texts::proposal_line,
                                      .leads_to = to_edition};
inline constexpr inbox::Kind reminder{.code = "direction.reminder",
                                      .icon = "compass-fill",
                                      .name = notice_texts::reminder_name,
                                      .title = notice_texts::reminder,
                                      .line = notice_texts::reminder_line,
                                      .leads_to = to_vision};
inline constexpr inbox::Kind response{.code = "direction.response",
                                      .reader = inbox::Reader::coordinator,
                                      .icon = "chat-circle-text-bold",
                                      .name = notice_texts::response_name,
                                      .title = notice_texts::response,
                                      .line = notice_texts::response_line,
                                      .leads_to = to_keep,
                                      .may_be_quiet = false};
inline constexpr inbox::Kind answered{.code = "direction.answered",
                                      .icon = "chat-circle-text-bold",
                                      .name = notice_texts::answered_name,
                                      .title = notice_texts::answered,
                                      .line = notice_texts::answered_line,
                                      .leads_to = to_vision};
inline constexpr inbox::Kind recall{.code = "direction.recall",
                                    .icon = "compass-fill",
                                    .name = notice_texts::recall_name,
                                    .title = notice_texts::recall,
                                    .line = notice_texts::recall_line,
                                    .leads_to = to_recall};

inline constexpr std::array all{published, proposal, reminder, response, answered, recall};

}  // namespace koers::direction::notices
