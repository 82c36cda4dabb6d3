// A session that ended by itself is recognised for a week: it opens nothing, but what its browser sends too
// late can be kept for the person whose it was. One that was ended on purpose (signing out, signing in as
// somebody else) is gone.
#pragma once

#include "platform/auth/session.h"

namespace koers::auth {

// Counted from when it began. The cookie lives as long, and purging waits for it.
inline constexpr std::int64_t recognised_seconds = 7 * 24 * 3600;

// Nothing for a session that still holds; for that one there is find_session.
std::optional<Session> find_ended_session(sql::Reader& reader, std::string_view token, Instant now);

}  // namespace koers::auth
