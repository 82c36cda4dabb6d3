// Two windows at the same moment, and the nightly cleaning: what was thrown away or brought back meanwhile
// stays so.
#include <gtest/gtest.h>

#include "app/facts.h"
#include "platform/files/files.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

class Meanwhile : public ::testing::TestWithParam<std::string> {
 protected:
  void TearDown() override { EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty()); }
  std::int64_t clean() { return erase_old(house.database(), house.house().files, house.clock.now(), {}); }
  void later(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Meanwhile, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Meanwhile, WhatIsBroughtBackDuringTheCleaningStays) {
  const auto address = record(house, "yara", "Rustig blijven");
  house.post("yara", address + "/weg");
  later(31);
  house.meanwhile([&] { house.post("yara", address + "/terug"); });
  EXPECT_EQ(clean(), 0);
  EXPECT_TRUE(has(house.get("yara", address), "Rustig blijven"));
}

// A draft becomes an experience under the same number.
TEST_P(Meanwhile, ADraftThatIsFinishedDuringTheCleaningStays) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "placement"}})), "concept");
  house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}});
  later(31);
  house.meanwhile([&] {
    EXPECT_EQ(house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "me"}}).status, 303);
  });
  EXPECT_EQ(clean(), 0);
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + draft), "Rustig blijven"));
}

TEST_P(Meanwhile, WhatIsErasedDuringBringingBackIsNotThere) {
  const auto address = record(house, "yara", "Rustig blijven");
  house.post("yara", address + "/weg");
  later(31);
  house.meanwhile([&] { EXPECT_EQ(clean(), 1); });
  EXPECT_EQ(house.post("yara", address + "/terug").status, 404);
}

// Meets ST-16.
TEST_P(Meanwhile, WhatWasThrownAwayIsNotWrittenAtInAnotherWindow) {
  for (const auto& [path, fields] : std::vector<std::pair<std::string, Fields>>{
           {"/wie", {{"wie", "counsellor"}}},
           {"/aanpassen", {{"naam", "Anders"}, {"tekst", "Anders"}}},
           {"/vaardigheden", {{"erbij", "collaboration"}}},
           {"/vraag/later", {}},
           {"/vraag/opzij", {}},
           {"/terugdenken", {{"kaarten", "motives_felt_like_me"}, {"vraag", "1"}, {"woorden", "Ja"}}}}) {
    const auto address = record(house, "yara", "Rustig blijven", "me");
    house.meanwhile([&] { house.post("yara", address + "/weg"); });
    EXPECT_EQ(house.post("yara", address + path, fields).status, 404) << path;
    house.post("yara", address + "/terug");
    EXPECT_FALSE(has(house.get("yara", address), "Anders")) << path;
    EXPECT_EQ(house.get("karin", address).status, 404) << path;
  }
}

}  // namespace
}  // namespace koers::experiences
