// A device that signs in by Web Authentication, in a test: an Ed25519 key, and what a browser would send of
// it.
//
//   SoftKey phone;
//   const auto made = phone.make(site, challenge);            // the fields of a form
//   const auto answer = phone.sign(site, other_challenge);
#pragma once

#include <sodium.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/auth/base64.h"
#include "platform/auth/passkey.h"

namespace koers::auth::testing_key {

class SoftKey {
 public:
  SoftKey();

  // base64url, as the fields of a form.
  struct Sent {
    std::string client_data, authenticator, signature;
  };
  Sent make(const auth::KeySite& site, const std::string& challenge);
  Sent sign(const auth::KeySite& site, const std::string& challenge);
  std::string key_id() const;  // base64url

  // What it does otherwise than it should.
  bool asks_the_person = true;
  bool counts = true;
  std::string kind_said{};  // instead of "webauthn.create" or "webauthn.get"
  bool is_within_another_site = false;

 private:
  std::string client_data(const auth::KeySite& site, const std::string& challenge, const char* kind) const;
  std::string device_data(const auth::KeySite& site, unsigned flags);

  std::array<unsigned char, 32> public_{};
  std::array<unsigned char, 64> secret_{};
  std::uint32_t counter_ = 0;
};

namespace detail {

inline constexpr unsigned person_was_there = 0x01, person_was_known = 0x04, holds_a_key = 0x40;
inline constexpr std::string_view id = "a key in a test";

inline std::string sha256(const std::string& text) {
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(text.data()), text.size());
  return hash;
}

}  // namespace detail

inline SoftKey::SoftKey() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  crypto_sign_ed25519_keypair(public_.data(), secret_.data());
}

inline std::string SoftKey::key_id() const {
  return auth::in_base64url(std::string(detail::id) + std::string(public_.begin(), public_.begin() + 8));
}

inline std::string SoftKey::client_data(const auth::KeySite& site, const std::string& challenge,
                                        const char* kind) const {
  return R"({"type":")" + (kind_said.empty() ? kind : kind_said) + R"(","challenge":")" +
         auth::in_base64url(challenge) + R"(","origin":")" + site.origin + R"(","crossOrigin":)" +
         (is_within_another_site ? "true}" : "false}");
}

// WebAuthn, section 6.1: the hash of the host, flags, and the counter of four bytes.
inline std::string SoftKey::device_data(const auth::KeySite& site, unsigned flags) {
  if (counts) ++counter_;
  if (!asks_the_person) flags &= ~detail::person_was_known;
  std::string data = detail::sha256(site.host) + static_cast<char>(flags);
  for (int shift = 24; shift >= 0; shift -= 8) data += static_cast<char>((counter_ >> shift) & 0xFFU);
  return data;
}

inline SoftKey::Sent SoftKey::make(const auth::KeySite& site, const std::string& challenge) {
  const auto key = auth::from_base64url(key_id(), 100).value();
  std::string data =
      device_data(site, detail::person_was_there | detail::person_was_known | detail::holds_a_key);
  data += std::string(16, '\0');  // which model of device: not said
  data += static_cast<char>(key.size() >> 8U);
  data += static_cast<char>(key.size() & 0xFFU);
  data += key;
  // COSE: {1: OKP, 3: EdDSA, -1: Ed25519, -2: the key of 32 bytes}
  data += std::string("\xA4\x01\x01\x03\x27\x20\x06\x21\x58\x20", 10);
  data += std::string(public_.begin(), public_.end());
  return {auth::in_base64url(client_data(site, challenge, "webauthn.create")), auth::in_base64url(data), ""};
}

inline SoftKey::Sent SoftKey::sign(const auth::KeySite& site, const std::string& challenge) {
  const std::string said = client_data(site, challenge, "webauthn.get");
  const std::string data = device_data(site, detail::person_was_there | detail::person_was_known);
  const std::string signed_bytes = data + detail::sha256(said);
  std::string signature(crypto_sign_ed25519_BYTES, '\0');
  crypto_sign_ed25519_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                               reinterpret_cast<const unsigned char*>(signed_bytes.data()),
                               signed_bytes.size(), secret_.data());
  return {auth::in_base64url(said), auth::in_base64url(data), auth::in_base64url(signature)};
}

}  // namespace koers::auth::testing_key
