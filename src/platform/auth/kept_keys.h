// The passkeys (passkey.h) that people made, and what they call them. A key that was taken away opens nothing
// from that moment on; it can be put back for a day, and is then erased.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/auth/passkey.h"

namespace koers::auth {

inline constexpr std::int64_t seconds_to_put_back = 86'400;

struct KeptKey {
  std::int64_t institution_id = 0;
  std::int64_t id = 0;
  std::int64_t subject_id = 0;
  PublicKey key;
  std::string name;  // "Telefoon"
  Instant created_at;
  std::optional<Instant> used_at;
};

// False when the device was known already, of whomever: nothing is kept then.
bool keep_key(sql::Transaction& tx, const KeptKey& key);

// Of one person, the oldest first; without those that were taken away.
std::vector<KeptKey> keys_of(sql::Reader& reader, std::int64_t institution_id, std::int64_t subject_id);
// By the name that the device gives it.
std::optional<KeptKey> key_named(sql::Reader& reader, std::int64_t institution_id, std::string_view key_id);

void note_key_used(sql::Transaction& tx, const KeptKey& key, std::int64_t counter, Instant now);

// Whether there was such a key of this person.
bool take_key_away(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                   std::int64_t id, Instant now);
bool put_key_back(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id, std::int64_t id,
                  Instant now);
// Erases what can no longer be put back; answers how many.
std::int64_t erase_keys_taken_away(sql::Transaction& tx, Instant now);

}  // namespace koers::auth
