// Karin keeps in touch with Yara, who reads all of it, answers and stops it; nothing leaves without a ground.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "campus/rooms/room.h"
#include "platform/testing/database.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/aftercare/case.h"

namespace koers::aftercare {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using Fields = TestHouse::Fields;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Aftercare : public ::testing::TestWithParam<std::string> {
 protected:
  Fields marking(const std::string& student) const {
    return {{"wie-nazorg", student},
            {"grond-nazorg", "no_place"},
            {"afgesproken", "We bellen elke maand."},
            {"gemeente", "Lindewaard"},
            {"tot-nazorg", text(house.today() + 365)}};
  }
  // Answers the address of the case.
  std::string mark() {
    const auto made = house.post("karin", "/nazorg", marking(text(house.cast.yara)));
    EXPECT_EQ(made.status, 303) << made.body.substr(0, 800);
    return location_of(made);
  }
  void pass_to(Day day) { house.clock.set(instant_of(day, 9 * 60)); }
  void ask() {
    TemporaryFolder folder;
    files::Store store(folder.path());
    const rooms::Tools tools{house.database(), store, house.clock};
    room().regular_jobs.front().run(tools, {});
  }
  // The key of a new link, as its address.
  std::string link(const std::string& page) {
    const auto made = house.post("karin", page + "/link");
    EXPECT_EQ(made.status, 200);
    const auto at = made.body.find("/hoe-gaat-het/");
    return at == std::string::npos ? "" : made.body.substr(at, made.body.find_first_of("\"<", at) - at);
  }
  void leave() {
    house.database().write([&](sql::Transaction& tx) {
      tx.run({"test.leave",
              "UPDATE campus_enrolments SET ended_on = $3 WHERE institution_id = $1 AND student_id = $2"},
             house.cast.institution, house.cast.yara, house.today());
    });
  }
  CaseHandover handover() {
    const auto snapshot = house.database().snapshot();
    const auto id = case_of_student(snapshot->reader(), house.cast.institution, house.cast.yara);
    return whole_case(snapshot->reader(), house.cast.institution, id.value(), house.today())
        .handovers.front();
  }

  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Aftercare, koers::testing::each_database(), koers::testing::database_name);

// Meets LA-03.
TEST_P(Aftercare, KarinMarksYaraWithAReasonAndBothReadIt) {
  EXPECT_TRUE(has(house.get("karin", "/nazorg"), "Niemand in nazorg."));
  EXPECT_EQ(house.get("yara", "/ik/nazorg").status, 404);
  auto wrong = marking(text(house.cast.yara));
  wrong[2].second = "";
  const auto refused = house.post("karin", "/nazorg", wrong);
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Lindewaard"));
  EXPECT_EQ(house.post("karin", "/nazorg", marking(text(house.cast.ruben))).status, 422) << "not her student";
  const auto page = mark();
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Er is iets bij contact na school"));
  EXPECT_TRUE(has(house.get("yara", page), "We bellen elke maand."));
  EXPECT_EQ(house
                .post("karin", page + "/contact",
                      {{"contact-op", text(house.today())},
                       {"contact-hoe", "call"},
                       {"contact-wat", "Zij zoekt nog."},
                       {"contact-stap", "Een brief."}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("yara", page), "Volgende stap: Een brief."));
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
  EXPECT_TRUE(app::differing_facts(house.database(), house.today() + 400).empty());
}

// Meets LA-03: guidance goes on after the course, and the file does not.
TEST_P(Aftercare, WhoLeftIsStillThereForKarinAndTheFileIsNot) {
  const auto page = mark();
  leave();
  EXPECT_EQ(house.get("karin", page).status, 200);
  EXPECT_EQ(house.get("karin", "/studenten/" + text(house.cast.yara)).status, 404);
  EXPECT_EQ(house.get("yara", page).status, 200);
  for (const char* who : {"ruben", "joost", "jeroen", "fatma", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house.get(who, page).status, 404) << who;
  }
  pass_to(house.today() + 366);
  EXPECT_EQ(house.get("karin", page).status, 404) << "it ended by itself";
}

// Meets ST-16: a look is over when guiding is over.
TEST_P(Aftercare, WhoIsTheCounsellorNoMoreSeesNothingAndTheNextOneDoes) {
  const auto page = mark();
  const auto bas = app::testing::add_bas(house);
  house.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_guiding",
            "UPDATE campus_guides SET ends_on = $3 WHERE institution_id = $1 AND student_id = $2"},
           house.cast.institution, house.cast.yara, house.today());
  });
  house.assign(house.cast.yara, bas, house.today());
  EXPECT_EQ(house.get("karin", page).status, 404);
  EXPECT_EQ(house.get("bas", page).status, 200);
  EXPECT_TRUE(has(house.get("bas", "/nazorg"), "Yara Benali"));
  leave();
  EXPECT_EQ(house.get("karin", page).status, 404);
  EXPECT_EQ(house.get("bas", page).status, 200);
}

TEST_P(Aftercare, HowItGoesIsAskedAndAnsweredByALinkWithoutAnAccount) {
  const auto page = mark();
  const auto address = link(page);
  EXPECT_TRUE(has(house.get("", address), "Er is nu geen vraag."));
  pass_to(add_months(house.today(), 1));
  ask();
  ask();
  const auto asked = house.get("", address);
  EXPECT_TRUE(has(asked, "Hoi Yara, hoe gaat het?"));
  for (const char* words : {"Benali", "We bellen", "Lindewaard"})
    EXPECT_THAT(asked.body, Not(HasSubstr(words)));
  EXPECT_EQ(house.post("", address, {{"gaat-het", ""}}).status, 422);
  EXPECT_EQ(house.post("", address, {{"gaat-het", "so_so"}, {"gaat-het-zin", "Ik zoek nog werk."}}).status,
            303);
  EXPECT_TRUE(has(house.get("", address), "Er is nu geen vraag."));
  EXPECT_THAT(house.get("", address).body, Not(HasSubstr("Ik zoek nog werk.")));
  EXPECT_TRUE(has(house.get("karin", page), "Ik zoek nog werk."));
  const auto renewed = link(page);
  EXPECT_EQ(house.get("", address).status, 410) << "a new link closes the one before";
  EXPECT_EQ(house.post("", renewed + "/stop").status, 410);
  EXPECT_EQ(house.get("", renewed).status, 410);
  EXPECT_EQ(house.get("karin", page).status, 404);
  EXPECT_TRUE(has(house.get("yara", page), "Dit is voorbij sinds"));
}

TEST_P(Aftercare, YaraStopsItAtAnyTimeAlsoMeanwhile) {
  const auto page = mark();
  house.meanwhile([&] { house.post("yara", page + "/stop", {{"stop-nazorg", "Het lukt nu zelf."}}); });
  EXPECT_EQ(house
                .post("karin", page + "/contact",
                      {{"contact-op", text(house.today())}, {"contact-hoe", "call"}, {"contact-wat", "x"}})
                .status,
            409);
  EXPECT_EQ(house.get("karin", page).status, 404);
  EXPECT_TRUE(has(house.get("yara", page), "Het lukt nu zelf."));
  EXPECT_EQ(house.post("karin", "/nazorg", marking(text(house.cast.yara))).status, 303)
      << "and it may begin again";
}

// Meets LA-03: on consent, or on a law that is named.
TEST_P(Aftercare, NothingIsHandedOverWithoutAGround) {
  const auto page = mark();
  Fields fields{
      {"aan-wie", "Gemeente Lindewaard"}, {"wat-over", "Zij zoekt werk in de zorg."}, {"grond", "consent"}};
  EXPECT_EQ(house.post("yara", page + "/overdragen", fields).status, 403);
  EXPECT_EQ(house.post("karin", page + "/overdragen", fields).status, 303);
  const std::string one = page + "/overdragen/" + text(handover().id);
  EXPECT_EQ(house.post("karin", one + "/gegeven").status, 409) << "she has not said yes";
  EXPECT_EQ(house.post("karin", one + "/ja").status, 403);
  EXPECT_EQ(house.post("yara", one + "/nee").status, 303);
  EXPECT_EQ(house.post("karin", one + "/gegeven").status, 409);
  EXPECT_EQ(house.post("karin", page + "/overdragen", fields).status, 303);
  const std::string next = page + "/overdragen/" + text(handover().id);
  EXPECT_EQ(house.post("yara", next + "/ja").status, 303);
  EXPECT_EQ(house.post("yara", next + "/nee").status, 409);
  EXPECT_EQ(house.post("karin", next + "/gegeven").status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "overgedragen op"));
  fields[2].second = "law";
  EXPECT_EQ(house.post("karin", page + "/overdragen", fields).status, 422) << "which law?";
  fields.emplace_back("wet", "Wet van school naar duurzaam werk");
  EXPECT_EQ(house.post("karin", page + "/overdragen", fields).status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Grond: Wet van school naar duurzaam werk"));
  EXPECT_EQ(house.post("karin", page + "/overdragen/" + text(handover().id) + "/gegeven").status, 303);
}

TEST_P(Aftercare, WhatIsOverIsErasedAfterAYear) {
  const auto page = mark();
  house.post(
      "karin", page + "/contact",
      {{"contact-op", text(house.today())}, {"contact-hoe", "call"}, {"contact-wat", "Zij zoekt nog."}});
  pass_to(house.today() + 366 + 365);
  TemporaryFolder folder;
  files::Store store(folder.path());
  room().erase_old(house.database(), store, house.clock.now());
  EXPECT_EQ(house.get("yara", page).status, 200);
  pass_to(house.today() + 1);
  room().erase_old(house.database(), store, house.clock.now());
  EXPECT_EQ(house.get("yara", page).status, 404);
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
}

// Meets LA-03, QU-09.
TEST_P(Aftercare, RegionsAreCountedFromTenOn) {
  mark();
  EXPECT_TRUE(has(house.get("fatma", "/nazorg/aantallen"), "Nog niets te laten zien."));
  for (int i = 0; i < 9; ++i) {
    const auto student = house.add_student("Student" + std::to_string(i), house.today() - 100);
    house.database().write([&](sql::Transaction& tx) {
      import_case(tx, house.cast.institution,
                  {.id = house.ids.next<Case>(),
                   .student_id = student,
                   .guide_id = house.cast.karin,
                   .words = "x",
                   .region = "Lindewaard",
                   .begins_on = house.today(),
                   .ends_on = house.today() + 100},
                  house.today());
    });
  }
  const auto page = house.get("fatma", "/nazorg/aantallen");
  EXPECT_TRUE(has(page, "Lindewaard"));
  EXPECT_TRUE(has(page, "te weinig")) << "nobody was spoken to: that is about each of them";
}

}  // namespace
}  // namespace koers::aftercare
