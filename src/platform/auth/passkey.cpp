#include "platform/auth/passkey.h"

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include <sodium.h>

#include <array>
#include <memory>
#include <mutex>

#include "platform/auth/base64.h"
#include "platform/auth/link.h"
#include "platform/json/json.h"

namespace koers::auth {
namespace {

constexpr std::size_t most_client_data = 4'096;  // bytes; browsers send some hundreds
constexpr std::size_t most_authenticator = 4'096;
constexpr std::size_t most_signature = 1'024;
constexpr std::int64_t challenge_seconds = 5 * 60;

constexpr std::string_view purpose_of(Purpose purpose) {
  return purpose == Purpose::making ? "passkey-making" : "passkey-signing-in";
}

void start_fido() {
  static std::once_flag started;
  std::call_once(started, [] { fido_init(0); });
}

const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

struct FreeMade {
  void operator()(fido_cred_t* made) const { fido_cred_free(&made); }
};
struct FreeAnswer {
  void operator()(fido_assert_t* answer) const { fido_assert_free(&answer); }
};

std::string sha256(std::string_view text) {
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), bytes(text), text.size());
  return hash;
}

bool is_of(const KeySite& site, const BrowserAnswer& answer, std::string_view kind) {
  return answer.kind == kind && answer.origin == site.origin;
}

// The first bytes say of which host it is, the next what the device asked (WebAuthn, section 6.1).
bool is_of_host(const KeySite& site, std::string_view authenticator) {
  constexpr std::size_t hash_bytes = crypto_hash_sha256_BYTES;
  constexpr unsigned person_was_there = 0x01, person_was_known = 0x04;
  if (authenticator.size() <= hash_bytes || !authenticator.starts_with(sha256(site.host))) return false;
  const auto flags = static_cast<unsigned char>(authenticator[hash_bytes]);
  return (flags & person_was_there) != 0 && (flags & person_was_known) != 0;
}

std::unique_ptr<fido_cred_t, FreeMade> read_made(const KeySite& site, const BrowserAnswer& answer,
                                                 int algorithm) {
  std::unique_ptr<fido_cred_t, FreeMade> made(fido_cred_new());
  const std::string hash = sha256(answer.client_data);
  const bool is_read = made && fido_cred_set_type(made.get(), algorithm) == FIDO_OK &&
                       fido_cred_set_rp(made.get(), site.host.c_str(), nullptr) == FIDO_OK &&
                       fido_cred_set_clientdata_hash(made.get(), bytes(hash), hash.size()) == FIDO_OK &&
                       fido_cred_set_authdata_raw(made.get(), bytes(answer.authenticator),
                                                  answer.authenticator.size()) == FIDO_OK &&
                       fido_cred_id_len(made.get()) > 0 && fido_cred_pubkey_len(made.get()) > 0;
  if (!is_read) made.reset();
  return made;
}

std::string text_of(const unsigned char* data, std::size_t size) {
  return in_base64url({reinterpret_cast<const char*>(data), size});
}

// Whether the signature under the answer is of the key: each algorithm has its own functions.
template <class Key>
bool is_signed(const fido_assert_t* answer, int algorithm, std::string_view key_bytes, Key* (*make)(),
               void (*free_it)(Key**), int (*read)(Key*, const void*, std::size_t)) {
  Key* key = make();
  const bool holds = key && read(key, key_bytes.data(), key_bytes.size()) == FIDO_OK &&
                     fido_assert_verify(answer, 0, algorithm, key) == FIDO_OK;
  free_it(&key);
  return holds;
}

bool is_signed_by(const fido_assert_t* answer, int algorithm, std::string_view key) {
  switch (algorithm) {
    case COSE_ES256:
      return is_signed(answer, algorithm, key, es256_pk_new, es256_pk_free, es256_pk_from_ptr);
    case COSE_EDDSA:
      return is_signed(answer, algorithm, key, eddsa_pk_new, eddsa_pk_free, eddsa_pk_from_ptr);
    case COSE_RS256:
      return is_signed(answer, algorithm, key, rs256_pk_new, rs256_pk_free, rs256_pk_from_ptr);
    default:
      return false;
  }
}

bool read_signed(fido_assert_t* answer, const KeySite& site, const BrowserAnswer& given) {
  const std::string hash = sha256(given.client_data);
  return fido_assert_set_rp(answer, site.host.c_str()) == FIDO_OK &&
         fido_assert_set_clientdata_hash(answer, bytes(hash), hash.size()) == FIDO_OK &&
         fido_assert_set_count(answer, 1) == FIDO_OK &&
         fido_assert_set_authdata_raw(answer, 0, bytes(given.authenticator), given.authenticator.size()) ==
             FIDO_OK &&
         fido_assert_set_sig(answer, 0, bytes(given.signature), given.signature.size()) == FIDO_OK &&
         fido_assert_set_up(answer, FIDO_OPT_TRUE) == FIDO_OK &&
         fido_assert_set_uv(answer, FIDO_OPT_TRUE) == FIDO_OK;
}

}  // namespace

KeySite key_site(std::string_view base_url) {
  while (base_url.ends_with('/')) base_url.remove_suffix(1);
  const auto scheme = base_url.find("://");
  std::string_view host = scheme == std::string_view::npos ? base_url : base_url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of(":/"));
  return {std::string(host), std::string(base_url)};
}

std::optional<BrowserAnswer> read_answer(std::string_view client_data, std::string_view authenticator,
                                         std::string_view signature) {
  const auto said = from_base64url(client_data, most_client_data);
  const auto device = from_base64url(authenticator, most_authenticator);
  const auto sign = from_base64url(signature, most_signature);
  if (!said || !device || !sign) return std::nullopt;
  auto texts = json::texts_in_object(*said);
  if (!texts || (*texts)["crossOrigin"] == "true") return std::nullopt;
  const auto challenge = from_base64url((*texts)["challenge"], most_client_data);
  if (!challenge) return std::nullopt;
  return BrowserAnswer{*challenge, (*texts)["type"], (*texts)["origin"], *said, *device, *sign};
}

std::optional<PublicKey> made_key(const KeySite& site, const BrowserAnswer& answer) {
  start_fido();
  if (!is_of(site, answer, "webauthn.create") || !is_of_host(site, answer.authenticator)) return std::nullopt;
  for (const int algorithm : {COSE_ES256, COSE_EDDSA, COSE_RS256}) {
    const auto made = read_made(site, answer, algorithm);
    if (!made) continue;
    return PublicKey{text_of(fido_cred_id_ptr(made.get()), fido_cred_id_len(made.get())), algorithm,
                     text_of(fido_cred_pubkey_ptr(made.get()), fido_cred_pubkey_len(made.get())),
                     fido_cred_sigcount(made.get())};
  }
  return std::nullopt;
}

std::optional<std::int64_t> counter_of_holder(const KeySite& site, const PublicKey& key,
                                              const BrowserAnswer& answer) {
  start_fido();
  if (!is_of(site, answer, "webauthn.get") || !is_of_host(site, answer.authenticator)) return std::nullopt;
  const auto kept = from_base64url(key.public_key, most_authenticator);
  const std::unique_ptr<fido_assert_t, FreeAnswer> read(fido_assert_new());
  if (!kept || !read || !read_signed(read.get(), site, answer)) return std::nullopt;
  if (!is_signed_by(read.get(), key.algorithm, *kept)) return std::nullopt;
  const std::int64_t counter = fido_assert_sigcount(read.get(), 0);
  const bool counts = counter != 0 || key.counter != 0;
  if (counts && counter <= key.counter) return std::nullopt;
  return counter;
}

std::string make_challenge(sql::Transaction& tx, Purpose purpose, ChallengeFor subject, Instant now) {
  return create_link(tx,
                     {.institution_id = subject.institution_id,
                      .purpose = purpose_of(purpose),
                      .subject_id = subject.subject_id,
                      .ends_at = now + challenge_seconds,
                      .most_uses = 1},
                     now);
}

bool spend_challenge(sql::Transaction& tx, const BrowserAnswer& answer, Purpose purpose, ChallengeFor subject,
                     Instant now) {
  const auto link = use_link(tx, answer.challenge, purpose_of(purpose), now);
  return link && link->institution_id == subject.institution_id && link->subject_id == subject.subject_id;
}

}  // namespace koers::auth
