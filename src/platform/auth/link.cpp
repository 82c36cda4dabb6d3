#include "platform/auth/link.h"

#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"

namespace koers::auth {

constexpr sql::Statement insert_link{"auth.insert_link", R"(
    INSERT INTO auth_links (institution_id, token_hash, purpose, subject_id, created_at, ends_at, uses, most_uses)
    VALUES ($1, $2, $3, $4, $5, $6, 0, $7))"};

std::string create_link(sql::Transaction& tx, const NewLink& link, Instant now) {
  auto token = make_institution_token(link.institution_id);
  tx.run(insert_link, link.institution_id, token_hash(token), link.purpose, link.subject_id, now,
         link.ends_at, link.most_uses);
  return token;
}

constexpr sql::Statement select_link{"auth.select_link", R"(
    SELECT institution_id, token_hash, purpose, subject_id, created_at, ends_at, uses, most_uses, used_at, withdrawn_at
    FROM auth_links WHERE institution_id = $1 AND token_hash = $2 AND purpose = $3)"};

std::optional<Link> find_link(sql::Reader& reader, std::string_view token, std::string_view purpose,
                              Instant now) {
  const auto institution_id = institution_of_token(token);
  if (!institution_id) return std::nullopt;
  auto link = reader.one<Link>(select_link, *institution_id, token_hash(token), purpose);
  if (link && !link->opens_at(now)) link.reset();
  return link;
}

constexpr sql::Statement update_link_used{"auth.update_link_used", R"(
    UPDATE auth_links SET uses = uses + 1, used_at = $4
    WHERE institution_id = $1 AND token_hash = $2 AND purpose = $3
      AND withdrawn_at IS NULL AND ends_at > $4 AND (most_uses = 0 OR uses < most_uses)
    RETURNING institution_id, token_hash, purpose, subject_id, created_at, ends_at, uses, most_uses, used_at,
              withdrawn_at)"};

std::optional<Link> use_link(sql::Transaction& tx, std::string_view token, std::string_view purpose,
                             Instant now) {
  const auto institution_id = institution_of_token(token);
  if (!institution_id) return std::nullopt;
  return tx.one<Link>(update_link_used, *institution_id, token_hash(token), purpose, now);
}

constexpr sql::Statement select_links{"auth.select_links", R"(
    SELECT institution_id, token_hash, purpose, subject_id, created_at, ends_at, uses, most_uses, used_at, withdrawn_at
    FROM auth_links WHERE institution_id = $1 AND subject_id = $2 AND purpose = $3
    ORDER BY created_at DESC, token_hash)"};

std::vector<Link> links_of(sql::Reader& reader, std::int64_t institution_id, std::int64_t subject_id,
                           std::string_view purpose) {
  return reader.all<Link>(select_links, institution_id, subject_id, purpose);
}

constexpr sql::Statement update_link_withdrawn{"auth.update_link_withdrawn", R"(
    UPDATE auth_links SET withdrawn_at = $3
    WHERE institution_id = $1 AND token_hash = $2 AND withdrawn_at IS NULL)"};

bool withdraw_link(sql::Transaction& tx, std::int64_t institution_id, std::string_view hash, Instant now) {
  return tx.run(update_link_withdrawn, institution_id, hash, now) > 0;
}

constexpr sql::Statement update_links_withdrawn{"auth.update_links_withdrawn", R"(
    UPDATE auth_links SET withdrawn_at = $4
    WHERE institution_id = $1 AND subject_id = $2 AND purpose = $3 AND withdrawn_at IS NULL AND ends_at > $4)"};

std::int64_t withdraw_links_of(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                               std::string_view purpose, Instant now) {
  return tx.run(update_links_withdrawn, institution_id, subject_id, purpose, now);
}

constexpr sql::Statement delete_links{"auth.delete_links", "DELETE FROM auth_links WHERE ends_at <= $1"};

std::int64_t purge_links(sql::Transaction& tx, Instant before) { return tx.run(delete_links, before); }

}  // namespace koers::auth
