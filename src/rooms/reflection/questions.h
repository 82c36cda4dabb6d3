// Looking back: at most three short questions after an experience, chosen to fit it, one per screen, and
// never an obligation (KK 4.2; ST-03, ST-04). An answer is kept the moment it is given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/words/fitting_cards.h"
#include "campus/words/self.h"
#include "rooms/experiences/experiences.h"

namespace koers::reflection {

using experiences::Experience;
using experiences::ExperienceSummary;

inline constexpr std::size_t most_questions = 3;
// What the choice of questions looks at, and its rules: campus/words/fitting_cards.h.
using QuestionCondition = words::Told;

// At most three: a small one to begin with, one on what it means to me, one on for whom it mattered. From the
// second year on a question on what was told goes before a small one.
std::vector<const words::Card*> choose_questions(const QuestionCondition& needs,
                                                 const std::vector<words::Card>& cards);

// Another question in the place of `instead_of`, of the same meaning, and none of `seen`; nullptr when there
// is none left.
const words::Card* other_question(const QuestionCondition& needs, const std::vector<words::Card>& cards,
                                  const words::Card& instead_of, const std::vector<std::string>& seen);

// At most three on a future that is not certain: change, not knowing, who one becomes (ST-15).
std::vector<const words::Card*> choose_theme_questions(const QuestionCondition& needs,
                                                       const std::vector<words::Card>& cards,
                                                       words::CardTheme theme);

QuestionCondition condition_of(sql::Reader& reader, const people::Student& me,
                               const experiences::ShownExperience& experience, Day today);

// What the student says of himself now, by its part and the name it goes by, so that the end of looking back
// does not offer it again. The room profile publishes it.
struct StatementName {
  words::SelfPart part = words::SelfPart::quality;
  std::string word;
  std::string own_name;
};
std::vector<StatementName> statement_names_of(sql::Reader& reader, const people::Student& me);

}  // namespace koers::reflection
