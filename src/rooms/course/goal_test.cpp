// Goals: Yara says what she wants and why, takes small steps towards it, and gets there or changes her mind.
#include "rooms/course/goal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"

namespace koers::course {
namespace {

using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using ::testing::HasSubstr;
using ::testing::Not;

class Goals : public ::testing::TestWithParam<std::string> {
 protected:
  std::string set_goal(const std::string& title, const std::string& who = "yara") {
    return location_of(
        house_.post(who, "/vooruit/doelen",
                    {{"wat", title}, {"waarom", "Ik wil zien of ik rustig blijf."}, {"dag", "2027-02-01"}}));
  }
  std::string id_in(const std::string& address) { return address.substr(address.rfind('/') + 1); }
  std::vector<Step> steps() {
    return steps_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara);
  }

  TestHouse house_{GetParam()};
};

// Meets ST-09.
TEST_P(Goals, AGoalWithItsReasonItsDayAndItsSteps) {
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("Waar wil je naartoe?"));
  const auto goal = set_goal("Weten of jeugdzorg bij me past");
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Ik wil zien of ik rustig blijf."));
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("nog geen stappen"));
  const auto form = house_.get("yara", "/vooruit/stappen/nieuw?doel=" + id_in(goal));
  EXPECT_THAT(form.body, HasSubstr("selected"));
  const auto added = house_.post("yara", "/vooruit/stappen", {{"wat", "Bel Daan"}, {"doel", id_in(goal)}});
  EXPECT_EQ(location_of(added), goal);
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("stappen gedaan: 0 van 1"));
  EXPECT_THAT(house_.get("yara", "/start").body, HasSubstr("naar: Weten of jeugdzorg bij me past"));
  house_.post("yara", "/vooruit/stappen/" + text(steps().front().id) + "/gelukt");
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("stappen gedaan: 1 van 1"));
  EXPECT_THAT(house_.get("karin", "/studenten/" + text(house_.cast.yara)).body,
              HasSubstr("Weten of jeugdzorg bij me past"));
}

// Meets ST-09.
TEST_P(Goals, ReachedLetGoAndTakenUpAgain) {
  const auto goal = set_goal("Zelf een activiteit leiden");
  EXPECT_EQ(house_.post("yara", goal + "/los", {{"reden", ""}}).status, 422);
  EXPECT_EQ(house_.post("yara", goal + "/bereikt").status, 303);
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Wat heeft het je gebracht?"));
  EXPECT_EQ(house_.post("yara", goal + "/opbrengst", {{"opbrengst", "Ik durf het nu"}}).status, 303);
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("Ik durf het nu"));
  EXPECT_EQ(house_.post("yara", goal + "/open").status, 303);
  EXPECT_EQ(house_.post("yara", goal + "/los", {{"reden", "Ik wil iets anders"}}).status, 303);
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Ik wil iets anders"));
}

TEST_P(Goals, AReasonFromATabThatIsBehindStandsBesideWhatWasWritten) {
  const auto goal = set_goal("Zelf een activiteit leiden");
  const auto began = version_in(house_.get("yara", goal), goal + "/los");
  ASSERT_FALSE(began.empty());
  house_.post("yara", goal + "/bereikt");
  house_.post("yara", goal + "/opbrengst", {{"opbrengst", "Ik durf het nu"}});
  const auto stale = house_.post("yara", goal + "/los", {{"reden", "Geen tijd"}, {"versie", began}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("Ik durf het nu"));
  EXPECT_THAT(stale.body, HasSubstr("Geen tijd"));
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Ik durf het nu"));
}

TEST_P(Goals, ThreeAtATimeIsEnough) {
  set_goal("Een");
  set_goal("Twee");
  const auto third = set_goal("Drie");
  EXPECT_EQ(location_of(house_.get("yara", "/vooruit/doelen/nieuw")), "/vooruit/stappen");
  EXPECT_EQ(house_.post("yara", "/vooruit/doelen", {{"wat", "Vier"}}).status, 409);
  house_.post("yara", third + "/bereikt");
  EXPECT_EQ(house_.get("yara", "/vooruit/doelen/nieuw").status, 200);
  set_goal("Vier");
  house_.post("yara", third + "/open");
  EXPECT_THAT(house_.get("yara", third).body, HasSubstr("Bereikt op"));
}

TEST_P(Goals, WhatWasTypedStaysAndALateGoalKeepsItsDay) {
  const auto refused = house_.post("yara", "/vooruit/doelen",
                                   {{"wat", ""}, {"waarom", "Omdat het me boeit"}, {"dag", "2026-01-01"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("Schrijf eerst wat je wilt bereiken."));
  EXPECT_THAT(refused.body, HasSubstr("Omdat het me boeit"));
  EXPECT_THAT(refused.body, HasSubstr("Deze dag is al voorbij."));
  EXPECT_EQ(house_.post("yara", "/vooruit/doelen", {{"wat", std::string(161, 'a')}}).status, 422);
  EXPECT_EQ(house_.post("yara", "/vooruit/doelen", {{"wat", "Bel 111222333"}}).status, 422);
  const auto goal = set_goal("Leidinggeven leren");
  house_.clock.set(house_.clock.now() + 90 * 86'400);
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("De dag is voorbij."));
  EXPECT_EQ(house_.post("yara", goal + "/aanpassen", {{"wat", "Leiding leren geven"}, {"dag", "2027-02-01"}})
                .status,
            303);
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Leiding leren geven"));
}

TEST_P(Goals, AMistakeStandsAtTheFieldThatItIsIn) {
  const auto in_why =
      house_.post("yara", "/vooruit/doelen", {{"wat", "Rustig blijven"}, {"waarom", "111222333"}});
  EXPECT_THAT(in_why.body, HasSubstr("id=\"waarom-error\""));
  EXPECT_THAT(in_why.body, Not(HasSubstr("id=\"wat-error\"")));
  const auto in_helper =
      house_.post("yara", "/vooruit/stappen", {{"wat", "Bel Daan"}, {"wie", "Bel 111222333"}});
  EXPECT_THAT(in_helper.body, HasSubstr("id=\"wie-error\""));
  EXPECT_THAT(in_helper.body, Not(HasSubstr("id=\"wat-error\"")));
  // As many signs as the browser lets her type, though more bytes.
  std::string accents;
  for (int i = 0; i < longest_title; ++i) accents += "é";
  EXPECT_EQ(house_.post("yara", "/vooruit/doelen", {{"wat", accents}}).status, 303);
}

// Two phones, one goal: what Yara wrote on the other one is not lost.
TEST_P(Goals, WhatWasChangedElsewhereMeanwhileIsShownBesideWhatWasTyped) {
  const auto goal = set_goal("Weten of jeugdzorg bij me past");
  const auto page = house_.get("yara", goal + "/aanpassen").body;
  const std::string version = version_in(page);
  const TestHouse::Fields other{{"versie", version},
                                {"wat", "Meelopen in de jeugdzorg"},
                                {"dag", "2027-02-01"},
                                {"waarom", "Ik wil zien of ik rustig blijf."}};
  EXPECT_EQ(house_.post("yara", goal + "/aanpassen", other).status, 303);
  const auto stale = house_.post("yara", goal + "/aanpassen",
                                 {{"versie", version},
                                  {"wat", "Stage in de jeugdzorg"},
                                  {"dag", "2027-03-01"},
                                  {"waarom", "Ik wil zien of ik rustig blijf."}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("Meelopen in de jeugdzorg"));
  EXPECT_THAT(stale.body, HasSubstr("Stage in de jeugdzorg"));
  EXPECT_THAT(house_.get("yara", goal).body, HasSubstr("Meelopen in de jeugdzorg"));
}

TEST_P(Goals, SentTwiceIsSetOnceAndSomebodyElsesAreNotThere) {
  const std::string key = id_text(house_.ids.next_value());
  const auto first = house_.post("yara", "/vooruit/doelen", {{"sleutel", key}, {"wat", "Meer lezen"}});
  const auto again = house_.post("yara", "/vooruit/doelen", {{"sleutel", key}, {"wat", "Meer lezen"}});
  EXPECT_EQ(location_of(first), location_of(again));
  EXPECT_EQ(
      goals_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara).size(), 1U);
  const auto goal = set_goal("Eigen bus", "ruben");
  for (const std::string part : {"", "/aanpassen"}) EXPECT_EQ(house_.get("yara", goal + part).status, 404);
  for (const std::string part : {"/aanpassen", "/bereikt", "/opbrengst", "/los", "/open"}) {
    EXPECT_EQ(house_.post("yara", goal + part, {{"wat", "x"}, {"reden", "x"}}).status, 404) << part;
  }
  const auto stolen = house_.post("yara", "/vooruit/stappen", {{"wat", "Bel"}, {"doel", id_in(goal)}});
  EXPECT_EQ(stolen.status, 422);
  EXPECT_TRUE(steps().empty());
}

// Meets ST-09.
TEST_P(Goals, AStepIsPutWithAGoalAndBecomesAnExperience) {
  const auto goal = set_goal("Weten of jeugdzorg bij me past");
  house_.post("yara", "/vooruit/stappen", {{"wat", "Loop een dag mee"}});
  const std::string step = "/vooruit/stappen/" + text(steps().front().id);
  EXPECT_EQ(house_.post("yara", step + "/doel", {{"doel", id_in(goal)}}).status, 303);
  EXPECT_THAT(house_.get("yara", step).body, HasSubstr(goal));
  house_.post("yara", step + "/gelukt");
  const auto recorded = location_of(house_.post(
      "yara", "/ervaringen", {{"waar", "stage"}, {"tekst", "Ik liep mee op een groep."}, {"wie", "me"}}));
  const auto experience = recorded.substr(12, 13);
  EXPECT_THAT(house_.get("yara", step).body, HasSubstr("Welke ervaring hoort hierbij?"));
  EXPECT_EQ(house_.post("yara", step + "/ervaring", {{"ervaring", experience}}).status, 303);
  EXPECT_THAT(house_.get("yara", step).body, HasSubstr("/ervaringen/" + experience));
  EXPECT_EQ(house_.post("yara", step + "/ervaring", {{"ervaring", id_text(77)}}).status, 404);
  EXPECT_EQ(house_.post("yara", step + "/ervaring", {{"ervaring", ""}}).status, 303);
  EXPECT_THAT(house_.get("yara", step).body, Not(HasSubstr("<a href=\"/ervaringen/" + experience)));
  EXPECT_EQ(house_.post("yara", step + "/doel", {{"doel", ""}}).status, 303);
  EXPECT_THAT(house_.get("yara", goal).body, Not(HasSubstr("Loop een dag mee")));
}

// "This week" ends on Sunday, here as everywhere; it is no count of days.
TEST_P(Goals, WhatIsDueOnMondayIsNotThisWeek) {
  house_.post("yara", "/vooruit/stappen", {{"wat", "Bel Daan"}, {"dag", "2026-11-30"}});
  house_.clock.set(house_.clock.now() + 3 * 86'400);  // Thursday
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, Not(HasSubstr("Deze week: 1 stap.")));
  house_.clock.set(house_.clock.now() + 4 * 86'400);
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("Deze week: 1 stap."));
}

// Meets ST-09: Koers asks twice and then leaves it to the next conversation.
TEST_P(Goals, AStepThatIsLateForLongGoesToTheConversation) {
  house_.post("yara", "/vooruit/stappen", {{"wat", "Bel Daan"}, {"dag", "2026-11-24"}});
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("morgen"));
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body, HasSubstr("Deze week: 1 stap."));
  house_.clock.set(house_.clock.now() + 3 * 86'400);
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body,
              HasSubstr("Lukt het nog, of is iets anders beter?"));
  house_.clock.set(house_.clock.now() + 10 * 86'400);
  EXPECT_THAT(house_.get("yara", "/vooruit/stappen").body,
              HasSubstr("Neem hem mee naar je volgende gesprek."));
}

INSTANTIATE_TEST_SUITE_P(On, Goals, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::course
