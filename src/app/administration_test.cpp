// The administrator sees who has no counsellor, on the day itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "campus/access/guides.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Administration : public ::testing::TestWithParam<std::string> {
 protected:
  std::string page() { return house_.get("noah", "/beheer").body; }

  testing::TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Administration, koers::testing::each_database(), koers::testing::database_name);

// Meets LA-02.
TEST_P(Administration, NamesWhoHasNoCounsellorAndNobodyElse) {
  EXPECT_THAT(page(), AllOf(HasSubstr("Elke student heeft een begeleider."), Not(HasSubstr("Yara Benali"))));
  const auto institution = house_.cast.institution;
  const auto yara = house_.cast.yara;
  const Day today = house_.today();
  house_.database().write([&](sql::Transaction& tx) {
    const auto guides = access::guides_of(tx, institution, yara);
    access::end_guide(tx, institution, yara, guides.front().id, today);
    access::assign_guide(tx, institution, yara,
                         {.id = house_.ids.next<access::Guide>(),
                          .person_id = house_.cast.joost,
                          .begins_on = today + 3,
                          .reason = "Karin gaat weg",
                          .handover_note = ""});
  });
  EXPECT_THAT(page(), AllOf(HasSubstr("1 student heeft nog geen begeleider."), HasSubstr("Yara Benali"),
                            Not(HasSubstr("Ruben de Wit"))));
  // Joost begins, and nothing had to run for it.
  house_.clock.set(house_.clock.now() + 3 * 86'400);
  EXPECT_THAT(page(), AllOf(HasSubstr("Elke student heeft een begeleider."), Not(HasSubstr("Yara Benali"))));
}

}  // namespace
}  // namespace koers::app
