// Passkeys (Web Authentication, W3C, level 2; CTAP2 by libfido2): a pair of keys that a device made for one
// person and one site. The device keeps the secret half and asks for a finger, a face or a code before it
// uses it; Koers keeps the other half. Nothing can be guessed, written down or given to another site.
//
//   const std::string challenge = auth::make_challenge(tx, Purpose::signing_in, {}, now);   // to the browser
//   ...
//   const auto answer = auth::read_answer(client_data, authenticator, signature);   // what it sent back
//   if (answer && auth::spend_challenge(tx, *answer, Purpose::signing_in, {}, now)) {
//     const auto counter = auth::counter_of_holder(site, key, *answer);   // something: who holds `key` is
//     here
//
// Whatever comes in may be of somebody hostile: what is not right in any way gives nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::auth {

// For which site a key is made: the name of the host, and the address that the browser says it was at.
struct KeySite {
  std::string host;    // "koers.school.nl"
  std::string origin;  // "https://koers.school.nl"
};
// Of the address at which people find Koers, without a path.
KeySite key_site(std::string_view base_url);

// ---- what a browser sends: bytes as base64url without padding (RFC 4648, section 5), as fields of a form

struct BrowserAnswer {
  std::string challenge;      // which of ours it answers
  std::string kind;           // "webauthn.create" or "webauthn.get"
  std::string origin;         // the page that asked
  std::string client_data;    // the bytes that hold these three, which are signed
  std::string authenticator;  // the bytes of the device: for which host, what it asked of the person
  std::string signature;      // empty when a key was made
};
// Nothing unless all of it can be what a browser sends; `signature` is "" where a key was made.
std::optional<BrowserAnswer> read_answer(std::string_view client_data, std::string_view authenticator,
                                         std::string_view signature = {});

// ---- keys

struct PublicKey {
  std::string key_id;      // how the device names it; base64url
  int algorithm = 0;       // of COSE (RFC 9053): -7 ES256, -8 EdDSA, -257 RS256
  std::string public_key;  // as libfido2 takes it; base64url
  std::int64_t counter = 0;
};

// The key that a device made, when it is of this site and the device asked the person. Which device it is, is
// not asked (attestation "none"): whoever is signed in chooses what to sign in with.
std::optional<PublicKey> made_key(const KeySite& site, const BrowserAnswer& answer);

// The new counter, when who answers holds the other half of `key`, is at this site, and the device asked the
// person; nothing otherwise. A counter that does not grow is of a copy, and refused; 0 is a device that does
// not count.
std::optional<std::int64_t> counter_of_holder(const KeySite& site, const PublicKey& key,
                                              const BrowserAnswer& answer);

// ---- challenges: random, for one answer, and for five minutes

enum class Purpose { making, signing_in };
struct ChallengeFor {
  std::int64_t institution_id = 1;  // no institution has this number: of somebody who is not known yet
  std::int64_t subject_id = 0;
};
// Answers the challenge as text; a browser sends it back as it is.
std::string make_challenge(sql::Transaction& tx, Purpose purpose, ChallengeFor subject, Instant now);
// Whether the answer is to such a challenge, for the first time and in time.
bool spend_challenge(sql::Transaction& tx, const BrowserAnswer& answer, Purpose purpose, ChallengeFor subject,
                     Instant now);

}  // namespace koers::auth
