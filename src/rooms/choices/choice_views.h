// Choices as the student sees them: rows on the page ahead, one moment with its options, weighing one option,
// looking back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/choices/asked.h"
#include "rooms/choices/choice.h"

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
  std::vector<AskedPerson> asked{};  // of all options
  int place_in_line = 0;
  // As typed and refused.
  std::optional<Id<ChoiceOption>> picked{};
  std::optional<std::string> reason{};
  std::optional<i18n::Text> option_error{};
  std::optional<i18n::Text> reason_error{};
  std::optional<TurnedOut> turned_out{};
  std::optional<std::string> looked_back{};
  std::optional<i18n::Text> turned_out_error{};
  std::optional<i18n::Text> looked_back_error{};

  const Weighing* weighing(Id<ChoiceOption> option) const;
};
html::Html choice_page(http::Visit& visit, const ChoicePage& page);
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
  Weighing weighing;
  OwnWords own;
  std::vector<AskedPerson> asked{};  // of this option
  std::vector<FittingPerson> experts{};
  std::vector<FittingPerson> contacts{};
  std::optional<std::string> wrong_field{};
  std::optional<i18n::Text> error{};
};
html::Html weigh_page(http::Visit& visit, const WeighingPage& page);

// What is asked beside what the student said of himself, word by word, each with its proof; how to begin when
// nothing is named yet.
html::Html asked_beside_own(http::Visit& visit, const std::vector<AskedWord>& asked, const OwnWords& own);

// Keuzedeel, Richting ...
const i18n::Text& kind_name(MomentKind kind);
// Keuzedeel · nog 11 dagen
std::string when_words(http::Visit& visit, const ChoiceMoment& moment);
html::Html notice_of(http::Visit& visit, const ChoiceNotice& notice);

}  // namespace koers::choices::views
