// Looking back: at most three short questions after an experience, chosen to fit it, one per screen, and
// never an obligation (KK 4.2; ST-03, ST-04). An answer is kept the moment it is given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/words/cards.h"
#include "campus/words/self.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences {

inline constexpr std::size_t most_questions = 3;
inline constexpr int longest_answer = 2000;

// How an answer was given.
enum class AnswerForm { typed, pictures, chips, spoken, filmed, drawn };

struct Answer {
  std::string card;
  words::Competency competency = words::Competency::qualities;
  std::string choices;  // ids of the card's choices, separated by spaces
  std::string words;
  std::string picture;  // an id of answer_pictures.h, or empty
  Instant answered_at;
};

// What the choice of questions looks at.
struct QuestionCondition {
  std::string kind;  // of the experience
  words::Phase phase = words::Phase::guided;
  std::vector<words::Competency> rarest{};  // the five, the one seen least first
  std::vector<std::string> answered{};      // cards answered at this experience: never asked again
  std::vector<std::string> used{};          // cards answered elsewhere, as often as they were: asked less
  std::int64_t chance = 0;                  // the same experience gets the same questions
};

// At most three: a small one to begin with, one on what it means to me, one on for whom it mattered.
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

QuestionCondition condition_of(sql::Reader& reader, const people::Student& me, const Experience& experience,
                               Day today);

// In the order in which they were given.
std::vector<Answer> answers_of(sql::Reader& reader, const Experience& experience,
                               Id<organisation::Institution> institution);

// What was said to a question.
struct GivenAnswer {
  std::vector<std::string> choices{};  // ids of the card's choices
  std::string words{};
  std::string picture{};
  std::optional<MediaKind> media{};  // that was sent with it, or before
};

// What is kept of it, to be changed; empty when the question was not answered yet.
GivenAnswer given_answer(sql::Reader& reader, const people::Student& me, const Experience& experience,
                         const words::Card& card);

// Keeps the answer in the place of an earlier one to the same question. Choices that the card does not have
// and pictures that Koers does not have are left out; an answer without anything in it takes the earlier one
// away. Facts follow.
void save_answer(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                 const words::Card& card, const GivenAnswer& given, Instant now, Day today);

// What the student says of himself now, by its part and the name it goes by, so that the end of looking back
// does not offer it again. The room profile publishes it.
struct StatementName {
  words::SelfPart part = words::SelfPart::quality;
  std::string word;
  std::string own_name;
};
std::vector<StatementName> statement_names_of(sql::Reader& reader, const people::Student& me);

}  // namespace koers::experiences

template <>
struct koers::Codes<koers::experiences::AnswerForm> {
  using enum koers::experiences::AnswerForm;
  static constexpr std::array list{std::pair{typed, "typed"},   std::pair{pictures, "pictures"},
                                   std::pair{chips, "chips"},   std::pair{spoken, "spoken"},
                                   std::pair{filmed, "filmed"}, std::pair{drawn, "drawn"}};
};
