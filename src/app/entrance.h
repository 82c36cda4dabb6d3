// Ways in that need no school account: a link that signs one person in once (printed by an administrator's command),
// and the personas of the demo school.
#pragma once

#include <string>

#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::app {

inline constexpr std::int64_t sign_in_link_seconds = 2 * 86'400;

void make_sign_in_link(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person,
                       const std::string& token, Instant now);

}  // namespace koers::app
