// Tokens that say where to look for what they open: 13 characters of the institution, then 32 random ones.
// The institution is no secret; it makes the lookup one by the whole key.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace koers::auth {

std::string make_institution_token(std::int64_t institution_id);
// Nothing when the text cannot be such a token.
std::optional<std::int64_t> institution_of_token(std::string_view token);

}  // namespace koers::auth
