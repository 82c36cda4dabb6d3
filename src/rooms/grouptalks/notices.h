// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the group talk.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/grouptalks/paths.h"
#include "rooms/grouptalks/texts.h"

namespace koers::grouptalks::notices {

inline html::Url to_talk(std::int64_t thing, Id<people::Person>) { return paths::group_talk({thing}); }

// For a student, until it ends: a group talk begins.
inline constexpr inbox::Kind begun{.code = "grouptalks.begun",
                                   .reader = inbox::Reader::student,
                                   .icon = "users-three",
                                   .name = texts::notice_name,
                                   .title = texts::notice,
                                   .line = texts::notice_line,
                                   .leads_to = to_talk};

inline constexpr std::array all{begun};

}  // namespace koers::grouptalks::notices
