#include "campus/people/fitting.h"

#include <algorithm>
#include <array>
#include <string>

#include "campus/people/people.h"

namespace koers::people {

namespace {

constexpr std::size_t shortest = 5;
constexpr std::size_t longest_beginning = 6;
constexpr std::array<std::string_view, 24> common{"andere", "begin",  "beter",  "binnen", "buiten", "doet",
                                                  "eigen",  "geven",  "graag",  "helpen", "kunnen", "leren",
                                                  "leert",  "mensen", "worden", "moeten", "nodig",  "omgaan",
                                                  "school", "studen", "verder", "werken", "werkt",  "keuzed"};

}  // namespace

int words_in_common(std::string_view about, std::string_view text) {
  const std::string wanted = search_text(about), said = search_text(text);
  int count = 0;
  std::size_t begin = 0;
  while (begin < wanted.size()) {
    const auto end = std::min(wanted.find_first_of(" \n\t.,;:!?()\"'/-", begin), wanted.size());
    const std::string word = wanted.substr(begin, std::min(end - begin, longest_beginning));
    begin = end + 1;
    if (word.size() < shortest || std::find(common.begin(), common.end(), word) != common.end()) continue;
    if (said.find(word) != std::string::npos) ++count;
  }
  return count;
}

std::string subject_of(const std::string& typed) {
  constexpr std::size_t longest = 40;
  const bool good = typed.size() <= longest &&
                    typed.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789:_-") == std::string::npos;
  return good ? typed : std::string();
}

}  // namespace koers::people
