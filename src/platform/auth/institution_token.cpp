#include "platform/auth/institution_token.h"

#include "platform/auth/token.h"
#include "platform/base/id.h"

namespace koers::auth {
namespace {

constexpr std::size_t institution_size = 13;
constexpr std::size_t random_size = 32;

}  // namespace

std::string make_institution_token(std::int64_t institution_id) {
  return id_text(institution_id) + random_token();
}

std::optional<std::int64_t> institution_of_token(std::string_view token) {
  if (token.size() != institution_size + random_size) return std::nullopt;
  return parse_id_text(token.substr(0, institution_size));
}

}  // namespace koers::auth
