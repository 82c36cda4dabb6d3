// Evidence beside the picture of a student's development: what the student lived through and said, what who
// guides asked, what a trainer saw, what a test said. Each with who and when, the newest first, and none
// above another (GU-07, ST-14). Only what is shared with who guides: what a student keeps is evidence for
// nobody, not for the student either, because both read the same picture.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/competency.h"
#include "platform/i18n/text.h"
#include "rooms/development/picture.h"

namespace koers::development {

enum class EvidenceKind { experience, response, observation, instrument };

struct Evidence {
  EvidenceKind kind = EvidenceKind::experience;
  std::int64_t source = 0;
  Day on;
  std::string by;  // the name of who said it or saw it
  std::string words;
  std::optional<html::Url> href{};
  // Which parts of the picture it is about, as its writer said; a guess for what a trainer saw.
  std::vector<words::Competency> about{};

  bool is_about(words::Competency competency) const;
  std::string key() const;  // of the thing itself: "experience.01hzy3k5m9xw2"
};

// Everything that may stand beside the picture, the newest first. `language` is for the words of Koers.
std::vector<Evidence> evidence_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                  const people::Person& student, i18n::Language language);

// What was chosen, as "qualities.experience.01hzy3k5m9xw2".
std::string choice_of(words::Competency competency, const Evidence& one);
std::vector<std::string> chosen_in(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student, Id<Picture> picture);
// Of the choices those of evidence that is still there.
void keep_chosen(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 Id<Picture> picture, const std::vector<Evidence>& all,
                 const std::vector<std::string>& choices);

}  // namespace koers::development

template <>
struct koers::Codes<koers::development::EvidenceKind> {
  using enum koers::development::EvidenceKind;
  static constexpr std::array list{std::pair{experience, "experience"}, std::pair{response, "response"},
                                   std::pair{observation, "observation"},
                                   std::pair{instrument, "instrument"}};
};
