// "Not now": nothing is asked, nothing is counted, and only who may know knows.
#include "rooms/experiences/rest.h"

#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

class Resting : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};

  int to_reflect() {
    constexpr sql::Statement select_to_reflect{"test.select_to_reflect", R"(
        SELECT experiences_to_reflect_year FROM portfolio_out_student_facts
        WHERE institution_id = $1 AND student_id = $2)"};
    return house.database()
        .snapshot()
        ->reader()
        .one<int>(select_to_reflect, house.cast.institution, house.cast.yara)
        .value_or(-1);
  }
  std::string file_of_yara() { return house.get("karin", "/studenten/" + text(house.cast.yara)).body; }
};

INSTANTIATE_TEST_SUITE_P(On, Resting, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-03.
TEST_P(Resting, KoersAsksNothingAndCountsNothingAgainstHer) {
  house.post("yara", "/ik/rust", {{"weken", "2"}, {"wie", "me"}});
  const auto address = record(house, "yara", "Alles ging mis");
  EXPECT_EQ(to_reflect(), 0) << "what happens in a heavy week need not be looked back on";
  house.post("karin", address + "/vraag", {{"woorden", "Wat had je nodig?"}});
  const auto start = house.get("yara", "/start");
  EXPECT_FALSE(has(start, "Wat had je nodig?"));
  EXPECT_FALSE(has(start, "Denk terug aan"));
  EXPECT_TRUE(has(start, "Je vragen rusten"));
  EXPECT_TRUE(has(house.get("yara", address + "/terugdenken"), "Toch terugdenken"));
  EXPECT_TRUE(has(house.get("yara", address + "/terugdenken?toch=1"), "Volgende vraag"));
  house.clock.set(house.clock.now() + 15LL * 86'400);
  EXPECT_TRUE(has(house.get("yara", "/start"), "Wat had je nodig?")) << "a rest ends by itself";
}

TEST_P(Resting, WhoLooksBackAnywayIsCounted) {
  house.post("yara", "/ik/rust", {{"weken", "1"}});
  const auto address = record(house, "yara", "Toch iets moois");
  house.post("yara", address + "/terugdenken",
             {{"kaarten", "motives_felt_like_me"}, {"vraag", "1"}, {"woorden", "Toen ze lachte"}});
  EXPECT_EQ(to_reflect(), 1);
}

// Meets ST-16.
TEST_P(Resting, KarinKnowsOnlyWhenYaraSharesIt) {
  house.post("yara", "/ik/rust", {{"weken", "1"}, {"wie", "me"}});
  EXPECT_EQ(file_of_yara().find("rusten"), std::string::npos);
  house.post("yara", "/ik/rust", {{"weken", "1"}, {"wie", "counsellor"}});
  EXPECT_NE(file_of_yara().find("De vragen van Yara rusten"), std::string::npos);
  house.post("yara", "/ik/rust/klaar");
  EXPECT_EQ(file_of_yara().find("rusten"), std::string::npos);
  EXPECT_FALSE(has(house.get("yara", "/ik"), "Je vragen rusten"));
}

TEST_P(Resting, EndingALongerRestKeepsTheDaysThatWere) {
  house.post("yara", "/ik/rust", {{"weken", "2"}});
  const auto address = record(house, "yara", "Midden in de rust");
  house.clock.set(house.clock.now() + 3LL * 86'400);
  house.post("yara", "/ik/rust/klaar");
  EXPECT_EQ(to_reflect(), 0);
  record(house, "yara", "Weer aan de slag");
  EXPECT_EQ(to_reflect(), 1);
  EXPECT_TRUE(has(house.get("yara", address + "/terugdenken"), "Volgende vraag"));
}

// The first answer was lost on the way, and meanwhile she stopped resting.
TEST_P(Resting, SentTwiceBeginsOnceAndOnlyForAWeekOrTwo) {
  const std::string key = id_text(house.ids.next_value());
  house.post("yara", "/ik/rust", {{"sleutel", key}, {"weken", "2"}});
  house.post("yara", "/ik/rust/klaar");
  EXPECT_EQ(house.post("yara", "/ik/rust", {{"sleutel", key}, {"weken", "2"}}).status, 303);
  EXPECT_FALSE(has(house.get("yara", "/ik"), "Je vragen rusten"));
  const auto refused = house.post("yara", "/ik/rust", {{"weken", "52"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "id=\"weken-error\""));
}

// ---- a guide's question (GU-06)

// Meets GU-06.
TEST_P(Resting, AQuestionMayBeAnsweredLaterOrLaidAside) {
  const auto address = record(house, "yara", "Een gesprek gevoerd");
  house.post("karin", address + "/vraag", {{"woorden", "Wat viel je op?"}});
  EXPECT_TRUE(has(house.get("yara", "/start"), "Wat viel je op?"));
  house.post("yara", address + "/vraag/later");
  EXPECT_FALSE(has(house.get("yara", "/start"), "Wat viel je op?"));
  EXPECT_TRUE(has(house.get("karin", address), "antwoordt later"));
  house.clock.set(house.clock.now() + 8LL * 86'400);
  EXPECT_TRUE(has(house.get("yara", "/start"), "Wat viel je op?")) << "it comes back";
  house.post("yara", address + "/vraag/opzij");
  EXPECT_FALSE(has(house.get("yara", "/start"), "Wat viel je op?"));
  EXPECT_TRUE(has(house.get("karin", address), "opzij gelegd"));
  house.post("yara", address + "/vraag/terug");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Wat viel je op?"));
  house.post("yara", address + "/antwoord", {{"woorden", "Dat hij rustig werd"}});
  EXPECT_TRUE(has(house.get("karin", address), "Dat hij rustig werd"));
  EXPECT_EQ(house.post("ruben", address + "/vraag/opzij").status, 404);
}

TEST_P(Resting, ALongThreadStaysShort) {
  const auto address = record(house, "yara", "Een gesprek gevoerd");
  for (const char* words : {"Een?", "Twee?", "Drie?", "Vier?", "Vijf?", "Zes?"}) {
    house.post("karin", address + "/vraag", {{"woorden", words}});
  }
  const auto page = house.get("yara", address);
  EXPECT_TRUE(has(page, "2 eerdere berichten"));
  EXPECT_TRUE(has(page, "Zes?"));
}

}  // namespace
}  // namespace koers::experiences
