#include "platform/base/direction.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace koers::direction {
namespace {

constexpr UChar32 isolate_sign = 0x2068;
constexpr UChar32 end_sign = 0x2069;

// In UTF-8 the first letters that run from right to left (U+0590) begin with this byte: most texts have none
// that is higher, and are known at a glance.
bool may_run_from_right(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xD6; });
}

}  // namespace

bool runs_from_right(std::string_view text) {
  if (!may_run_from_right(text)) return false;
  const auto size = static_cast<std::int32_t>(text.size());
  int depth = 0;
  for (std::int32_t at = 0; at < size;) {
    UChar32 sign = 0;
    U8_NEXT(text.data(), at, size, sign);
    if (sign == isolate_sign) ++depth;
    if (sign == end_sign && depth > 0) --depth;
    if (depth > 0 || sign < 0) continue;
    const auto direction = u_charDirection(sign);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

void append_isolated(std::string& out, std::string_view text) {
  const bool needed = runs_from_right(text);
  if (needed) out += isolate;
  out += text;
  if (needed) out += end;
}

std::string isolated(std::string_view text) {
  std::string out;
  append_isolated(out, text);
  return out;
}

}  // namespace koers::direction
