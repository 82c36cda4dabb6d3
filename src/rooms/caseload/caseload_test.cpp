// The day and the students of Karin: who asks attention and why, and what she does with it.
#include "rooms/caseload/students.h"

#include "app/testing/things.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::caseload {
namespace {

using namespace guidance::testing_talks;

class Caseload : public ::testing::TestWithParam<std::string> {
 protected:
  std::string file_of(Id<people::Person> student) const { return "/studenten/" + id_of(student); }
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
};

INSTANTIATE_TEST_SUITE_P(On, Caseload, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-02.
TEST_P(Caseload, TheDayBeginsWithASentence) {
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), "Deze week staat er niets gepland."));
  plan(house, "karin", cast.yara, "dialogue", 2);
  record(house, "yara", "Ik bleef rustig bij mevrouw De Boer.");
  const auto day = house.get("karin", "/vandaag");
  EXPECT_TRUE(has(day, "Deze week <b>1</b> gesprek."));
  EXPECT_TRUE(has(day, "Ik bleef rustig"));
  EXPECT_TRUE(has(day, "bereidt zich nog voor"));
}

// "This week" is from Monday to Sunday; in the weekend Karin looks at the next one, and it is called so.
TEST_P(Caseload, TheWeekendShowsNextWeekByItsName) {
  house.clock.set(instant_of(make_day(2026, 11, 28), 10 * 60));
  const auto saturday = house.get("karin", "/vandaag");
  EXPECT_TRUE(has(saturday, "Volgende week staat er niets gepland."));
  EXPECT_FALSE(has(saturday, "Deze week"));
}

// A card with more than it shows leads to the others.
TEST_P(Caseload, ACardThatIsCutLeadsToAll) {
  for (int i = 0; i < 6; ++i) record(house, "yara", "Ervaring " + std::to_string(i));
  const auto day = house.get("karin", "/vandaag");
  EXPECT_TRUE(has(day, "1 tot en met 5 van 6"));
  EXPECT_TRUE(has(day, "/vandaag?nieuw=2#nieuw"));
}

// Meets GU-02.
TEST_P(Caseload, IsNarrowedByAChoiceOrAName) {
  const auto list = [&](const char* query) { return house.get("karin", std::string("/studenten") + query); };
  EXPECT_TRUE(has(list(""), "Yara"));
  EXPECT_TRUE(has(list("?toon=niets-gepland"), "Yara"));
  EXPECT_FALSE(has(list("?toon=bbl"), "/studenten/" + id_of(cast.yara)));
  EXPECT_TRUE(has(list("?q=yara"), "/studenten/" + id_of(cast.yara)));
  EXPECT_TRUE(has(list("?q=zzz"), "Niemand gevonden."));
  EXPECT_EQ(list("?toon=onzin&bladzijde=-3&q=%C3%28").status, 200);
  plan(house, "karin", cast.yara);
  EXPECT_FALSE(has(list("?toon=niets-gepland"), "/studenten/" + id_of(cast.yara)));
}

// Meets GU-09.
TEST_P(Caseload, ASignalIsAQuestionThatKarinAnswers) {
  const auto file = file_of(cast.yara);
  ASSERT_TRUE(has(house.get("karin", file), "Klopt dat?")) << "Yara was not spoken with since she began";
  ASSERT_TRUE(has(house.get("karin", "/studenten?toon=aandacht"), file));
  const std::string reason = std::string(499, 'x') + "é";
  const auto much =
      house.post("karin", file + "/signaal", {{"signaal", "not_spoken"}, {"reden", reason + "x"}});
  EXPECT_EQ(much.status, 422);
  EXPECT_TRUE(has(much, reason + "x"));
  EXPECT_TRUE(has(much, "id=\"reden-not_spoken-error\""));
  for (const char* signal : {"not_spoken", "nothing_recorded"}) {
    EXPECT_EQ(house.post("karin", file + "/signaal", {{"signaal", signal}, {"reden", reason}}).status, 303);
  }
  EXPECT_FALSE(has(house.get("karin", file), "Klopt dat?"));
  EXPECT_FALSE(has(house.get("karin", "/studenten?toon=aandacht"), file));
  EXPECT_EQ(house.post("karin", file + "/signaal/terug", {{"signaal", "not_spoken"}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", file), "Klopt dat?"));
  EXPECT_EQ(house.post("karin", file + "/signaal", {{"signaal", "lui"}}).status, 404);
  EXPECT_EQ(house.post("joost", file + "/signaal", {{"signaal", "not_spoken"}}).status, 404);
}

TEST_P(Caseload, AQuietSignalComesBackAfterSixWeeks) {
  for (const char* signal : {"not_spoken", "nothing_recorded"}) {
    house.post("karin", file_of(cast.yara) + "/signaal", {{"signaal", signal}});
  }
  const auto asks_after = [&](int days) {
    house.clock.set(house.clock.now() + days * 86'400LL);
    house.let_sign_in("karin", cast.karin);
    return has(house.get("karin", file_of(cast.yara)), "Klopt dat?");
  };
  EXPECT_FALSE(asks_after(weeks_of_quiet * 7 - 1));
  EXPECT_TRUE(asks_after(1));
}

TEST(Signals, SayAFactAndNoMore) {
  const Day today = make_day(2026, 11, 23);
  CaseloadRow row;
  row.started_on = row.guided_since = today - 50;
  row.last_experience_on = today - 3;
  EXPECT_THAT(signals_in(row, today), ::testing::ElementsAre(Signal::no_intake));
  row.started_on = row.guided_since = today - 80;
  EXPECT_THAT(signals_in(row, today), ::testing::ElementsAre(Signal::not_spoken));
  row.last_conversation_on = today - 69;
  EXPECT_THAT(signals_in(row, today), ::testing::IsEmpty());
  row.steps_overdue = 2;
  row.last_experience_on = today - 56;
  EXPECT_THAT(signals_in(row, today), ::testing::ElementsAre(Signal::steps_late, Signal::nothing_recorded));
}

}  // namespace
}  // namespace koers::caseload
