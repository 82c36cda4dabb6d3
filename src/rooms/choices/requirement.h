// What a choice or a kind of work asks of somebody, in the words of content/self.toml, and what the student
// says of himself already, each with the experiences that prove it (ST-06). It is laid side by side, and
// never added up to a mark.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "campus/words/self.h"
#include "platform/html/html.h"

namespace koers::choices {

// A word that something asks for.
struct Requirement {
  words::SelfPart part = words::SelfPart::quality;
  const words::SelfWord* word = nullptr;  // of the content file, never nothing

  std::string code() const;  // quality:listening
};
// Nothing when there is no such word.
std::optional<Requirement> requirement_of(std::string_view code);
// "quality:listening value:care" as words; those that are no more are left out.
std::vector<Requirement> requirements_in(std::string_view codes);
std::vector<Requirement> requirements_in(const std::vector<std::string>& codes);
// Every word one may ask for: qualities, values, motives.
const std::vector<Requirement>& all_requirements();

// A word that a student says of himself, and where that shows.
struct OwnWord {
  words::SelfPart part = words::SelfPart::quality;
  std::string id{};
  std::vector<std::pair<std::string, html::Url>> proof{};  // titles of experiences with their addresses
};
struct OwnWords {
  std::vector<OwnWord> all{};

  bool empty() const { return all.empty(); }
  const OwnWord* find(const Requirement& required) const;
};
OwnWords own_words_of(sql::Reader& reader, const people::Student& me);

// How many of them the student named.
std::size_t named_of(const OwnWords& own, const std::vector<Requirement>& required);

}  // namespace koers::choices
