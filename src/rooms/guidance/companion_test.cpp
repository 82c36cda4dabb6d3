// Who comes along to a conversation, when the student wants it: a parent, a brother, a friend (ST-20).
#include "campus/rooms/room.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::guidance {
namespace {

using namespace testing_talks;
using ::testing::HasSubstr;

constexpr sql::Statement select_invitations{"test.trusted_invitations", R"(
    SELECT trusted_invitations_year FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

class Companions : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response bring(const std::string& name, const std::string& relation) {
    return house.post("yara", talk + "/voorbereiden", {{"stap", "3"}, {"naam", name}, {"relatie", relation}});
  }
  std::int64_t invitations() {
    return house.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>(select_invitations, cast.institution, cast.yara)
        .value();
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string talk = plan(house, "karin", cast.yara);
};

INSTANTIATE_TEST_SUITE_P(On, Companions, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-20.
TEST_P(Companions, YaraBringsHerBrotherAndKarinKnows) {
  const auto form = house.get("yara", talk + "/voorbereiden?stap=3");
  EXPECT_TRUE(has(form, "Ik neem iemand mee"));
  EXPECT_TRUE(has(form, "Laat je iemand liever meelezen?"));
  EXPECT_TRUE(has(form, "href=\"/ik/portfolio\""));
  EXPECT_FALSE(has(house.get("karin", talk), "mee: "));
  EXPECT_EQ(location_of(bring("Samir", "sibling")), talk);

  EXPECT_TRUE(has(house.get("karin", talk), "Yara neemt een broer of zus mee: Samir"));
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), "neemt een broer of zus mee: Samir"));
  const auto own = house.get("yara", talk);
  EXPECT_TRUE(has(own, "Je neemt een broer of zus mee: Samir"));
  EXPECT_TRUE(has(own, "Verander wie er meekomt"));
  EXPECT_FALSE(has(house.get("karin", talk), "Verander wie er meekomt"));
  EXPECT_TRUE(has(house.get("yara", talk + "/voorbereiden?stap=3"), "value=\"Samir\""));
  EXPECT_EQ(invitations(), 1);
}

// Meets ST-20.
TEST_P(Companions, SheChangesAndWithdrawsUntilTheTalkIsHeld) {
  bring("Samir", "sibling");
  bring("Nadia", "friend");
  EXPECT_TRUE(has(house.get("karin", talk), "Yara neemt een vriend of vriendin mee: Nadia"));
  EXPECT_FALSE(has(house.get("karin", talk), "Samir"));
  house.post("yara", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", "Past dit?"}});
  EXPECT_TRUE(has(house.get("karin", talk), "Nadia"));  // the other questions leave it as it is

  const auto heard = house.events.heard.size();
  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
  bring("", "parent");
  EXPECT_EQ(house.events.heard.size(), heard + 2);  // the canvas on Karin's screen hears it
  EXPECT_FALSE(has(house.get("karin", talk), "Nadia"));
  EXPECT_FALSE(has(house.get("karin", talk), "mee: "));
  EXPECT_EQ(invitations(), 0);

  bring("Fadoua", "");
  EXPECT_TRUE(has(house.get("karin", talk), "Yara neemt iemand mee: Fadoua"));
  EXPECT_EQ(house.post("karin", talk + "/afronden").status, 303);
  EXPECT_EQ(bring("Samir", "sibling").status, 409);
  EXPECT_TRUE(has(house.get("yara", talk), "Je neemt iemand mee: Fadoua"));
  EXPECT_FALSE(has(house.get("yara", talk), "Verander wie er meekomt"));
  EXPECT_EQ(invitations(), 1);
}

// Meets ST-20, ST-16.
TEST_P(Companions, OnlyYaraAndHerCounsellorSeeIt) {
  bring("Samir", "sibling");
  house.database().write([&](sql::Transaction& tx) {
    access::assign_guide(tx, cast.institution, cast.yara,
                         {.id = house.ids.next<access::Guide>(),
                          .person_id = cast.jeroen,
                          .kind = access::GuideKind::specialist,
                          .begins_on = house.today(),
                          .reason = "",
                          .handover_note = ""});
  });
  const auto beside = house.get("jeroen", talk);
  EXPECT_EQ(beside.status, 200);
  EXPECT_FALSE(has(beside, "Samir"));
  EXPECT_FALSE(has(house.get("jeroen", talk + "/doek?stand=planned"), "Samir"));
  EXPECT_FALSE(has(house.get("jeroen", "/vandaag"), "Samir"));
  for (const std::string who : {"ruben", "joost", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house.get(who, talk).status, 404) << who;
  }
  EXPECT_EQ(
      house.post("ruben", talk + "/voorbereiden", {{"stap", "3"}, {"naam", "Bas"}, {"relatie", "friend"}})
          .status,
      404);
  EXPECT_TRUE(has(house.get("karin", talk), "mee: Samir"));
}

TEST_P(Companions, ANameThatIsTooLongIsShownAgain) {
  bring("Samir", "sibling");
  const auto again = bring(std::string(81, 'x'), "parent");
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Maak het korter: 1 tekens te veel."));
  EXPECT_TRUE(has(again, std::string(81, 'x')));
  EXPECT_TRUE(has(again, "id=\"naam-error\""));
  EXPECT_FALSE(has(again, "id=\"relatie-error\""));
  EXPECT_TRUE(has(house.get("karin", talk), "mee: Samir"));
}

TEST_P(Companions, WhatIsNotARelationOrNotTextDoesNoHarm) {
  const auto refused = bring("<b>Samir</b>", "koning");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "id=\"relatie-error\""));
  EXPECT_FALSE(has(refused, "id=\"naam-error\""));
  EXPECT_EQ(bring("<b>Samir</b>", "").status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Yara neemt iemand mee: &lt;b&gt;Samir&lt;/b&gt;"));
  Fields fields = http::parse_fields("stap=3&relatie=parent&naam=Sam%FF%FEir");
  EXPECT_EQ(house.post("yara", talk + "/voorbereiden", fields).status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Yara neemt een ouder mee: Sam"));
}

// Meets ST-16.
TEST_P(Companions, WhoeverAsksToBeForgottenTakesTheNameAlong) {
  bring("Samir", "sibling");
  house.database().write([&](sql::Transaction& tx) {
    people::erase(tx, guidance::room().personal_tables, cast.institution, cast.yara);
  });
  EXPECT_EQ(house.get("karin", talk).status, 404);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), "Samir"));
}

}  // namespace
}  // namespace koers::guidance
