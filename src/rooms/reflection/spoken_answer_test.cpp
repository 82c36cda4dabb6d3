// Yara answers a question of her reflection without typing: by talking, filming or drawing.
#include "campus/words/cards.h"
#include "rooms/attachments/testing_media.h"

namespace koers::reflection {
namespace {

using namespace attachments::testing_media;

class SpokenAnswer : public AddedMedia {};
INSTANTIATE_TEST_SUITE_P(On, SpokenAnswer, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-03: a question is answered by talking, filming or drawing; one way is enough.
TEST_P(SpokenAnswer, AQuestionIsAnsweredByTalkingFilmingOrDrawing) {
  const auto place = record(house_, "yara", "Rustig blijven");
  const auto ask = [&](const std::string& card) {
    return TestHouse::Fields{{"kaarten", card}, {"vraag", "1"}};
  };
  const auto drawing = media::testing::make(
      folder_.path(), "-f lavfi -i color=size=64x48:duration=1 -frames:v 1", "drawing.png");
  const std::string spoken = "motives_felt_like_me", filmed = "steering_went_otherwise",
                    drawn = "qualities_one_moment";
  EXPECT_EQ(
      send(place + "/terugdenken", ask(spoken), {upload("geluid", media::testing::sound(folder_.path()))})
          .status,
      303);
  EXPECT_EQ(send(place + "/terugdenken", ask(filmed), {upload("film", media::testing::film(folder_.path()))})
                .status,
            303);
  EXPECT_EQ(send(place + "/terugdenken", ask(drawn), {upload("tekening", drawing)}).status, 303);
  EXPECT_EQ(prepare(), 2);
  for (const std::string& who : {"yara", "karin"}) {
    const auto page = house_.get(who, place);
    for (const std::string& card : {spoken, filmed, drawn}) {
      EXPECT_TRUE(has(page, words::find_card(card)->text.nl)) << who << " " << card;
    }
    EXPECT_TRUE(has(page, "<audio")) << who;
    EXPECT_TRUE(has(page, "<video")) << who;
    EXPECT_TRUE(has(page, "alt=\"Tekening\"")) << who;
  }
  const auto forms = house_.database().snapshot()->reader().all<std::string>(
      {"test.answer_forms",
       "SELECT form FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2 ORDER BY form"},
      house_.cast.institution, house_.cast.yara);
  EXPECT_EQ(forms, (std::vector<std::string>{"drawn", "filmed", "spoken"}));
}

// Meets ST-03.
TEST_P(SpokenAnswer, WhatWasSpokenAtAQuestionIsThereOnReturnAndGoesAgain) {
  const auto place = record(house_, "yara", "Rustig blijven");
  const std::string card = "motives_felt_like_me", at = place + "/terugdenken";
  const TestHouse::Fields fields{{"kaarten", card}, {"vraag", "1"}};
  send(at, fields, {upload("geluid", media::testing::sound(folder_.path()))});
  EXPECT_TRUE(has(house_.get("yara", at + "?kaarten=" + card + "&vraag=1"), "name=\"opname_weg\""));
  EXPECT_TRUE(has(house_.get("yara", place), words::find_card(card)->text.nl));
  auto away = fields;
  away.emplace_back("opname_weg", id_text(items(place).at(0).id.value));
  away.emplace_back("woorden", "Toch liever typen");
  const auto asked = house_.post("yara", at, away);
  EXPECT_EQ(asked.status, 200);
  EXPECT_TRUE(has(asked, "Toch liever typen")) << "what was typed stays";
  EXPECT_TRUE(items(place).empty());
  EXPECT_FALSE(has(house_.get("yara", place), words::find_card(card)->text.nl)) << "no answer without words";
  prepare();
  EXPECT_EQ(kept(), 0);
}

// Meets ST-03.
TEST_P(SpokenAnswer, WhatCannotBeHeardSaysSoAtTheQuestion) {
  const auto place = record(house_, "yara", "Rustig blijven");
  const auto refused =
      send(place + "/terugdenken",
           {{"kaarten", "motives_felt_like_me"}, {"vraag", "1"}, {"woorden", "Luister maar"}},
           {upload("geluid", write("list", "#EXTM3U\nfile:///etc/passwd\n"))});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Dit is geen foto, film of opname die we kennen."));
  EXPECT_TRUE(has(refused, "Luister maar"));
}

}  // namespace
}  // namespace koers::reflection
