#include "platform/auth/base64.h"

#include <sodium.h>

namespace koers::auth {
namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

}  // namespace

std::string in_base64url(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), variant);
  text.pop_back();  // the zero that ends a text of C
  return text;
}

std::optional<std::string> from_base64url(std::string_view text, std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t size = 0;
  const int ended = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                                      text.data(), text.size(), nullptr, &size, nullptr, variant);
  if (ended != 0) return std::nullopt;
  bytes.resize(size);
  return bytes;
}

}  // namespace koers::auth
