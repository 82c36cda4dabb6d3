// Random texts that open something, and what is kept of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace koers::auth {

// 160 random bits as text that fits an address, a cookie or a file name: 32 characters, a to z without i, l,
// o and u, and digits.
std::string random_token();

// Lower-case hexadecimal SHA-256 (a token has 160 random bits, so a fast hash is enough).
std::string token_hash(std::string_view token);

}  // namespace koers::auth
