// Facts that become wrong because days pass, and nothing else: `koers facts verify --day` finds them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/house.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::TestHouse;

class FactsAsDaysPass : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, FactsAsDaysPass, koers::testing::each_database(), koers::testing::database_name);

// Meets QU-02.
TEST_P(FactsAsDaysPass, ACounsellorWhoBeginsLaterIsADifferenceFromThatDayOn) {
  const Day begins_on = house_.today() + 7;
  house_.assign(house_.cast.yara, house_.cast.jeroen, begins_on);
  EXPECT_THAT(differing_facts(house_.database(), house_.today()), IsEmpty());
  EXPECT_THAT(differing_facts(house_.database(), begins_on - 1), IsEmpty());
  EXPECT_THAT(differing_facts(house_.database(), begins_on),
              Contains("guidance_out_student_facts " + id_text(house_.cast.yara.value) +
                       " counsellor_since: kept 2025-08-25, counted " + text(begins_on)));

  // Nothing was kept of the comparison; when the day has come, a rebuild mends it.
  EXPECT_THAT(differing_facts(house_.database(), house_.today()), IsEmpty());
  house_.clock.set(instant_of(begins_on, 9 * 60));
  EXPECT_THAT(differing_facts(house_.database(), house_.today()), Contains(HasSubstr("counsellor_since")));
  rebuild_facts(house_.database(), house_.today());
  EXPECT_THAT(differing_facts(house_.database(), house_.today()), IsEmpty());
}

TEST_P(FactsAsDaysPass, ASchoolYearThatTurnsChangesNothingInAHouseWhereNothingIsPlanned) {
  const Day first_of_august = first_day_of_school_year(school_year_of(house_.today()) + 1);
  EXPECT_THAT(differing_facts(house_.database(), first_of_august), IsEmpty());
  EXPECT_THAT(
      differing_facts(house_.database(), first_day_of_school_year(school_year_of(house_.today()) + 2)),
      IsEmpty());
}

}  // namespace
}  // namespace koers::app
