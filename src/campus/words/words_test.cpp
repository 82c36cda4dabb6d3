#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "campus/words/cards.h"
#include "campus/words/kinds.h"
#include "campus/words/self.h"

namespace koers::words {
namespace {

// Meets ST-02.
TEST(Kinds, OnlySchoolIsNotRealLife) {
  ASSERT_NE(find_kind("placement"), nullptr);
  EXPECT_EQ(find_kind("placement")->name.in(i18n::Language::nl), "Stage");
  EXPECT_EQ(find_kind("placement")->icon, "hand-heart-duo");
  for (const Kind& kind : kinds()) EXPECT_EQ(kind.real_life, kind.id != "school") << kind.id;
  EXPECT_EQ(find_kind("moon"), nullptr);
}

TEST(Kinds, FeelingsAndStartersAreThereInBothLanguages) {
  EXPECT_GE(feelings().size(), 6U);
  EXPECT_GE(starters().size(), 3U);
  for (const Feeling& feeling : feelings()) EXPECT_FALSE(feeling.name.en.empty()) << feeling.id;
  for (const Starter& starter : starters()) EXPECT_FALSE(starter.text.en.empty()) << starter.id;
  for (const Place& place : places()) {
    for (const std::string& kind : place.kinds)
      EXPECT_NE(find_kind(kind), nullptr) << place.id << " " << kind;
  }
}

TEST(Cards, CardsSayOnlyWhatKoersKnows) {
  std::set<std::string> seen;
  for (const Card& card : cards()) {
    EXPECT_TRUE(seen.insert(card.id).second) << card.id << " stands there twice";
    EXPECT_FALSE(card.text.nl.empty());
    EXPECT_FALSE(card.text.en.empty());
    EXPECT_EQ(card.form == CardForm::open, card.choices.empty()) << card.id;
    for (const std::string& kind : card.kinds) EXPECT_NE(find_kind(kind), nullptr) << card.id << " " << kind;
  }
}

// Meets ST-13.
TEST(Cards, ThePhaseFollowsTheYearOfStudy) {
  EXPECT_EQ(phase_of_year(1), Phase::guided);
  EXPECT_EQ(phase_of_year(2), Phase::together);
  EXPECT_EQ(phase_of_year(4), Phase::self);
}

// Meets ST-05.
TEST(Self, ThereAreWordsEnoughToChooseFromInBothLanguages) {
  EXPECT_GE(self_words(SelfPart::quality).size(), 40U);
  EXPECT_GE(self_words(SelfPart::value).size(), 20U);
  EXPECT_GE(self_words(SelfPart::motive).size(), 20U);
  EXPECT_TRUE(self_words(SelfPart::possibility).empty()) << "always in own words";
  for (const SelfPart part : self_parts) {
    std::set<std::string> seen;
    for (const SelfWord& word : self_words(part)) {
      EXPECT_TRUE(seen.insert(word.id).second) << word.id << " stands there twice";
      EXPECT_FALSE(word.name.nl.empty() || word.name.en.empty()) << word.id;
      EXPECT_FALSE(word.about.nl.empty() || word.about.en.empty()) << word.id;
    }
  }
  ASSERT_NE(find_self_word(SelfPart::quality, "staying_calm"), nullptr);
  EXPECT_EQ(find_self_word(SelfPart::quality, "staying_calm")->name.nl, "Rustig blijven");
  EXPECT_EQ(find_self_word(SelfPart::value, "staying_calm"), nullptr);
}

// Meets ST-19.
TEST(Self, TheSkillsOfThisCenturyAreThere) {
  EXPECT_EQ(skills().size(), 11U);
  EXPECT_EQ(std::count_if(skills().begin(), skills().end(), [](const Skill& one) { return one.digital; }), 4)
      << "digital literacy is four skills";
  ASSERT_NE(find_skill("collaboration"), nullptr);
  EXPECT_EQ(find_skill("moon"), nullptr);
}

}  // namespace
}  // namespace koers::words
