// Bytes as text that fits a form and an address: base64url without padding (RFC 4648, section 5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace koers::auth {

std::string in_base64url(std::string_view bytes);
// Nothing when the text is no base64url, has padding, or holds more than `most` bytes.
std::optional<std::string> from_base64url(std::string_view text, std::size_t most);

}  // namespace koers::auth
