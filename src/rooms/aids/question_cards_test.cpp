// The question at hand, and the page of all question cards.
#include "rooms/aids/aids.h"

#include <set>

#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::aids {
namespace {

using namespace guidance::testing_talks;
using words::Competency;
using words::Movement;

// Meets GU-14.
TEST(QuestionsAtHand, FitTheMovementThePhaseAndTheTable) {
  for (const Movement movement : words::movements) {
    const AtHand at_hand{.movement = movement,
                         .phase = words::Phase::together,
                         .on_table = {Competency::networking},
                         .kinds = {"placement"}};
    const auto cards = questions_at_hand(at_hand);
    ASSERT_GE(cards.size(), 5U);
    EXPECT_EQ(cards.front()->competency, Competency::networking);
    EXPECT_EQ(cards.front()->phase, words::Phase::together);
    for (const words::Card* card : cards) {
      EXPECT_EQ(card->movement, movement) << card->id;
      EXPECT_TRUE(card->for_conversation()) << card->id;
      EXPECT_TRUE(card->fits("placement")) << card->id;
    }
  }
}

TEST(QuestionsAtHand, TakeTheCompetenciesInTurn) {
  const auto cards = questions_at_hand({.movement = Movement::look_back, .phase = words::Phase::guided});
  std::set<Competency> first_five;
  for (std::size_t i = 0; i < 5; ++i) first_five.insert(cards[i]->competency);
  EXPECT_EQ(first_five.size(), 5U);
}

TEST(QuestionsAtHand, GoRoundAndStayWithTheChosenCompetency) {
  const AtHand at_hand{.movement = Movement::make_sense, .competency = Competency::motives};
  const int count = static_cast<int>(questions_at_hand(at_hand).size());
  ASSERT_GT(count, 1);
  EXPECT_EQ(question_at_hand(at_hand, 0).id, question_at_hand(at_hand, count).id);
  EXPECT_NE(question_at_hand(at_hand, 0).id, question_at_hand(at_hand, 1).id);
  EXPECT_EQ(question_at_hand(at_hand, -1).competency, Competency::motives);
}

// Meets GU-14.
TEST(QuestionsAtHand, WhatWasToldComesFirstAndWhatWasAnsweredLast) {
  const words::Told told{
      .kind = "placement", .asked = {"qualities_one_moment"}, .story = "Een klant was boos"};
  const AtHand at_hand{.movement = Movement::look_back,
                       .phase = words::Phase::guided,
                       .on_table = {Competency::qualities},
                       .kinds = {"placement"},
                       .told = {told}};
  const auto cards = questions_at_hand(at_hand);
  EXPECT_EQ(cards.front()->id, "qualities_what_they_needed");
  EXPECT_EQ(cards.back()->id, "qualities_one_moment");
  EXPECT_EQ(why_at_hand(i18n::Language::nl, at_hand, *cards.front(), "Yara"), "Yara schreef “klant”.");
  for (const words::Card* card : questions_at_hand({.movement = Movement::look_back})) {
    EXPECT_TRUE(card->told.empty() && card->feelings.empty()) << card->id << " names what nobody told";
  }
}

// What is not shared is on the table by its name only: no question repeats its words.
TEST(QuestionsAtHand, DoNotTellWhatTheStudentKeepsForHerself) {
  for (const std::string audience : {"counsellor", "me"}) {
    TestHouse house;
    const auto experience =
        experiences::testing_stories::record(house, "yara", "Ik vergat de bewoner", audience);
    const auto talk = plan(house, "karin", house.cast.yara);
    house.post("yara", talk + "/voorbereiden",
               {{"stap", "1"}, {"ervaring", experience.substr(std::string("/ervaringen/").size())}});
    house.post("karin", talk + "/beginnen", {{"zeker", "1"}});
    EXPECT_EQ(has(house.get("karin", talk), "class=\"sub\">Yara koos het gevoel “"), audience == "counsellor")
        << audience;
  }
}

// Meets GU-14.
TEST(QuestionsAtHand, AnotherQuestionIsALinkAway) {
  TestHouse house;
  const auto talk = begin(house, "karin", house.cast.yara);
  const AtHand at_hand{.movement = Movement::look_ahead, .phase = words::Phase::together};
  const auto words = [&](int number) {
    std::string escaped;
    html::append_escaped(escaped, question_at_hand(at_hand, number).text.nl);
    return escaped;
  };
  EXPECT_TRUE(has(house.get("karin", talk), words(0)));
  EXPECT_TRUE(has(house.get("karin", talk + "?bij=look_ahead&vraag=1"), words(1)));
  EXPECT_TRUE(has(house.get("karin", talk + "/doek?stand=open&bij=look_ahead&vraag=1"), words(1)));
  EXPECT_EQ(house.get("karin", talk + "?bij=look_ahead&vraag=-99999999&onderdeel=steering").status, 200);
}

// Meets GU-14.
TEST(QuestionCards, AreLeafedThroughByStaff) {
  TestHouse house;
  const auto all = house.get("karin", "/hulpmiddelen");
  EXPECT_EQ(all.status, 200);
  const auto some = house.get("fatma", "/hulpmiddelen?onderdeel=networking&beweging=look_back");
  EXPECT_GT(count(all.body, "question-card\""), count(some.body, "question-card\""));
  EXPECT_GE(count(some.body, "question-card\""), 3);
  EXPECT_EQ(house.get("yara", "/hulpmiddelen").status, 403);
}

}  // namespace
}  // namespace koers::aids
