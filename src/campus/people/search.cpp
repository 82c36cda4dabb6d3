#include "campus/people/search.h"

#include <algorithm>

#include "campus/people/people.h"

namespace koers::people {
namespace {

// The words of a text as search_text() folds them: an apostrophe joins what stands at its sides, whatever
// sign it is (ICU makes ' of U+2019, U+02BC and their brothers), and every other sign separates.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char sign : search_text(text)) {
    const auto byte = static_cast<unsigned char>(sign);
    if (sign == '\'' || sign == '`') continue;
    const bool is_part = byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (is_part) {
      words.back() += sign;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

PersonSearch::PersonSearch(std::string_view typed) : words_(words_of(typed)) {}

bool PersonSearch::is_in(std::string_view text) const {
  if (words_.empty()) return true;
  const auto there = words_of(text);
  // As one word from each of them on: "delafuente" begins at "de".
  std::vector<std::string> joined(there.size());
  std::string rest;
  for (std::size_t i = there.size(); i-- > 0;) joined[i] = rest = there[i] + rest;
  return std::all_of(words_.begin(), words_.end(), [&](const std::string& word) {
    return std::any_of(there.begin(), there.end(),
                       [&](const std::string& one) { return one.find(word) != std::string::npos; }) ||
           std::any_of(joined.begin(), joined.end(),
                       [&](const std::string& one) { return one.starts_with(word); });
  });
}

}  // namespace koers::people
