// Who looks for help finds his own questions, and goes on from the answer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"

namespace koers::app {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Help, AnswersWhoAsks) {
  testing::TestHouse house;
  EXPECT_THAT(house.get("yara", "/hulp").body,
              AllOf(HasSubstr("Werkt het zonder internet?"), Not(HasSubstr("Wie heeft mij nodig?")),
                    HasSubstr("href=\"/hulpvraag\""), HasSubstr("href=\"/vooruit\"")));
  EXPECT_THAT(house.get("karin", "/hulp").body,
              AllOf(HasSubstr("Wie heeft mij nodig?"), Not(HasSubstr("Werkt het zonder internet?")),
                    HasSubstr("href=\"/studenten\"")));
  // Who does not guide is not sent where he may not come.
  EXPECT_THAT(house.get("paul", "/hulp").body,
              AllOf(HasSubstr("Waar komen de cijfers vandaan?"), Not(HasSubstr("href=\"/gesprekken\""))));
}

// Staff are no students: each reads what he may see, and a visitor what holds for all.
TEST(Help, PrivacySpeaksToWhoLooks) {
  testing::TestHouse house;
  const auto privacy = [&](const std::string& who) { return house.get(who, "/privacy").body; };
  EXPECT_THAT(privacy("yara"),
              AllOf(HasSubstr("Jouw verhaal is van jou."), Not(HasSubstr("Wat mag jij zien?"))));
  EXPECT_THAT(privacy("karin"), AllOf(HasSubstr("Van je eigen studenten zie je wat zij delen"),
                                      HasSubstr("je rollen en je team"), Not(HasSubstr("Jouw verhaal"))));
  EXPECT_THAT(privacy("jeroen"), HasSubstr("zolang jij de vraag hebt"));
  for (const char* who : {"fatma", "marieke", "paul"}) {
    EXPECT_THAT(privacy(who), AllOf(HasSubstr("cijfers van groepen"), Not(HasSubstr("Jouw verhaal")))) << who;
  }
  EXPECT_THAT(privacy("noah"), HasSubstr("Je beheert mensen"));
  EXPECT_THAT(privacy(""), AllOf(HasSubstr("alleen cookies die nodig zijn"), Not(HasSubstr("Uitloggen"))));
}

// Where one has to sign in first there is no use in a link.
TEST(Help, IsThereForAVisitorToo) {
  testing::TestHouse house;
  EXPECT_THAT(house.get("", "/hulp").body,
              AllOf(HasSubstr("Wat is Koers?"), Not(HasSubstr("Werkt het zonder internet?")),
                    Not(HasSubstr("Wie heeft mij nodig?")), Not(HasSubstr("href=\"/hulpvraag\"")),
                    Not(HasSubstr("href=\"/weergave\""))));
}

// A role that ended yesterday leaves a session without a role: a visitor, not a problem.
TEST(Help, IsThereForWhoHasNoRoleAnyMore) {
  testing::TestHouse house;
  ASSERT_EQ(house.get("paul", "/hulp").status, 200);
  constexpr sql::Statement end_roles{"test.end_roles",
                                     "UPDATE campus_roles SET ends_on = '2026-11-01' WHERE person_id = $1"};
  house.database().write([&](sql::Transaction& tx) { tx.run(end_roles, house.cast.paul); });
  EXPECT_EQ(house.get("paul", "/hulp").status, 200);
}

}  // namespace
}  // namespace koers::app
