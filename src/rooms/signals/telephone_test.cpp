// Whether a talk by telephone ends the signal that somebody was not spoken to, as the school says.
#include "app/facts.h"
#include "rooms/signals/testing_signals.h"

namespace koers::signals {
namespace {

using namespace testing_signals;
using ::testing::IsEmpty;

class TelephoneTalks : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
};
INSTANTIATE_TEST_SUITE_P(On, TelephoneTalks, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03, AD-06: a school may say that a talk by telephone ends no signal; the figures count it all the
// same.
TEST_P(TelephoneTalks, ATalkByTelephoneCountsUnlessTheSchoolSaysNo) {
  house.get("karin", "/signalen");
  const auto term = "/beheer/termijnen/signals.telephone_counts";
  const auto say = [&](bool counts) {
    Fields fields{{"reden", "Wij willen elkaar zien."}};
    if (counts) fields.emplace_back("telt", "1");
    return house.post("noah", term, fields).status;
  };
  EXPECT_EQ(say(false), 303);
  const auto begun = house.post("karin", "/gesprekken/nu?student=" + id_text(cast.yara.value),
                                {{"vorm", "phone"}, {"soort", "intake"}});
  ASSERT_EQ(begun.status, 303);
  EXPECT_EQ(house.post("karin", location_of(begun) + "/afronden", {{"vorm", "phone"}}).status, 303);
  house.get("karin", "/signalen");
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).state, SignalState::open);
  const auto talks = house.database().snapshot()->reader().one<std::int64_t>(
      {"test.talks", R"(SELECT conversations_year FROM guidance_out_student_facts
                        WHERE institution_id = $1 AND student_id = $2)"},
      cast.institution, cast.yara);
  EXPECT_EQ(talks, 1);
  EXPECT_THAT(app::differing_facts(house.database(), house.today()), IsEmpty());
  EXPECT_EQ(say(true), 303);
  house.get("karin", "/signalen");
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).ending, Ending::over);
  EXPECT_THAT(app::differing_facts(house.database(), house.today()), IsEmpty());
}

}  // namespace
}  // namespace koers::signals
