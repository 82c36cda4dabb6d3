#include "platform/i18n/word_list.h"

namespace koers::i18n {
namespace {

constexpr Text joined{"{} en {}", "{} and {}"};

std::string joined_with_commas(const std::vector<std::string>& words, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all.append(i == 0 ? "" : ", ").append(words[i]);
  return all;
}

}  // namespace

std::string WordList::in_sentence(Language language) const {
  if (words_.size() < 2) return with_commas();
  return say(language, joined, joined_with_commas(words_, words_.size() - 1), words_.back());
}

std::string WordList::with_commas() const { return joined_with_commas(words_, words_.size()); }

}  // namespace koers::i18n
