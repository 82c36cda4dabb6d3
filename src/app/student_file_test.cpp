// What Karin sees in the file of Yara, which is made of what several rooms hand out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
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

// Whatever a guide opens of a student, the student reads that it was opened (ST-16): the file, and each page
// on which something of the student stands, also when the way to it leads past the file.
TEST_P(StudentFile, OfWhateverIsOpenedTheStudentReadsIt) {
  testing::Scene scene(GetParam());
  auto& there = scene.house;
  const auto looks = [&] {
    return there.database()
        .snapshot()
        ->reader()
        .one<int>({"test.count_looks", "SELECT COUNT(*) FROM campus_looks WHERE student_id = $1"},
                  there.cast.yara)
        .value();
  };
  const std::string yara = id_of(there.cast.yara), talk = "/gesprekken/" + scene.things["conversation"];
  for (const std::string& page :
       {"/studenten/" + yara, "/studenten/" + yara + "/beeld", "/studenten/" + yara + "/overdracht",
        "/studenten/" + yara + "/portfolio/" + scene.things["handed_over"],
        "/ervaringen/" + scene.things["shared"], talk, talk + "/doek", talk + "/verzetten",
        "/gesprekken/plannen?student=" + yara}) {
    there.clock.set(there.clock.now() + 16 * 60);
    const int before = looks();
    EXPECT_EQ(there.get("karin", page).status, 200) << page;
    EXPECT_EQ(looks(), before + 1) << page;
    there.get("karin", page);
    EXPECT_EQ(looks(), before + 1) << page << " is one look a quarter of an hour";
  }
  EXPECT_THAT(there.get("yara", "/privacy/wie-ziet-wat").body, HasSubstr("Karin"));
  // Who guides her no longer leaves none, for he sees nothing.
  const int before = looks();
  EXPECT_EQ(there.get("joost", "/studenten/" + yara).status, 404);
  EXPECT_EQ(looks(), before);
}

}  // namespace
}  // namespace koers::app
