#include "platform/auth/kept_keys.h"

namespace koers::auth {
namespace {

struct KeyColumns {
  std::int64_t institution_id = 0, id = 0, subject_id = 0;
  std::string key_id;
  std::int64_t algorithm = 0;
  std::string public_key;
  std::int64_t counter = 0;
  std::string name;
  Instant created_at;
  std::optional<Instant> used_at;
};

KeptKey key_in(KeyColumns&& row) {
  return {row.institution_id,
          row.id,
          row.subject_id,
          {std::move(row.key_id), static_cast<int>(row.algorithm), std::move(row.public_key), row.counter},
          std::move(row.name),
          row.created_at,
          row.used_at};
}

}  // namespace

constexpr sql::Statement insert_key{"auth.insert_passkey", R"(
    INSERT INTO auth_passkeys (institution_id, id, subject_id, key_id, algorithm, public_key, counter, name, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (institution_id, key_id) DO NOTHING)"};

bool keep_key(sql::Transaction& tx, const KeptKey& key) {
  return tx.run(insert_key, key.institution_id, key.id, key.subject_id, key.key.key_id,
                std::int64_t{key.key.algorithm}, key.key.public_key, key.key.counter, key.name,
                key.created_at) == 1;
}

constexpr sql::Statement select_keys{"auth.select_passkeys", R"(
    SELECT institution_id, id, subject_id, key_id, algorithm, public_key, counter, name, created_at, used_at
    FROM auth_passkeys WHERE institution_id = $1 AND subject_id = $2 AND removed_at IS NULL
    ORDER BY created_at, id)"};

std::vector<KeptKey> keys_of(sql::Reader& reader, std::int64_t institution_id, std::int64_t subject_id) {
  std::vector<KeptKey> keys;
  reader.each<KeyColumns>(
      select_keys, [&](KeyColumns&& row) { keys.push_back(key_in(std::move(row))); }, institution_id,
      subject_id);
  return keys;
}

constexpr sql::Statement select_key{"auth.select_passkey", R"(
    SELECT institution_id, id, subject_id, key_id, algorithm, public_key, counter, name, created_at, used_at
    FROM auth_passkeys WHERE institution_id = $1 AND key_id = $2 AND removed_at IS NULL)"};

std::optional<KeptKey> key_named(sql::Reader& reader, std::int64_t institution_id, std::string_view key_id) {
  auto row = reader.one<KeyColumns>(select_key, institution_id, key_id);
  if (!row) return std::nullopt;
  return key_in(std::move(*row));
}

constexpr sql::Statement update_used{
    "auth.update_passkey_used",
    "UPDATE auth_passkeys SET counter = $3, used_at = $4 WHERE institution_id = $1 AND id = $2"};

void note_key_used(sql::Transaction& tx, const KeptKey& key, std::int64_t counter, Instant now) {
  tx.run(update_used, key.institution_id, key.id, counter, now);
}

constexpr sql::Statement update_removed{"auth.update_passkey_removed", R"(
    UPDATE auth_passkeys SET removed_at = $4
    WHERE institution_id = $1 AND subject_id = $2 AND id = $3 AND removed_at IS NULL)"};

bool take_key_away(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                   std::int64_t id, Instant now) {
  return tx.run(update_removed, institution_id, subject_id, id, now) == 1;
}

constexpr sql::Statement update_put_back{"auth.update_passkey_put_back", R"(
    UPDATE auth_passkeys SET removed_at = NULL
    WHERE institution_id = $1 AND subject_id = $2 AND id = $3 AND removed_at > $4)"};

bool put_key_back(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id, std::int64_t id,
                  Instant now) {
  return tx.run(update_put_back, institution_id, subject_id, id, now - seconds_to_put_back) == 1;
}

constexpr sql::Statement delete_removed{"auth.delete_passkeys_removed",
                                        "DELETE FROM auth_passkeys WHERE removed_at <= $1"};

std::int64_t erase_keys_taken_away(sql::Transaction& tx, Instant now) {
  return tx.run(delete_removed, now - seconds_to_put_back);
}

}  // namespace koers::auth
