#include "platform/base/bsn.h"

#include <cstddef>
#include <string>
#include <vector>

namespace koers {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The length in bytes of the sign at `at` that may stand between two groups of a number; 0 when there is
// none.
std::size_t separator_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == ' ' || text[at] == '.' || text[at] == '-') return 1;
  if (text.substr(at, 2) == "\u00a0") return 2;
  if (text.substr(at, 3) == "\u202f") return 3;
  return 0;
}

struct Group {
  std::string_view digits;
  std::string_view before;  // the sign between this group and the one before it
};

// Groups of digits with one sign between each of them, from `at` on; `at` moves behind the last one.
std::vector<Group> groups_from(std::string_view text, std::size_t& at) {
  std::vector<Group> groups;
  std::string_view before;
  for (;;) {
    const auto start = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    groups.push_back({text.substr(start, at - start), before});
    const auto length = separator_at(text, at);
    if (length == 0 || at + length >= text.size() || !is_digit(text[at + length])) return groups;
    before = text.substr(at, length);
    at += length;
  }
}

// Whether the groups from `first` on, taken together, begin with a BSN.
bool is_bsn_from(const std::vector<Group>& groups, std::size_t first) {
  std::string digits(groups[first].digits);
  if (digits.size() == 9) return passes_eleven_test(digits);
  for (auto i = first + 1; i < groups.size() && digits.size() < 9; ++i) {
    if (i > first + 1 && groups[i].before != groups[first + 1].before) return false;
    if (groups[i - 1].digits.size() < 2 || groups[i].digits.size() < 2) return false;
    digits += groups[i].digits;
  }
  return passes_eleven_test(digits);
}

}  // namespace

bool passes_eleven_test(std::string_view nine_digits) {
  if (nine_digits.size() != 9) return false;
  int sum = 0;
  bool all_zero = true;
  for (int i = 0; i < 9; ++i) {
    const char c = nine_digits[static_cast<std::size_t>(i)];
    if (!is_digit(c)) return false;
    if (c != '0') all_zero = false;
    sum += (i == 8 ? -1 : 9 - i) * (c - '0');
  }
  return !all_zero && sum % 11 == 0;
}

bool mentions_bsn(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    const bool is_telephone = at > 0 && text[at - 1] == '+';
    const auto groups = groups_from(text, at);
    if (is_telephone) continue;
    for (std::size_t first = 0; first < groups.size(); ++first) {
      if (is_bsn_from(groups, first)) return true;
    }
  }
  return false;
}

}  // namespace koers
