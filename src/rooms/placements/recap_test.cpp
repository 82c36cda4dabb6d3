// After a moment of three each says what it was, and that it is right so: Yara, Karin, and Hanneke by her
// link.
#include "rooms/placements/testing_placements.h"

namespace koers::placements {
namespace {

using namespace testing_placements;

class Recaps : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    page = add_placement(house);
    link = make_link(house, page);
    phone.post(link);
    moment = moment_of(house, page, 1);
    report = link + "/verslag/" + moment.substr(moment.rfind('/') + 1);
  }
  void hold(bool with_trainer = true) {
    Fields fields{{"dag", text(house.today())}, {"begeleider-erbij", "1"}};
    if (with_trainer) fields.emplace_back("opleider-erbij", "1");
    ASSERT_EQ(house.post("karin", moment + "/geweest", fields).status, 303);
  }

  TestHouse house{GetParam()};
  Device phone{house};
  std::string page, link, moment, report;
};
INSTANTIATE_TEST_SUITE_P(On, Recaps, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-04.
TEST_P(Recaps, TheThreeWriteAndConfirmAndThenItIsClosed) {
  EXPECT_EQ(house.post("yara", moment + "/zin", {{"zin", "Te vroeg."}}).status, 409) << "not held yet";
  hold();
  EXPECT_FALSE(has(phone.get(link), "Lees het verslag")) << "nothing stands there";
  EXPECT_EQ(house.post("yara", moment + "/zin", {{"zin", ""}}).status, 422);
  house.post("yara", moment + "/zin", {{"zin", "Ik bleef rustig toen een bewoner boos werd."}});
  house.post("karin", moment + "/afspraak",
             {{"wie-doet", "trainer"},
              {"wat", "Een dag regelen bij de dagbesteding"},
              {"dag", text(house.today() + 8)}});
  EXPECT_TRUE(has(phone.get(link), "Lees het verslag"));
  const auto read = phone.get(report);
  EXPECT_TRUE(has(read, "Ik bleef rustig toen een bewoner boos werd."));
  EXPECT_TRUE(has(read, "Jij: Een dag regelen bij de dagbesteding"));
  EXPECT_EQ(phone.post(report + "/zin", {{"zin", "Ze ging zitten en wachtte."}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", moment), "Ze ging zitten en wachtte."));
  EXPECT_TRUE(has(house.get("karin", moment), "Hanneke: Een dag regelen bij de dagbesteding"));

  EXPECT_EQ(phone.post(report + "/klopt", as_read(phone.get(report))).status, 303);
  EXPECT_EQ(house.post("yara", moment + "/klopt", as_read(house.get("yara", moment))).status, 303);
  EXPECT_TRUE(has(house.get("karin", moment), "Hanneke zei dat het klopt."));
  EXPECT_FALSE(has(phone.get(link), "Lees het verslag"));
  EXPECT_EQ(house.post("karin", moment + "/klopt", as_read(house.get("karin", moment))).status, 303);
  EXPECT_TRUE(has(house.get("yara", moment), "Door iedereen bevestigd."));
  EXPECT_EQ(house.post("yara", moment + "/zin", {{"zin", "Nog iets."}}).status, 409);
  EXPECT_EQ(phone.post(report + "/zin", {{"zin", "Nog iets."}}).status, 409);
}

TEST_P(Recaps, WhatIsAddedAsksEverybodyAgain) {
  hold();
  house.post("yara", moment + "/zin", {{"zin", "Het ging goed."}});
  phone.post(report + "/klopt", as_read(phone.get(report)));
  EXPECT_TRUE(has(house.get("karin", moment), "Hanneke zei dat het klopt."));
  house.post("karin", moment + "/zin", {{"zin", "En het was druk."}});
  EXPECT_TRUE(has(house.get("karin", moment), "Hanneke nog niet."));
  EXPECT_TRUE(has(phone.get(link), "Lees het verslag"));
}

TEST_P(Recaps, NobodyConfirmsWhatWasAddedAfterReading) {
  hold();
  house.post("yara", moment + "/zin", {{"zin", "Het ging goed."}});
  const auto before = as_read(house.get("karin", moment));
  phone.post(report + "/zin", {{"zin", "Maar dit moet erbij."}});
  EXPECT_EQ(house.post("karin", moment + "/klopt", before).status, 303);
  EXPECT_TRUE(has(house.get("yara", moment), "Karin nog niet."));
  house.post("karin", moment + "/klopt", as_read(house.get("karin", moment)));
  EXPECT_TRUE(has(house.get("yara", moment), "Karin zei dat het klopt."));
}

TEST_P(Recaps, NobodyTakesAwayWhatAnotherSaid) {
  hold();
  house.post("yara", moment + "/zin", {{"zin", "Het ging goed."}});
  const auto hers = way_to_take(house.get("yara", moment), moment);
  ASSERT_FALSE(hers.empty());
  EXPECT_TRUE(way_to_take(house.get("karin", moment), moment).empty());
  EXPECT_EQ(house.post("karin", hers).status, 404);
  const std::string tail = hers.substr(moment.size());
  EXPECT_EQ(phone.post(report + tail).status, 404);
  EXPECT_EQ(house.post("yara", hers).status, 303);
  EXPECT_FALSE(has(house.get("karin", moment), "Het ging goed."));
}

TEST_P(Recaps, WithoutTheTrainerSheReadsNothingOfItAndTwoConfirm) {
  hold(false);
  house.post("yara", moment + "/zin", {{"zin", "Wij spraken met z’n tweeën."}});
  EXPECT_FALSE(has(phone.get(link), "Lees het verslag"));
  EXPECT_EQ(phone.get(report).status, 404);
  EXPECT_EQ(phone.post(report + "/zin", {{"zin", "Ik was er niet."}}).status, 404);
  house.post("yara", moment + "/klopt", as_read(house.get("yara", moment)));
  house.post("karin", moment + "/klopt", as_read(house.get("karin", moment)));
  EXPECT_TRUE(has(house.get("yara", moment), "Door iedereen bevestigd."));
}

TEST_P(Recaps, AnotherDeviceAndOthersFindNothingOfIt) {
  hold();
  house.post("yara", moment + "/zin", {{"zin", "Het ging goed."}});
  Device stranger(house);
  EXPECT_FALSE(has(stranger.get(report), "Het ging goed."));
  stranger.post(report + "/zin", {{"zin", "Van een vreemde."}});
  EXPECT_FALSE(has(house.get("yara", moment), "Van een vreemde."));
  for (const char* who : {"ruben", "marieke", "joost"}) {
    EXPECT_EQ(house.post(who, moment + "/zin", {{"zin", "Ik."}}).status, 404) << who;
  }
}

}  // namespace
}  // namespace koers::placements
