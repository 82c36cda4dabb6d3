#include "rooms/choices/requirement.h"

#include <algorithm>

#include "rooms/experiences/experiences.h"
#include "rooms/profile/profile.h"

namespace koers::choices {

using words::SelfPart;

std::string Requirement::code() const { return std::string(koers::code(part)) + ":" + word->id; }

std::optional<Requirement> requirement_of(std::string_view code) {
  const auto colon = code.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto part = from_code<SelfPart>(code.substr(0, colon));
  if (!part || *part == SelfPart::possibility) return std::nullopt;
  const auto* word = words::find_self_word(*part, code.substr(colon + 1));
  if (word == nullptr) return std::nullopt;
  return Requirement{*part, word};
}

std::vector<Requirement> requirements_in(std::string_view codes) {
  std::vector<Requirement> all;
  while (!codes.empty()) {
    const auto space = codes.find(' ');
    if (const auto word = requirement_of(codes.substr(0, space))) all.push_back(*word);
    codes.remove_prefix(space == std::string_view::npos ? codes.size() : space + 1);
  }
  return all;
}

std::vector<Requirement> requirements_in(const std::vector<std::string>& codes) {
  std::vector<Requirement> all;
  for (const std::string& code : codes) {
    if (const auto word = requirement_of(code)) all.push_back(*word);
  }
  return all;
}

const std::vector<Requirement>& all_requirements() {
  static const std::vector<Requirement> all = [] {
    std::vector<Requirement> list;
    for (const SelfPart part : {SelfPart::quality, SelfPart::value, SelfPart::motive}) {
      for (const auto& word : words::self_words(part)) list.push_back({part, &word});
    }
    return list;
  }();
  return all;
}

const OwnWord* OwnWords::find(const Requirement& required) const {
  const auto found = std::find_if(all.begin(), all.end(), [&](const OwnWord& own) {
    return own.part == required.part && own.id == required.word->id;
  });
  return found == all.end() ? nullptr : &*found;
}

OwnWords own_words_of(sql::Reader& reader, const people::Student& me) {
  OwnWords own;
  for (const auto& statement : profile::self_statements_of(reader, me)) {
    if (statement.word.empty()) continue;  // own words stand beside nothing
    OwnWord word{.part = statement.part, .id = statement.word};
    for (const auto& experience : statement.experiences) {
      word.proof.emplace_back(experience.title, experiences::experience_path(experience.id));
    }
    own.all.push_back(std::move(word));
  }
  return own;
}

std::size_t named_of(const OwnWords& own, const std::vector<Requirement>& required) {
  return static_cast<std::size_t>(std::count_if(
      required.begin(), required.end(), [&](const Requirement& word) { return own.find(word) != nullptr; }));
}

}  // namespace koers::choices
