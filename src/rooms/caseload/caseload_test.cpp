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

// Meets GU-02, GU-09. The day, the list and the signals say the same of the same students.
TEST_P(Caseload, WhoAsksAttentionIsWhoHasASignal) {
  const auto file = file_of(cast.yara);
  const auto day = house.get("karin", "/vandaag");
  EXPECT_TRUE(has(day, "<b>1</b> student vraagt je aandacht."));
  const auto at = day.body.find("/signalen/");
  ASSERT_NE(at, std::string::npos);
  const std::string signal = day.body.substr(at, day.body.find('"', at) - at);
  EXPECT_TRUE(has(house.get("karin", signal), "Yara"));
  EXPECT_TRUE(has(house.get("karin", "/studenten?toon=aandacht"), file));
  EXPECT_TRUE(has(house.get("karin", "/signalen"), signal));
  EXPECT_TRUE(has(house.get("karin", file), signal));
}

}  // namespace
}  // namespace koers::caseload
