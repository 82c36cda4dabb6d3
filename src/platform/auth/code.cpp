#include "platform/auth/code.h"

#include <sodium.h>

#include <stdexcept>

namespace koers::auth {

std::string random_code() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start: no random numbers");
  constexpr std::uint32_t codes = 1'000'000;
  const std::string figures = std::to_string(randombytes_uniform(codes));
  return std::string(6 - figures.size(), '0') + figures;
}

}  // namespace koers::auth
