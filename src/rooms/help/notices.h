// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the outside help.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/help/companion_texts.h"
#include "rooms/help/outside_texts.h"
#include "rooms/help/paths.h"

namespace koers::help::notices {

inline html::Url to_own(std::int64_t, Id<people::Person>) { return paths::own(); }
inline html::Url to_student(std::int64_t, Id<people::Person> student) { return paths::outside(student); }

// For the student: it is the student's turn.
inline constexpr inbox::Kind asked{.code = "help.asked",
                                   .reader = inbox::Reader::student,
                                   .icon = "hand-heart-fill",
                                   .name = outside_texts::notice_asked_name,
                                   .title = outside_texts::notice_asked,
                                   .line = outside_texts::notice_asked_line,
                                   .leads_to = to_own,
                                   .may_be_quiet = false};
// For the student: who guides did or wrote something.
inline constexpr inbox::Kind went_on{.code = "help.went_on",
                                     .reader = inbox::Reader::student,
                                     .icon = "hand-heart-fill",
                                     .name = outside_texts::notice_on_name,
                                     .title = outside_texts::notice_on,
                                     .line = outside_texts::notice_on_line,
                                     .leads_to = to_own};
// For who asked: the student answered, or went on.
inline constexpr inbox::Kind answered{.code = "help.answered",
                                      .reader = inbox::Reader::own_guide,
                                      .icon = "hand-heart-fill",
                                      .name = outside_texts::notice_answered_name,
                                      .title = outside_texts::notice_answered,
                                      .line = outside_texts::notice_answered_line,
                                      .leads_to = to_student};

inline html::Url to_guidance(std::int64_t, Id<people::Person>) { return paths::own_guidance(); }
inline html::Url to_companions(std::int64_t, Id<people::Person> student) {
  return paths::companions(student);
}

// The same of somebody who may think along.
inline constexpr inbox::Kind companion_asked{.code = "help.companion_asked",
                                             .reader = inbox::Reader::student,
                                             .icon = "users-three-fill",
                                             .name = companion_texts::notice_asked_name,
                                             .title = companion_texts::notice_asked,
                                             .line = companion_texts::notice_asked_line,
                                             .leads_to = to_guidance,
                                             .may_be_quiet = false};
inline constexpr inbox::Kind companion_answered{.code = "help.companion_answered",
                                                .reader = inbox::Reader::own_guide,
                                                .icon = "users-three-fill",
                                                .name = companion_texts::notice_answered_name,
                                                .title = companion_texts::notice_answered,
                                                .line = companion_texts::notice_answered_line,
                                                .leads_to = to_companions};

inline constexpr std::array all{asked, went_on, answered, companion_asked, companion_answered};

}  // namespace koers::help::notices
