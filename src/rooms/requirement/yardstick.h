// What Koers can count for a demand, of one student or of many at once. Only what the student shares with who
// guides, and what both did together: what a student keeps to herself is in none, so that the numbers may
// stand on the page of her counsellor. They are of the whole programme and not of a school year, and behind
// each stand things with a day, which are kept when somebody decides (result.h). Why no facts of campus:
// docs/decisions/a-demand-counts-what-is-shared.md.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"

namespace koers::requirement {

enum class Yardstick {
  real_experiences,     // everything but school (KK 4.2)
  experience_kinds,     // how many different ones
  competencies,         // of the five, with an experience
  conversations,        // held with who guides, not in confidence
  reasoned_choices,     // made, with a reason
  choices_looked_back,  // made, and looked back on
};
inline constexpr std::size_t yardstick_count = 6;

// More than this nobody can ask for.
int most_of(Yardstick yardstick);
const i18n::Text& name_of(Yardstick yardstick);
const i18n::Plural& amount_words(Yardstick yardstick);

// How much there is of each, in the order of Yardstick.
struct Amounts {
  std::array<int, yardstick_count> all{};
  int of(Yardstick yardstick) const { return all[static_cast<std::size_t>(yardstick)]; }
};
// Of these students; who is not among the rows has nothing.
std::map<Id<people::Person>, Amounts> amounts_of(sql::Reader& reader,
                                                 Id<organisation::Institution> institution,
                                                 const std::vector<Id<people::Person>>& students);

// Things behind the amounts.
enum class EvidenceKind { experience, conversation, choice };
struct Evidence {
  EvidenceKind kind = EvidenceKind::experience;
  std::int64_t thing = 0;
  Day on{};
  std::string title{};                           // of an experience; "" for others
  std::string detail{};                          // of an experience its kind (content/kinds.toml)
  bool has_reason = false, looked_back = false;  // of a choice
};
// All of a student, the oldest first.
std::vector<Evidence> evidence_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> student);
// Whether a thing counts for a yardstick.
bool counts_for(const Evidence& evidence, Yardstick yardstick);

}  // namespace koers::requirement

template <>
struct koers::Codes<koers::requirement::Yardstick> {
  using enum koers::requirement::Yardstick;
  static constexpr std::array list{
      std::pair{real_experiences, "real_experiences"}, std::pair{experience_kinds, "experience_kinds"},
      std::pair{competencies, "competencies"},         std::pair{conversations, "conversations"},
      std::pair{reasoned_choices, "reasoned_choices"}, std::pair{choices_looked_back, "choices_looked_back"}};
};
template <>
struct koers::Codes<koers::requirement::EvidenceKind> {
  using enum koers::requirement::EvidenceKind;
  static constexpr std::array list{std::pair{experience, "experience"},
                                   std::pair{conversation, "conversation"}, std::pair{choice, "choice"}};
};
