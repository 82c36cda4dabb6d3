// One story through every statement of the rooms of the student, on each kind of database.
#include "app/facts.h"
#include "campus/rooms/room.h"
#include "platform/testing/database.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

class StudentOnEachDatabase : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, StudentOnEachDatabase, koers::testing::each_database(),
                         koers::testing::database_name);

// Meets ST-02, ST-03, ST-09, GU-06.
TEST_P(StudentOnEachDatabase, RecordsLooksBackAnswersAndSteps) {
  const auto& cast = house.cast;
  const auto address = record(house, "yara", "Rustig blijven", "counsellor");
  const auto other = record(house, "yara", "Van mij alleen", "me", "sport");
  house.post(
      "yara", address + "/aanpassen",
      {{"naam", "Stil zijn helpt"}, {"tekst", "Het lukte"}, {"plek", "De Lindehof"}, {"gevoel", "happy"}});
  house.post("yara", address + "/onderdelen", {{"onderdeel", "qualities"}, {"onderdeel", "steering"}});
  house.post("yara", other + "/onderdelen", {{"erbij", "networking"}});
  EXPECT_TRUE(has(house.get("yara", "/start"), "Denk terug aan Van mij alleen"));
  house.post("yara", address + "/terugdenken",
             {{"kaarten", words::cards().front().id}, {"vraag", "1"}, {"woorden", "Ik bleef stil"}});
  house.post("karin", address + "/vraag", {{"woorden", "Hoe merkte je dat?"}});
  EXPECT_TRUE(has(house.get("yara", "/start"), "Hoe merkte je dat?"));
  house.post("yara", address + "/antwoord", {{"woorden", "Aan zijn handen"}});
  EXPECT_TRUE(has(house.get("karin", address), "Aan zijn handen"));

  const auto line = house.get(
      "yara", "/ervaringen?onderdeel=steering&plek=De%20Lindehof&soort=placement&jaar=2026&bladzijde=1");
  EXPECT_TRUE(has(line, "Stil zijn helpt"));
  EXPECT_FALSE(has(line, "Van mij alleen"));
  EXPECT_EQ(house.get("karin", "/vandaag").status, 200);
  EXPECT_EQ(house.get("karin", "/studenten/" + text(cast.yara)).status, 200);

  house.post("yara", "/vooruit/stappen", {{"wat", "Bel Daan"}, {"dag", "2026-11-27"}});
  const auto steps = course::steps_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
  ASSERT_EQ(steps.size(), 1U);
  const std::string step = "/vooruit/stappen/" + text(steps.front().id);
  for (const char* part : {"/gelukt", "/open", "/los", "/open"})
    house.post("yara", step + part, {{"reden", "Past niet"}});
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Bel Daan"));

  house.post("yara", other + "/weg");
  house.post("yara", "/vastleggen", {{"waar", "home"}});
  EXPECT_EQ(erase_old(house.database(), nullptr, house.clock.now() + 31LL * 86'400, {}), 2);
  house.database().write([&](sql::Transaction& tx) {
    people::erase(tx, experiences::room().personal_tables, cast.institution, cast.yara);
    people::erase(tx, course::room().personal_tables, cast.institution, cast.yara);
    app::begin_facts(tx, cast.institution, house.today());
  });
  const auto count = row_count_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
  EXPECT_EQ(count.experiences + count.drafts + count.answers + count.responses, 0);
  EXPECT_EQ(house.get("yara", address).status, 404);
}

}  // namespace
}  // namespace koers::experiences
