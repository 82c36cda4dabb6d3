// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the result.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/texts.h"

namespace koers::requirement::notices {

inline html::Url to_own(std::int64_t, Id<people::Person>) { return paths::own(); }
inline html::Url to_student(std::int64_t, Id<people::Person> about) { return paths::student(about); }

inline constexpr inbox::Kind decided{.code = "requirement.decided",
                                     .reader = inbox::Reader::student,
                                     .icon = "seal-check-fill",
                                     .name = texts::notice_decided_name,
                                     .title = texts::notice_decided,
                                     .line = texts::notice_decided_line,
                                     .leads_to = to_own};
inline constexpr inbox::Kind reopened{.code = "requirement.reopened",
                                      .reader = inbox::Reader::student,
                                      .icon = "seal-check-fill",
                                      .name = texts::notice_reopened_name,
                                      .title = texts::notice_reopened,
                                      .line = texts::notice_reopened_line,
                                      .leads_to = to_own};
inline constexpr inbox::Kind answered{.code = "requirement.answered",
                                      .reader = inbox::Reader::own_counsellor,
                                      .icon = "seal-check-fill",
                                      .name = texts::notice_answered_name,
                                      .title = texts::notice_answered,
                                      .line = texts::notice_answered_line,
                                      .leads_to = to_student};

// For the counsellor: the exam committee opened a result again.
inline constexpr inbox::Kind opened_again{.code = "requirement.opened_again",
                                          .reader = inbox::Reader::own_counsellor,
                                          .icon = "seal-check-fill",
                                          .name = texts::notice_opened_again_name,
                                          .title = texts::notice_opened_again,
                                          .line = texts::notice_reopened_line,
                                          .leads_to = to_student};

inline constexpr std::array all{decided, reopened, answered, opened_again};

}  // namespace koers::requirement::notices
