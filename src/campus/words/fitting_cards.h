// Which question cards fit what a student told, and why: rules that anybody can follow, said to the reader
// ("Waarom deze vraag?"), and nothing that guesses.
//
// In content/cards/questions.toml a card may name kinds of experience, feelings, and beginnings of words
// (`told`). What a card names must have been told: a question on a customer is not asked where there was
// none. Of the cards that fit, the first difference decides:
//   1. a question that was asked here before does not come again;
//   2. one that is harder than the year of study waits (ST-13);
//   3. one that was answered elsewhere comes later;
//   4. rather one on a word that was told, then on the feeling, then of a competency that the student put the
//      experience with, then of its kind;
//   5. rather one for this year of study than for an earlier one;
//   6. the competency that the student told least about comes first.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "campus/words/cards.h"

namespace koers::words {

// What is looked at. For a reader other than the student only what that reader may see goes in: the reasons
// repeat it.
struct Told {
  std::string kind;  // of the experience
  Phase phase = Phase::guided;
  std::vector<Competency> rarest{};     // the five, the one told of least first
  std::vector<std::string> asked{};     // cards at this experience: never again
  std::vector<std::string> used{};      // cards answered elsewhere, as often as they were
  std::int64_t chance = 0;              // the same experience gets the same questions
  std::string story{};                  // its title and its words
  std::vector<std::string> feelings{};  // ids of content/kinds.toml
  std::vector<Competency> belongs{};    // to which the student put it
  std::vector<Competency> seldom{};     // told of far less than the others
};

enum class CardReason { told, feeling, competency, kind, seldom, always };

struct FittingCard {
  const Card* card = nullptr;
  CardReason reason = CardReason::always;
  std::string told{};  // the word as it was written, or the id of the feeling or the kind
};

// Nothing when the card names what was not told, or was asked here.
std::vector<FittingCard> fitting_cards(const Told& told, const std::vector<Card>& cards);
FittingCard reason_for(const Told& told, const Card& card);

// "Je schreef “klanten”. Daarom deze vraag." With a name, to somebody else: "Yara schreef ...".
std::string why(i18n::Language language, const FittingCard& fitting, const std::string& student_name = {});

}  // namespace koers::words
