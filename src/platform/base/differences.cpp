#include "platform/base/differences.h"

#include <algorithm>
#include <string_view>

namespace koers {

namespace {

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    auto end = text.find_first_of(" \n");
    end = end == std::string_view::npos ? text.size() : text.find_first_not_of(" \n", end);
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end, text.size()));
  }
  return words;
}

std::string_view bare(std::string_view word) {
  const auto last = word.find_last_not_of(" \n");
  return last == std::string_view::npos ? std::string_view() : word.substr(0, last + 1);
}

}  // namespace

// The longest row of words that both have in this order; what is not in it is different.
std::vector<Piece> pieces_of(const std::string& text, const std::string& other) {
  const auto mine = words_in(text), theirs = words_in(other);
  std::vector<std::vector<int>> longest(mine.size() + 1, std::vector<int>(theirs.size() + 1, 0));
  for (std::size_t i = mine.size(); i-- > 0;) {
    for (std::size_t j = theirs.size(); j-- > 0;) {
      longest[i][j] = bare(mine[i]) == bare(theirs[j]) ? longest[i + 1][j + 1] + 1
                                                       : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  std::vector<Piece> pieces;
  const auto put = [&](std::string_view word, bool is_different) {
    if (pieces.empty() || pieces.back().is_different != is_different) pieces.push_back({"", is_different});
    pieces.back().words += word;
  };
  std::size_t j = 0;
  for (std::size_t i = 0; i < mine.size(); ++i) {
    while (j < theirs.size() && longest[i][j + 1] == longest[i][j] && bare(mine[i]) != bare(theirs[j])) ++j;
    const bool is_same =
        j < theirs.size() && bare(mine[i]) == bare(theirs[j]) && longest[i][j] == longest[i + 1][j + 1] + 1;
    put(mine[i], !is_same);
    if (is_same) ++j;
  }
  return pieces;
}

}  // namespace koers
