#include "platform/auth/password.h"

#include <sodium.h>

#include <array>
#include <chrono>
#include <stdexcept>

#include "platform/base/error.h"
#include "platform/base/long_work.h"
#include "platform/base/places.h"

namespace koers::auth {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = std::size_t{64} << 20;

// One password at a time; whoever waits longer than this gets 503 rather than hold a worker.
constexpr std::chrono::seconds longest_wait{3};

class OneAtATime {
 public:
  OneAtATime() {
    expect_long_work("a password");
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  }

 private:
  static Places& one() {
    static Places places(1);
    return places;
  }
  PlaceTaken place_{one(), longest_wait, "too many passwords to check at once"};
};

}  // namespace

std::string hash_password(std::string_view password) {
  check(password.size() <= longest_password, "a password that is too long was let through");
  const OneAtATime place;
  std::array<char, crypto_pwhash_STRBYTES> kept{};
  if (crypto_pwhash_str_alg(kept.data(), password.data(), password.size(), passes, memory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw Unavailable("no memory to hash a password");
  }
  return kept.data();
}

bool verify_password(std::string_view kept, std::string_view password) {
  if (kept.size() >= crypto_pwhash_STRBYTES || password.size() > longest_password) return false;
  const OneAtATime place;
  return crypto_pwhash_str_verify(std::string(kept).c_str(), password.data(), password.size()) == 0;
}

void verify_nothing(std::string_view password) {
  static const std::string nobody = hash_password("a password that nobody has");
  verify_password(nobody, password);
}

bool is_outdated(std::string_view kept) {
  return kept.size() >= crypto_pwhash_STRBYTES ||
         crypto_pwhash_str_needs_rehash(std::string(kept).c_str(), passes, memory) != 0;
}

}  // namespace koers::auth
