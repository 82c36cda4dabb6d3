// Her network: Yara writes down whom she knows, speaks to them for a step, and asks to be introduced.
#include "rooms/course/contact.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"

namespace koers::course {
namespace {

using app::testing::location_of;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::Not;

class Network : public ::testing::TestWithParam<std::string> {
 protected:
  std::string add(const std::string& who, const std::string& name, const std::string& band = "known") {
    return location_of(house_.post(who, "/vooruit/mensen",
                                   {{"naam", name},
                                    {"beroep", "Begeleider op een school"},
                                    {"helpt", "Hoe het werk op een school is"},
                                    {"geven", "Vertellen hoe het ging"},
                                    {"bereik", "via mijn tante"},
                                    {"band", band}}));
  }
  std::int64_t newest(const std::string& table) {
    const std::string select = "SELECT id FROM " + table + " ORDER BY id DESC LIMIT 1";
    return house_.database().snapshot()->reader().one<std::int64_t>({"test.newest", select}).value();
  }
  int fact(const std::string& column) {
    const std::string select = "SELECT " + column + " FROM course_out_student_facts WHERE student_id = $1";
    return house_.database().snapshot()->reader().one<int>({"test.fact", select}, house_.cast.yara).value();
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }

  TestHouse house_{GetParam()};
};

// Meets ST-10.
TEST_P(Network, PeopleWithWhatEachCanDoForTheOther) {
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), HasSubstr("Wie ken je al die werkt waar jij wilt werken?"));
  const auto joost = add("yara", "Joost", "near");
  add("yara", "Mevrouw El Amrani van de school op de hoek", "distant");
  const auto page = shown("yara", joost);
  for (const char* words :
       {"Hoe het werk op een school is", "Vertellen hoe het ging", "via mijn tante", "Alleen jij"}) {
    EXPECT_THAT(page, HasSubstr(words));
  }
  const auto list = shown("yara", "/vooruit/mensen");
  EXPECT_THAT(list, HasSubstr("Goed: 1. Een beetje: 0. Nog niet zo: 1."));
  EXPECT_THAT(list, HasSubstr("Mevrouw El Amrani"));
  EXPECT_EQ(fact("contacts"), 2);
  EXPECT_EQ(house_.post("yara", joost + "/aanpassen", {{"naam", "Joost"}, {"helpt", "Meelopen"}}).status,
            303);
  EXPECT_THAT(shown("yara", joost), HasSubstr("Meelopen"));
}

// Meets ST-10. A long list is searched by name, however it is typed, and by what somebody does.
TEST_P(Network, SomebodyIsFoundByName) {
  for (const char* name :
       {"Joost", "Mevrouw Ó Súilleabháin", "Oom Bert", "Aisha", "Tante Rietje", "Piet", "Klaas"}) {
    add("yara", name);
  }
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), Not(HasSubstr("Zoek iemand")));
  add("yara", "Noor");
  add("yara", "Daan");
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), HasSubstr("Zoek iemand"));
  const auto rows_of = [&](const std::string& typed) {
    const auto page = shown("yara", "/vooruit/mensen?q=" + typed);
    return page.substr(page.find("id=\"mensen\""));
  };
  EXPECT_THAT(rows_of("osuilleabhain"), HasSubstr("Mevrouw Ó Súilleabháin"));
  EXPECT_THAT(rows_of("osuilleabhain"), Not(HasSubstr("Oom Bert")));
  EXPECT_THAT(rows_of("niemand+zo"), HasSubstr("Niemand gevonden met “niemand zo”"));
}

// Meets ST-10, ST-16. Each stays hers until she shares it, and she sees everywhere with whom.
TEST_P(Network, WhoMayKnowOfSomebodyIsHerChoice) {
  const auto joost = add("yara", "Joost");
  EXPECT_THAT(shown("yara", joost), HasSubstr("Alleen jij"));
  EXPECT_THAT(shown("yara", "/privacy/wie-ziet-wat"), HasSubstr("Joost"));
  EXPECT_THAT(shown("yara", joost + "/aanpassen"), HasSubstr("Wie jou begeleidt, ziet dan de naam"));
  EXPECT_EQ(house_.post("yara", joost + "/aanpassen", {{"naam", "Joost"}, {"wie", "counsellor"}}).status,
            303);
  EXPECT_THAT(shown("yara", joost), HasSubstr("Jij en Karin"));
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), HasSubstr("gedeeld met Karin"));
  const std::string file = "/studenten/" + text(house_.cast.yara);
  EXPECT_THAT(shown("karin", file), HasSubstr("Joost"));
  house_.post("yara", joost + "/weg");
  EXPECT_THAT(shown("karin", file), Not(HasSubstr("Joost")));
  house_.post("yara", joost + "/terug");
  EXPECT_THAT(shown("karin", file), HasSubstr("Joost"));
  // Changing something else leaves the choice as it is.
  EXPECT_EQ(house_.post("yara", joost + "/aanpassen", {{"naam", "Joost de Wit"}}).status, 303);
  EXPECT_THAT(shown("yara", joost), HasSubstr("Jij en Karin"));
  EXPECT_EQ(house_.post("yara", joost + "/aanpassen", {{"naam", "Joost"}, {"wie", "everybody"}}).status, 422);
}

// In two tabs: what came of it is not taken away by the other.
TEST_P(Network, WhatCameOfAMomentIsNotLostInAnotherTab) {
  const auto joost = add("yara", "Joost");
  house_.post("yara", joost + "/afspreken", {{"dag", text(house_.today() + 2)}, {"onderwerp", "Meelopen"}});
  const auto moment = "/vooruit/contact/" + id_text(newest("course_contact_moments"));
  const auto began = app::testing::version_in(shown("yara", joost), moment + "/gesproken");
  ASSERT_FALSE(began.empty());
  house_.post("yara", moment + "/gesproken", {{"opbrengst", "Ik mag dinsdag komen"}, {"versie", began}});
  const auto stale =
      house_.post("yara", moment + "/gesproken", {{"opbrengst", "Hij belt terug"}, {"versie", began}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("Ik mag dinsdag komen"));
  EXPECT_THAT(stale.body, HasSubstr("Hij belt terug"));
  const auto again = app::testing::version_in(stale.body, moment + "/gesproken");
  EXPECT_EQ(
      house_.post("yara", moment + "/gesproken", {{"opbrengst", "Hij belt terug"}, {"versie", again}}).status,
      303);
  EXPECT_THAT(shown("yara", joost), HasSubstr("Hij belt terug"));
}

// Meets ST-10.
TEST_P(Network, SpeakingForAStepMakesTheContactUsed) {
  const auto joost = add("yara", "Joost");
  house_.post("yara", "/vooruit/stappen", {{"wat", "Vraag of ik mag meelopen"}});
  const auto step = id_text(newest("course_steps"));
  const auto day = text(house_.today() + 2);
  EXPECT_EQ(
      house_.post("yara", joost + "/afspreken", {{"dag", day}, {"onderwerp", "Meelopen"}, {"stap", step}})
          .status,
      303);
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), HasSubstr("Joost spreken"));
  EXPECT_EQ(fact("contacts_used_year"), 0);
  const auto moment = "/vooruit/contact/" + id_text(newest("course_contact_moments"));
  EXPECT_EQ(house_.post("yara", moment + "/gesproken", {{"opbrengst", "Ik mag dinsdag komen"}}).status, 303);
  EXPECT_EQ(fact("contacts_used_year"), 1);
  EXPECT_THAT(shown("yara", joost), HasSubstr("Ik mag dinsdag komen"));
  EXPECT_THAT(shown("yara", joost), HasSubstr("voor je stap: Vraag of ik mag meelopen"));
  house_.post("yara", moment + "/open");
  EXPECT_EQ(fact("contacts_used_year"), 0);
  house_.clock.set(house_.clock.now() + 4 * 86'400);
  EXPECT_THAT(shown("yara", joost), HasSubstr("De dag is voorbij. Hoe ging het?"));
  house_.post("yara", moment + "/vervalt");
  EXPECT_THAT(shown("yara", joost), HasSubstr("Ging niet door"));
}

TEST_P(Network, WhoHelpsWithAStepThatIsDoneIsUsedToo) {
  const auto joost = add("yara", "Joost");
  const auto id = joost.substr(joost.rfind('/') + 1);
  house_.post("yara", "/vooruit/stappen", {{"wat", "Samen bellen"}, {"persoon", id}});
  const auto step = "/vooruit/stappen/" + id_text(newest("course_steps"));
  EXPECT_THAT(shown("yara", step), HasSubstr(joost));
  house_.post("yara", step + "/gelukt");
  EXPECT_EQ(fact("contacts_used_year"), 1);
  EXPECT_EQ(house_.post("ruben", "/vooruit/stappen", {{"wat", "Bel"}, {"persoon", id}}).status, 422);
}

TEST_P(Network, TakenAwayAndPutBack) {
  const auto joost = add("yara", "Joost");
  house_.post("yara", joost + "/afspreken", {{"dag", text(house_.today())}});
  house_.post("yara", "/vooruit/stappen",
              {{"wat", "Samen bellen"}, {"persoon", joost.substr(joost.rfind('/') + 1)}});
  house_.post("yara", joost + "/weg");
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), Not(HasSubstr("Joost")));
  EXPECT_THAT(shown("yara", joost), HasSubstr("Na 30 dagen is alles weg."));
  EXPECT_EQ(fact("contacts"), 0);
  house_.post("yara", joost + "/terug");
  EXPECT_THAT(shown("yara", "/vooruit/mensen"), HasSubstr("Joost spreken"));
  house_.post("yara", joost + "/weg");
  house_.clock.set(house_.clock.now() + 31 * 86'400);
  house_.post("yara", add("yara", "Samir") + "/weg");
  EXPECT_EQ(house_.get("yara", joost).status, 404);
  EXPECT_EQ(house_.get("yara", "/vooruit/stappen/" + id_text(newest("course_steps"))).status, 200);
}

// Meets ST-10.
TEST_P(Network, AnIntroductionIsAskedOfTheCounsellorOrByAMessageOfHerOwn) {
  const auto made = shown("yara", "/vooruit/voorstellen?wens=iemand+die+op+een+school+werkt");
  EXPECT_THAT(made, HasSubstr("Ik doe de opleiding Maatschappelijke Zorg."));
  EXPECT_EQ(house_.get("yara", "/vooruit/voorstellen?wens=").status, 422);
  EXPECT_EQ(house_.post("yara", "/vooruit/voorstellen", {{"wens", ""}}).status, 422);
  EXPECT_EQ(house_.post("yara", "/vooruit/voorstellen", {{"wens", "iemand van een school"}}).status, 303);
  const std::string file = "/studenten/" + text(house_.cast.yara);
  add("yara", "Geheime vriend");
  EXPECT_THAT(shown("karin", file), HasSubstr("Yara zoekt een kennismaking"));
  EXPECT_THAT(shown("karin", file), HasSubstr("iemand van een school"));
  EXPECT_THAT(shown("karin", file), Not(HasSubstr("Geheime vriend")));
  const auto wish = "/vooruit/voorstellen/" + id_text(newest("course_introductions"));
  EXPECT_EQ(house_.post("ruben", wish + "/klaar").status, 404);
  EXPECT_EQ(house_.post("yara", wish + "/klaar").status, 303);
  EXPECT_THAT(shown("karin", file), Not(HasSubstr("iemand van een school")));
  EXPECT_EQ(house_.post("yara", wish + "/open").status, 303);
  for (int i = 0; i < 6; ++i) house_.post("yara", "/vooruit/voorstellen", {{"wens", "nog iemand"}});
  EXPECT_EQ(
      introductions_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara)
          .size(),
      most_open_introductions);
}

TEST_P(Network, WhatWasTypedStaysAndSomebodyElsesPeopleAreNotThere) {
  const auto refused = house_.post("yara", "/vooruit/mensen", {{"naam", ""}, {"helpt", "Meekijken"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("value=\"Meekijken\""));
  EXPECT_EQ(
      house_.post("yara", "/vooruit/mensen", {{"naam", "Jo"}, {"bereik", std::string(201, 'a')}}).status,
      422);
  EXPECT_EQ(house_.post("yara", "/vooruit/mensen", {{"naam", "Jo 111222333"}}).status, 422);
  const auto frank = add("ruben", "Oom Frank");
  house_.post("ruben", frank + "/afspreken", {{"dag", text(house_.today())}});
  for (const std::string part : {"", "/aanpassen"}) EXPECT_EQ(house_.get("yara", frank + part).status, 404);
  for (const std::string part : {"/aanpassen", "/weg", "/terug", "/afspreken"}) {
    EXPECT_EQ(house_.post("yara", frank + part, {{"naam", "x"}}).status, 404) << part;
  }
  const auto moment = "/vooruit/contact/" + id_text(newest("course_contact_moments"));
  EXPECT_EQ(house_.post("yara", moment + "/gesproken").status, 404);
  const auto joost = add("yara", "Joost");
  EXPECT_EQ(house_.post("yara", joost + "/afspreken", {{"dag", ""}}).status, 422);
  EXPECT_EQ(house_.post("yara", joost + "/afspreken", {{"dag", "2026-02-30"}}).status, 422);
  EXPECT_EQ(house_.post("yara", joost + "/afspreken", {{"dag", "2026-01-01"}}).status, 422);
  EXPECT_EQ(house_.get("karin", "/vooruit/mensen").status, 403);
}

INSTANTIATE_TEST_SUITE_P(On, Network, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::course
