// What Karin sees in the file of Yara, which is made of what several rooms hand out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::app {
namespace {

using namespace guidance::testing_talks;
using ::testing::HasSubstr;
using ::testing::Not;

class StudentFile : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const testing::Cast& cast = house.cast;
};
INSTANTIATE_TEST_SUITE_P(On, StudentFile, koers::testing::each_database(), koers::testing::database_name);

// A talk stands on the line of the student's file between what the student shares; who looks for one
// competency looks for experiences.
TEST_P(StudentFile, HasConversationsOnItsLine) {
  const std::string file = "/studenten/" + id_of(cast.yara);
  EXPECT_TRUE(has(house.get("karin", file), "Nog geen gesprekken."));
  const auto talk = plan(house, "karin", cast.yara);
  for (const char* title : {"De eerste", "De tweede", "De derde", "De vierde"}) {
    experiences::testing_stories::record(house, "yara", title);
  }
  const auto page = house.get("karin", file).body;
  const auto here = page.find("Gesprek met jou"), experience = page.find("De vierde");
  ASSERT_NE(here, page.npos);
  ASSERT_NE(experience, page.npos);
  EXPECT_LT(here, experience) << "what is to come is first";
  EXPECT_THAT(page, HasSubstr(talk));
  EXPECT_THAT(page, Not(HasSubstr("Nog geen gesprekken.")));
  EXPECT_FALSE(has(house.get("karin", file + "?onderdeel=qualities"), "Gesprek met jou"));
}

}  // namespace
}  // namespace koers::app
