// Small next steps: Yara sets them, moves them, does them, lets them go.
#include "rooms/course/step.h"

#include <gtest/gtest.h>

#include "app/testing/house.h"

namespace koers::course {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;

// Sets a step and answers its address.
std::string set_one(TestHouse& house, const std::string& who, const std::string& title,
                    const std::string& day = "") {
  EXPECT_EQ(house
                .post(who, "/vooruit/stappen",
                      {{"wat", title}, {"dag", day}, {"wie", "Hanneke"}, {"teken", "Ik ben geweest"}})
                .status,
            303);
  const auto list = house.get(who, "/vooruit/stappen");
  const auto title_at = list.body.find(title);
  const auto at = list.body.rfind("/vooruit/stappen/0", title_at);
  return list.body.substr(at, std::string("/vooruit/stappen/").size() + 13);
}

// Meets ST-09.
TEST(Steps, AddedDoneAndWhatCameOfIt) {
  TestHouse house;
  EXPECT_TRUE(
      has(house.get("yara", "/vooruit/stappen"), "Wat is één kleine stap die je deze week kunt zetten?"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Mijn stappen"));
  EXPECT_EQ(house.get("yara", "/vooruit/stappen/nieuw").status, 200);
  const auto step = set_one(house, "yara", "Vraag of ik mee mag naar het overleg", "2026-11-27");
  const auto home = house.get("yara", "/start");
  EXPECT_TRUE(has(home, "Vraag of ik mee mag naar het overleg"));
  EXPECT_TRUE(has(home, "Zelf bedacht · vóór 27 november"));

  const auto done = house.post("yara", step + "/gelukt");
  EXPECT_EQ(location_of(done), step);
  const auto page = house.get("yara", step);
  EXPECT_TRUE(has(page, "Wat kwam eruit?"));
  EXPECT_TRUE(has(page, "Leg vast wat je meemaakte"));
  EXPECT_EQ(house.post("yara", step + "/opbrengst", {{"opbrengst", "Ik mag elke week mee"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", step), "Ik mag elke week mee"));
  EXPECT_TRUE(has(house.get("yara", step), "Gelukt op 23 november"));

  EXPECT_EQ(house.post("yara", step + "/open").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Nog te doen"));
}

// What was done is recorded from the page of the step, and then stands there.
// Meets ST-02, ST-09.
TEST(Steps, LeadsToRecordingAndFromThereBack) {
  TestHouse house;
  const auto step = set_one(house, "yara", "Loop een dag mee");
  const std::string id = step.substr(std::string("/vooruit/stappen/").size());
  const std::string link = "/vastleggen?stap=" + id;
  EXPECT_FALSE(has(house.get("yara", step), link)) << "not done yet";
  house.post("yara", step + "/gelukt");
  EXPECT_TRUE(has(house.get("yara", step), "href=\"" + link + "\""));
  EXPECT_TRUE(has(house.get("yara", link), "Loop een dag mee"));

  const auto begun = location_of(house.post("yara", "/vastleggen", {{"waar", "placement"}, {"stap", id}}));
  const std::string draft = begun.substr(begun.find("concept=") + std::string("concept=").size());
  house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Ik liep mee op een groep."}});
  house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "me"}});
  EXPECT_TRUE(has(house.get("yara", step), "href=\"/ervaringen/" + draft + "\""));
}

// Meets ST-09.
TEST(Steps, LateIsSaidKindly) {
  TestHouse house;
  const auto step = set_one(house, "yara", "Bel Daan over jeugdzorg", "2026-11-24");
  house.clock.set(house.clock.now() + 3 * 86'400);
  const auto list = house.get("yara", "/vooruit/stappen");
  EXPECT_TRUE(has(list, "2 dagen te laat"));
  EXPECT_TRUE(has(list, "Lukt het nog, of is iets anders beter?"));
  EXPECT_EQ(house.post("yara", step + "/dag", {{"dag", "2026-11-01"}}).status, 422);
  EXPECT_EQ(house.post("yara", step + "/dag", {{"dag", "2026-12-04"}}).status, 303);
  EXPECT_FALSE(has(house.get("yara", "/vooruit/stappen"), "te laat"));
}

TEST(Steps, LettingGoAsksWhatChangedAndCanBeUndone) {
  TestHouse house;
  const auto step = set_one(house, "yara", "Bel Daan over jeugdzorg");
  const auto refused = house.post("yara", step + "/los", {{"reden", ""}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Schrijf in een paar woorden wat er veranderd is."));
  EXPECT_EQ(house.post("yara", step + "/los", {{"reden", "Ik wil iets met kinderen"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", step), "Ik wil iets met kinderen"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Past niet meer"));
  EXPECT_EQ(house.post("yara", step + "/open").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Nog te doen"));
}

// In a tab where the step is still open: what was written of it when it was done is not taken away.
TEST(Steps, AReasonFromATabThatIsBehindStandsBesideWhatWasWritten) {
  TestHouse house;
  const auto step = set_one(house, "yara", "Bel Daan over jeugdzorg");
  const auto began = version_in(house.get("yara", step), step + "/los");
  ASSERT_FALSE(began.empty());
  house.post("yara", step + "/gelukt");
  house.post("yara", step + "/opbrengst", {{"opbrengst", "Hij vertelde veel"}});
  const auto stale = house.post("yara", step + "/los", {{"reden", "Geen tijd"}, {"versie", began}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Er staat nu:"));
  EXPECT_TRUE(has(stale, "Hij vertelde veel"));
  EXPECT_TRUE(has(stale, "Geen tijd"));
  EXPECT_TRUE(has(house.get("yara", step), "Hij vertelde veel"));
}

TEST(Steps, WhatWasTypedStaysWhenSomethingIsWrong) {
  TestHouse house;
  const auto refused =
      house.post("yara", "/vooruit/stappen",
                 {{"wat", ""}, {"dag", "2026-11-01"}, {"wie", "Hanneke"}, {"teken", "Het lukte"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Schrijf eerst wat je gaat doen."));
  EXPECT_TRUE(has(refused, "Deze dag is al voorbij."));
  EXPECT_TRUE(has(refused, "value=\"Hanneke\""));
  EXPECT_TRUE(has(refused, "value=\"Het lukte\""));
  EXPECT_EQ(house.post("yara", "/vooruit/stappen", {{"wat", "Bel 111222333"}}).status, 422);
  EXPECT_EQ(house.post("yara", "/vooruit/stappen", {{"wat", "Bel"}, {"dag", "morgen"}}).status, 422);
}

TEST(Steps, SentTwiceIsSetOnce) {
  TestHouse house;
  const std::string key = id_text(house.ids.next_value());
  for (int i = 0; i < 2; ++i)
    house.post("yara", "/vooruit/stappen", {{"sleutel", key}, {"wat", "Bel Daan nu"}});
  const auto steps = steps_of(house.database().snapshot()->reader(), house.cast.institution, house.cast.yara);
  EXPECT_EQ(steps.size(), 1U);
}

TEST(Steps, SomebodyElsesAreNotThere) {
  TestHouse house;
  const auto step = set_one(house, "ruben", "Gereedschap uitzoeken");
  EXPECT_EQ(house.get("yara", step).status, 404);
  for (const std::string part : {"/gelukt", "/opbrengst", "/dag", "/los", "/open"}) {
    EXPECT_EQ(house.post("yara", step + part, {{"reden", "x"}}).status, 404) << part;
  }
  EXPECT_EQ(house.get("karin", "/vooruit/stappen").status, 403);
  EXPECT_EQ(house.get("", "/vooruit/stappen").status, 303);
}

// Meets GU-05.
TEST(Steps, WhatKarinPromisedIsHersToDo) {
  TestHouse house;
  const auto& cast = house.cast;
  const Id<Step> promised{house.ids.next_value()};
  house.database().write([&](sql::Transaction& tx) {
    tx.lock(cast.yara.value);
    set_step(tx, cast.institution, cast.yara,
             {.id = promised,
              .title = "Karin vraagt een plek in het team",
              .owner_id = cast.karin,
              .origin = StepOrigin::conversation,
              .conversation_id = 7,
              .due_on = house.today() - 3,
              .created_at = house.clock.now()},
             house.today());
    set_step(tx, cast.institution, cast.yara,
             {.id = Id<Step>{house.ids.next_value()},
              .title = "Loop een dag mee",
              .owner_id = cast.yara,
              .origin = StepOrigin::conversation,
              .conversation_id = 7,
              .due_on = house.today() - 1,
              .created_at = house.clock.now()},
             house.today());
  });
  const auto list = house.get("yara", "/vooruit/stappen");
  EXPECT_TRUE(has(list, "Voor jou beloofd"));
  EXPECT_TRUE(has(list, "Karin doet dit"));
  EXPECT_EQ(house.get("yara", "/vooruit/stappen/" + text(promised)).status, 200);
  EXPECT_EQ(house.post("yara", "/vooruit/stappen/" + text(promised) + "/gelukt").status, 403);
  const auto agreed =
      steps_from_conversation(house.database().snapshot()->reader(), cast.institution, cast.yara, 7);
  EXPECT_EQ(agreed.size(), 2U);
  EXPECT_EQ(house.get("karin", "/studenten/" + text(cast.yara)).status, 200);
}

}  // namespace
}  // namespace koers::course
