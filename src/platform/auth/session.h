// Sessions: who is signed in, on which device, since when. The browser holds a random token of 160 bits in a
// cookie; the database holds only its hash, so that a stolen copy of the database opens nothing. Before the
// random part stands the institution, so that a session is found by its whole key, also where the tables are
// spread over machines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/auth/token.h"
#include "platform/base/clock.h"
#include "platform/base/id.h"
#include "platform/sql/sql.h"

namespace koers::auth {

struct Subject;  // whoever signs in; the campus calls it a Person

struct Session {
  std::string token_hash;
  std::int64_t institution_id = 0;
  Id<Subject> subject_id;
  std::string view;  // the role in which this device looks, as the campus codes it; "" is the first one
  Instant created_at;
  Instant seen_at;
  std::string device;  // what the person recognises it by, such as "Firefox, Android"; may be ""
};

inline constexpr std::string_view session_cookie = "koers_session";

// A session ends 12 hours after it began or 2 hours after it was last used, whichever comes first.
inline constexpr std::int64_t longest_seconds = 12 * 3600;
inline constexpr std::int64_t idle_seconds = 2 * 3600;

// Begins a session and answers its token, which is not kept.
std::string begin_session(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                          Instant now, std::string_view device = {});
// The session behind a token, unless it ended. Any text may come in; one point lookup.
std::optional<Session> find_session(sql::Reader& reader, std::string_view token, Instant now);

// Whether it is time to note that the session is in use: once in five minutes is enough, so that most
// visits write nothing.
bool needs_touch(const Session& session, Instant now);
void touch_session(sql::Transaction& tx, const Session& session, Instant now);
void change_view(sql::Transaction& tx, const Session& session, std::string_view view);

// The sessions of a person that have not ended, the newest first: "where am I signed in".
std::vector<Session> sessions_of(sql::Reader& reader, std::int64_t subject_id, Instant now);

void end_session(sql::Transaction& tx, std::string_view token_hash);
void end_sessions_of(sql::Transaction& tx, std::int64_t subject_id);
// Removes what ended; answers how many.
std::int64_t purge_sessions(sql::Transaction& tx, Instant now);

}  // namespace koers::auth
