// Cutting UTF-8 text without cutting a character in two.
#pragma once

#include <cstddef>
#include <string_view>

namespace koers {

// Whether this byte is not the first of its character (RFC 3629).
constexpr bool is_inside_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The largest place at most `most` (bytes) where valid UTF-8 text may be cut.
constexpr std::size_t cut_before(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  std::size_t end = most;
  while (end > 0 && is_inside_character(text[end])) --end;
  return end;
}

// The beginning of the text, of at most `most` bytes.
constexpr std::string_view beginning(std::string_view text, std::size_t most) {
  return text.substr(0, cut_before(text, most));
}

static_assert(beginning("abc", 5) == "abc");
static_assert(beginning("ab\xC3\xA9", 3) == "ab");
static_assert(beginning("ab\xC3\xA9", 4) == "ab\xC3\xA9");

}  // namespace koers
