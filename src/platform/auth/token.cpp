#include "platform/auth/token.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace koers::auth {
namespace {

void start_sodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start: no random numbers");
}

}  // namespace

std::string random_token() {
  start_sodium();
  static constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  std::array<unsigned char, 32> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string token;
  token.reserve(bytes.size());
  for (const auto byte : bytes) token += alphabet[byte & 31U];  // 5 bits of each
  return token;
}

std::string token_hash(std::string_view token) {
  start_sodium();
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(token.data()), token.size());
  std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return {hex.data(), hex.size() - 1};
}

}  // namespace koers::auth
