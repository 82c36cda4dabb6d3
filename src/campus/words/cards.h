// The question cards (content/cards/questions.toml): one good question each, for a reflection or for a
// conversation (ST-03, GU-03, GU-14). Read once, at the first call; the answers live as long as the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "campus/words/phrase.h"
#include "platform/base/codes.h"

namespace koers::words {

// How much the question steers; it follows the year of study (ST-13, KK 4.3 guideline 7).
enum class Phase { guided, together, self };

enum class CardForm { open, closed_pictures, chips };
enum class CardUse { reflection, conversation, both };

// What an experience means to oneself, and for whom else it mattered (KK 4.2; ST-04).
enum class Meaning { personal, societal };

// Questions on a future that is not certain (ST-15).
enum class CardTheme { adaptability, uncertainty, identity };

struct CardChoice {
  std::string id;
  std::string icon;  // may be empty; a name of campus/layout/icon_names.h
  Phrase label;
};

struct Card {
  std::string id;
  Competency competency = Competency::qualities;
  Movement movement = Movement::look_back;
  Phase phase = Phase::guided;
  CardForm form = CardForm::open;
  CardUse use = CardUse::both;
  std::vector<std::string> kinds;  // fits only these kinds of experience; empty: all
  // Fits only where one of these was felt, or told: beginnings of words, in small letters (fitting_cards.h).
  std::vector<std::string> feelings;
  std::vector<std::string> told;
  Phrase text;
  std::string source;
  std::optional<Meaning> meaning;
  std::optional<CardTheme> theme;
  std::vector<CardChoice> choices;

  bool for_reflection() const { return use != CardUse::conversation; }
  bool for_conversation() const { return use != CardUse::reflection; }
  bool is_open() const { return form == CardForm::open; }
  bool fits(std::string_view kind) const;
  // Whether it names nothing that must have been told.
  bool fits_any() const { return kinds.empty() && feelings.empty() && told.empty(); }
  // nullptr when there is none of that id.
  const CardChoice* choice(std::string_view choice_id) const;
};

const std::vector<Card>& cards();
const Card* find_card(std::string_view id);  // nullptr when there is none of that id

// Year 1 guided, year 2 together, later self.
Phase phase_of_year(int year_of_study);

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::Phase> {
  using enum koers::words::Phase;
  static constexpr std::array list{std::pair{guided, "guided"}, std::pair{together, "together"},
                                   std::pair{self, "self"}};
};
template <>
struct koers::Codes<koers::words::CardForm> {
  using enum koers::words::CardForm;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{closed_pictures, "closed_pictures"},
                                   std::pair{chips, "chips"}};
};
template <>
struct koers::Codes<koers::words::CardUse> {
  using enum koers::words::CardUse;
  static constexpr std::array list{std::pair{reflection, "reflection"},
                                   std::pair{conversation, "conversation"}, std::pair{both, "both"}};
};
template <>
struct koers::Codes<koers::words::Meaning> {
  using enum koers::words::Meaning;
  static constexpr std::array list{std::pair{personal, "personal"}, std::pair{societal, "societal"}};
};
template <>
struct koers::Codes<koers::words::CardTheme> {
  using enum koers::words::CardTheme;
  static constexpr std::array list{std::pair{adaptability, "adaptability"},
                                   std::pair{uncertainty, "uncertainty"}, std::pair{identity, "identity"}};
};
