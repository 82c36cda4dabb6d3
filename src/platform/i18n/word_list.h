// Words one after the other: "Karin, Joost en Jeroen" in a sentence, "zorg, sport" behind a label.
//
//   i18n::WordList names;
//   for (const auto& guide : guides) names.add(guide.given_name);
//   visit.say(texts::you_and, names.in_sentence(visit.language));
#pragma once

#include <string>
#include <vector>

#include "platform/i18n/text.h"

namespace koers::i18n {

class WordList {
 public:
  WordList() = default;
  explicit WordList(const std::vector<std::string>& words) {
    for (const std::string& word : words) add(word);
  }

  // An empty one is left out.
  void add(std::string word) {
    if (!word.empty()) words_.push_back(std::move(word));
  }
  bool empty() const { return words_.empty(); }

  // "a, b en c": with the word that joins the last one.
  std::string in_sentence(Language language) const;
  // "a, b, c"
  std::string with_commas() const;

 private:
  std::vector<std::string> words_;
};

}  // namespace koers::i18n
