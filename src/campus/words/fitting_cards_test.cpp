// Which question cards fit what was told, and what is said of the reason.
#include "campus/words/fitting_cards.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace koers::words {
namespace {

Card card(const std::string& id, Competency competency = Competency::qualities) {
  Card made;
  made.id = id;
  made.competency = competency;
  return made;
}
Card card_on_word(const std::string& id, std::vector<std::string> told) {
  Card made = card(id);
  made.told = std::move(told);
  return made;
}
Card card_on_feeling(const std::string& id, std::vector<std::string> feelings) {
  Card made = card(id);
  made.feelings = std::move(feelings);
  return made;
}
Card card_of_kind(const std::string& id, std::vector<std::string> kinds) {
  Card made = card(id);
  made.kinds = std::move(kinds);
  return made;
}

std::vector<std::string> ids(const Told& told, const std::vector<Card>& cards) {
  std::vector<std::string> all;
  for (const FittingCard& one : fitting_cards(told, cards)) all.push_back(one.card->id);
  return all;
}
using Ids = std::vector<std::string>;

Told told_of(const std::string& story) {
  return {.kind = "placement",
          .rarest = {competencies.begin(), competencies.end()},
          .story = story,
          .feelings = {"hard"},
          .belongs = {Competency::networking}};
}

// Meets ST-03, GU-14.
TEST(FittingCards, WhatIsNamedMustHaveBeenTold) {
  const std::vector<Card> cards{card_on_word("customer", {"klant"}), card_on_feeling("proud", {"proud"}),
                                card_of_kind("sport", {"sport"}), card("any")};
  EXPECT_EQ(ids(told_of("Ik hielp een bewoner"), cards), Ids{"any"});
  EXPECT_EQ(ids(told_of("Klanten waren boos"), cards), (Ids{"customer", "any"}));
}

TEST(FittingCards, AWordThatIsShortIsTheWholeWord) {
  const std::vector<Card> cards{card_on_word("job", {"bus"})};
  EXPECT_EQ(ids(told_of("Met de bus naar huis"), cards), Ids{"job"});
  EXPECT_EQ(ids(told_of("Een busreis"), cards), Ids{});
}

TEST(FittingCards, ThenTheWordTheFeelingTheCompetencyAndTheKindDecide) {
  const std::vector<Card> cards{card("any"), card_of_kind("kind", {"placement"}),
                                card("competency", Competency::networking),
                                card_on_feeling("feeling", {"hard"}), card_on_word("word", {"klant"})};
  EXPECT_EQ(ids(told_of("Een klant"), cards), (Ids{"word", "feeling", "competency", "kind", "any"}));
}

TEST(FittingCards, WhatWasAskedHereNeverComesAgainAndWhatWasAnsweredElsewhereComesLater) {
  const std::vector<Card> cards{card_on_word("word", {"klant"}), card("any"), card("third")};
  Told told = told_of("Een klant");
  told.asked = {"word"};
  told.used = {"any"};
  EXPECT_EQ(ids(told, cards), (Ids{"third", "any"}));
}

TEST(FittingCards, AHarderQuestionWaitsHoweverWellItFits) {
  Card hard = card_on_word("hard", {"klant"});
  hard.phase = Phase::self;
  EXPECT_EQ(ids(told_of("Een klant"), {hard, card("any")}), (Ids{"any", "hard"}));
}

TEST(FittingCards, TheReasonIsSaidToTheStudentAndToTheGuide) {
  using i18n::Language;
  const Card customer = card_on_word("customer", {"klant"});
  const auto fitting = reason_for(told_of("Twee Klanten wachtten"), customer);
  EXPECT_EQ(why(Language::nl, fitting), "Je schreef “Klanten”. Daarom deze vraag.");
  EXPECT_EQ(why(Language::en, fitting, "Yara"), "Yara wrote “Klanten”.");
  EXPECT_EQ(why(Language::nl, reason_for(told_of(""), card_on_feeling("f", {"hard"})), "Yara"),
            "Yara koos het gevoel “Moeilijk”.");
  EXPECT_EQ(why(Language::nl, reason_for(told_of(""), card_of_kind("k", {"placement"}))),
            "Deze vraag past bij een ervaring van deze soort: Stage.");
  EXPECT_EQ(why(Language::nl, reason_for(told_of(""), card("any"))), "Deze vraag past bij elke ervaring.");
}

// Each kind of experience and each feeling has a question of its own, for the student and for a conversation.
TEST(FittingCards, EveryFeelingAndKindHasAQuestionOfItsOwn) {
  const auto has = [](const auto& names) {
    return std::any_of(cards().begin(), cards().end(), [&](const Card& one) {
      return names(one) && one.for_reflection() && one.for_conversation();
    });
  };
  for (const char* feeling : {"proud", "happy", "exciting", "hard", "angry", "dull"}) {
    EXPECT_TRUE(has([&](const Card& one) {
      return std::find(one.feelings.begin(), one.feelings.end(), feeling) != one.feelings.end();
    })) << feeling;
  }
  for (const char* kind : {"placement", "apprenticeship", "client_project", "company_visit", "taster_day",
                           "side_job", "volunteering", "home", "sport", "school"}) {
    EXPECT_TRUE(has([&](const Card& one) {
      return std::find(one.kinds.begin(), one.kinds.end(), kind) != one.kinds.end();
    })) << kind;
  }
}

}  // namespace
}  // namespace koers::words
