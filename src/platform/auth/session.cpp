#include "platform/auth/session.h"

#include "platform/auth/ended_session.h"
#include "platform/auth/institution_token.h"

namespace koers::auth {
namespace {

constexpr std::int64_t touch_seconds = 5 * 60;

bool has_ended(const Session& session, Instant now) {
  return now >= session.created_at + longest_seconds || now >= session.seen_at + idle_seconds;
}

}  // namespace

constexpr sql::Statement insert_session{"auth.insert_session", R"(
    INSERT INTO auth_sessions (institution_id, token_hash, subject_id, view, device, created_at, seen_at)
    VALUES ($1, $2, $3, '', $4, $5, $5))"};

std::string begin_session(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                          Instant now, std::string_view device) {
  auto token = make_institution_token(institution_id);
  tx.run(insert_session, institution_id, token_hash(token), subject_id, device, now);
  return token;
}

constexpr sql::Statement select_session{"auth.select_session", R"(
    SELECT token_hash, institution_id, subject_id, view, created_at, seen_at, device
    FROM auth_sessions WHERE institution_id = $1 AND token_hash = $2)"};

namespace {

std::optional<Session> session_of(sql::Reader& reader, std::string_view token) {
  const auto institution_id = institution_of_token(token);
  if (!institution_id) return std::nullopt;
  return reader.one<Session>(select_session, *institution_id, token_hash(token));
}

}  // namespace

std::optional<Session> find_session(sql::Reader& reader, std::string_view token, Instant now) {
  auto session = session_of(reader, token);
  if (session && has_ended(*session, now)) session.reset();
  return session;
}

std::optional<Session> find_ended_session(sql::Reader& reader, std::string_view token, Instant now) {
  auto session = session_of(reader, token);
  if (session && (!has_ended(*session, now) || now >= session->created_at + recognised_seconds)) {
    session.reset();
  }
  return session;
}

bool needs_touch(const Session& session, Instant now) { return now >= session.seen_at + touch_seconds; }

constexpr sql::Statement update_seen{"auth.update_seen", R"(
    UPDATE auth_sessions SET seen_at = $3 WHERE institution_id = $1 AND token_hash = $2 AND seen_at < $3)"};

void touch_session(sql::Transaction& tx, const Session& session, Instant now) {
  tx.run(update_seen, session.institution_id, session.token_hash, now);
}

constexpr sql::Statement update_view{"auth.update_view", R"(
    UPDATE auth_sessions SET view = $3 WHERE institution_id = $1 AND token_hash = $2)"};

void change_view(sql::Transaction& tx, const Session& session, std::string_view view) {
  tx.run(update_view, session.institution_id, session.token_hash, view);
}

constexpr sql::Statement select_sessions{"auth.select_sessions", R"(
    SELECT token_hash, institution_id, subject_id, view, created_at, seen_at, device
    FROM auth_sessions WHERE subject_id = $1 AND created_at > $2 AND seen_at > $3
    ORDER BY seen_at DESC, token_hash)"};

std::vector<Session> sessions_of(sql::Reader& reader, std::int64_t subject_id, Instant now) {
  return reader.all<Session>(select_sessions, subject_id, now - longest_seconds, now - idle_seconds);
}

constexpr sql::Statement delete_session{"auth.delete_session",
                                        "DELETE FROM auth_sessions WHERE token_hash = $1"};

void end_session(sql::Transaction& tx, std::string_view hash) { tx.run(delete_session, hash); }

constexpr sql::Statement delete_sessions_of{"auth.delete_sessions_of",
                                            "DELETE FROM auth_sessions WHERE subject_id = $1"};

void end_sessions_of(sql::Transaction& tx, std::int64_t subject_id) {
  tx.run(delete_sessions_of, subject_id);
}

constexpr sql::Statement delete_ended{"auth.delete_ended",
                                      "DELETE FROM auth_sessions WHERE created_at <= $1 OR seen_at <= $2"};

std::int64_t purge_sessions(sql::Transaction& tx, Instant now) {
  return tx.run(delete_ended, now - longest_seconds, now - idle_seconds);
}

}  // namespace koers::auth
