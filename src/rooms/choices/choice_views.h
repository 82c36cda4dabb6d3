// Choices as the student sees them: rows on the page ahead, one moment with its options, weighing one option,
// looking back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/choices/choice.h"
#include "rooms/choices/requirement.h"

namespace koers::choices::views {

struct AheadPage {
  std::vector<ChoiceMomentState> moments;
  std::vector<ChoiceNotice> notices;
  html::Html steps;   // fragments of other things of this room
  html::Html people;  // empty where there is none
  int kept_occupations = 0;
  int kept_studies = 0;
};
html::Html ahead_page(http::Visit& visit, const AheadPage& page);

// Notices with the way to their choice, and a card for the nearest open choice or the look back that waits.
html::Html home_cards(http::Visit& visit, const std::vector<ChoiceMomentState>& moments,
                      const std::vector<ChoiceNotice>& notices);

// What a student chose, for who guides him.
html::Html file_card(http::Visit& visit, const std::vector<ChoiceMomentState>& moments,
                     const std::string& given_name);

struct ChoicePage {
  ChoiceMomentState state;
  std::vector<Weighing> weighings;
  std::vector<ChoiceNotice> notices;
  OwnWords own;
  std::vector<Consultation> consultations{};  // of all options
  int place_in_line = 0;
  forms::Answers typed{};
  forms::Answers looked_back{};

  const Weighing* weighing(Id<ChoiceOption> option) const;
};
html::Html choice_page(http::Visit& visit, const ChoicePage& page);
// The options that can be picked.
forms::Givens choice_givens(const ChoiceMomentState& state);
html::Html look_back_part(http::Visit& visit, const ChoicePage& page);

// Somebody whom the student may ask about an option.
struct FittingPerson {
  std::string name;
  std::string line;
  html::Url href;
};

struct WeighingPage {
  ChoiceMoment moment;
  ChoiceOption option;
  OwnWords own;
  std::vector<Consultation> consultations{};  // of this option
  std::vector<FittingPerson> experts{};
  std::vector<FittingPerson> contacts{};
  forms::Answers typed{};
};
html::Html weigh_page(http::Visit& visit, const WeighingPage& page);

// What is asked beside what the student said of himself, word by word, each with its proof; how to begin when
// nothing is named yet.
html::Html requirements_beside_own(http::Visit& visit, const std::vector<Requirement>& required,
                                   const OwnWords& own);

// Keuzedeel, Richting ...
const i18n::Text& kind_name(MomentKind kind);
const i18n::Text& words_of(TurnedOut turned_out);  // Dit paste bij mij
const i18n::Text& words_of(NoticeKind kind);       // with {} for the option, or the moment
// Keuzedeel · nog 11 dagen
std::string when_words(http::Visit& visit, const ChoiceMoment& moment);
html::Html notice_of(http::Visit& visit, const ChoiceNotice& notice);

}  // namespace koers::choices::views
