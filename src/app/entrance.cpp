#include "app/entrance.h"

#include "platform/auth/session.h"

namespace koers::app {
namespace {

constexpr std::int64_t lasting_seconds = 2 * 86'400;

}  // namespace

constexpr sql::Statement insert_sign_in_link{"app.insert_sign_in_link", R"(
    INSERT INTO app_sign_in_links (token_hash, institution_id, person_id, ends_at, used_at)
    VALUES ($1, $2, $3, $4, NULL))"};

void make_sign_in_link(sql::Transaction& tx, const SignInLink& link, const std::string& token, Instant now) {
  tx.run(insert_sign_in_link, auth::token_hash(token), link.institution_id, link.person_id, now + lasting_seconds);
}

constexpr sql::Statement select_sign_in_link{"app.select_sign_in_link", R"(
    SELECT institution_id, person_id FROM app_sign_in_links
    WHERE token_hash = $1 AND ends_at > $2 AND used_at IS NULL)"};

std::optional<SignInLink> find_sign_in_link(sql::Reader& reader, const std::string& token, Instant now) {
  return reader.one<SignInLink>(select_sign_in_link, auth::token_hash(token), now);
}

constexpr sql::Statement use_up_sign_in_link{"app.use_up_sign_in_link", R"(
    UPDATE app_sign_in_links SET used_at = $2
    WHERE token_hash = $1 AND ends_at > $2 AND used_at IS NULL
    RETURNING institution_id, person_id)"};

std::optional<SignInLink> use_sign_in_link(sql::Transaction& tx, const std::string& token, Instant now) {
  return tx.one<SignInLink>(use_up_sign_in_link, auth::token_hash(token), now);
}

}  // namespace koers::app
