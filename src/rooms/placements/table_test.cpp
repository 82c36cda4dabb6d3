// On the day of a moment Yara, Karin and Hanneke, by her link, write at one table at the same time.
#include "rooms/placements/testing_placements.h"

namespace koers::placements {
namespace {

using namespace testing_placements;

class Tables : public AtTable {};
INSTANTIATE_TEST_SUITE_P(On, Tables, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-04, PA-02.
TEST_P(Tables, TheThreeWriteAtOnceAndEachSeesTheOthers) {
  plan(0);
  const auto waiting = phone.get(table);
  EXPECT_TRUE(has(waiting, "Straks praten jullie"));
  EXPECT_TRUE(has(waiting, "11.00 uur"));
  EXPECT_FALSE(has(phone.get(table + "/tafel"), "koers-ga"));
  begin();
  EXPECT_TRUE(has(phone.get(table + "/tafel"), "koers-ga")) << "the page that waits opens by itself";
  EXPECT_TRUE(has(phone.get(link), "Schuif aan"));
  EXPECT_TRUE(has(house.get("yara", page), "Jullie praten nu"));

  house.post("yara", moment + "/zin", {{"zin", "Ik bleef rustig toen een bewoner boos werd."}});
  EXPECT_EQ(phone.post(recap + "/zin", {{"zin", "Ze ging zitten en wachtte."}}).status, 303);
  house.post("karin", moment + "/zin", {{"zin", "Erbij zijn is al iets."}});
  phone.post(recap + "/afspraak", {{"wie-doet", "guide"}, {"wat", "Een dag regelen bij de dagbesteding"}});
  const auto hannekes = phone.get(table);
  const auto part = house.get("karin", moment + "/tafel");
  for (const char* words : {"Ik bleef rustig", "Ze ging zitten en wachtte.", "Erbij zijn is al iets."}) {
    EXPECT_TRUE(has(hannekes, words)) << words;
    EXPECT_TRUE(has(part, words)) << words;
    EXPECT_TRUE(has(house.get("yara", moment), words)) << words;
  }
  EXPECT_TRUE(has(part, "Hanneke: Een dag regelen bij de dagbesteding")) << "each agrees for oneself";

  EXPECT_EQ(end().status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Met z’n drieën")) << "who wrote was there";
  EXPECT_EQ(location_of(phone.get(table)), recap);
  EXPECT_EQ(phone.post(recap + "/klopt", as_read(phone.get(recap))).status, 303);
  house.post("yara", moment + "/klopt", as_read(house.get("yara", moment)));
  house.post("karin", moment + "/klopt", as_read(house.get("karin", moment)));
  EXPECT_TRUE(has(house.get("yara", moment), "Door iedereen bevestigd."));
}

// Who may begin, when, and how it is taken back.
TEST_P(Tables, DaysEarlyItAsksAndNothingWrittenCanBePutBack) {
  plan(3);
  EXPECT_TRUE(has(house.post("yara", moment + "/beginnen"), "Nu al beginnen?"));
  EXPECT_TRUE(has(phone.get(table), "Jullie gesprek komt nog"));
  EXPECT_EQ(house.post("yara", moment + "/beginnen", {{"zeker", "1"}}).status, 303);
  EXPECT_EQ(house.post("karin", moment + "/beginnen").status, 303) << "whoever comes second finds it begun";
  EXPECT_TRUE(has(house.get("karin", moment), "bezig sinds"));
  EXPECT_EQ(house
                .post("karin", moment + "/plannen",
                      {{"dag", text(house.today() + 1)}, {"tijd", "11:00"}, {"hoe", "workplace"}})
                .status,
            409);
  const std::string other = moment_of(house, page, 2);
  EXPECT_EQ(house.post("karin", other + "/beginnen").status, 409) << "one at a time";
  EXPECT_TRUE(has(house.get("karin", other), "Er is al een ander gesprek aan de gang"));
  EXPECT_EQ(house.post("yara", moment + "/beginnen/terug").status, 303);
  EXPECT_FALSE(has(house.get("karin", moment), "bezig sinds"));
  house.post("yara", moment + "/beginnen", {{"zeker", "1"}});
  house.post("yara", moment + "/zin", {{"zin", "Hallo."}});
  EXPECT_EQ(house.post("karin", moment + "/beginnen/terug").status, 409);
}

TEST_P(Tables, WhatComesTooLateIsShownAgain) {
  begin();
  house.post("yara", moment + "/zin", {{"zin", "Wij begonnen vast."}});
  house.meanwhile([&] { end(); });
  const auto late = phone.post(recap + "/zin", {{"zin", "Wat ik nog wilde zeggen."}});
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Wat ik nog wilde zeggen."));
  EXPECT_FALSE(
      has(phone.get(table + "/tafel?moment=" + moment.substr(moment.rfind('/') + 1)), "Wij begonnen"))
      << "it was held without her";
  EXPECT_EQ(phone.get(recap).status, 404);
  // At the same moment by who belongs to it: it stands in the recap.
  EXPECT_EQ(house.post("yara", moment + "/zin", {{"zin", "En dit nog."}}).status, 303);
  house.post("yara", moment + "/klopt", as_read(house.get("yara", moment)));
  house.post("karin", moment + "/klopt", as_read(house.get("karin", moment)));
  const auto closed =
      house.post("yara", moment + "/afspraak", {{"wie-doet", "student"}, {"wat", "Nog iets"}});
  EXPECT_EQ(closed.status, 409);
  EXPECT_TRUE(has(closed, "Nog iets"));
}

TEST_P(Tables, OnceIsOnceAndNobodyTakesAwayWhatIsAnothers) {
  begin();
  for (int i = 0; i < 2; ++i) {
    phone.post(recap + "/zin", {{"zin", "Ze ging zitten."}});
    phone.post(recap + "/afspraak", {{"sleutel", "0000000000007"}, {"wat", "Ik bel Wim"}});
  }
  const auto shown = phone.get(table);
  for (const char* words : {"<p>Ze ging zitten.</p>", "<b>Jij: Ik bel Wim</b>"}) {
    const auto first = shown.body.find(words);
    ASSERT_NE(first, std::string::npos) << words;
    EXPECT_EQ(shown.body.find(words, first + 1), std::string::npos) << words;
  }
  const auto hers = way_to_take(shown, recap);
  ASSERT_FALSE(hers.empty());
  EXPECT_TRUE(way_to_take(house.get("karin", moment), moment).empty());
  EXPECT_EQ(house.post("karin", moment + "/weg/0000000000007").status, 404);
  EXPECT_EQ(house.post("yara", moment + hers.substr(recap.size())).status, 404);
  EXPECT_EQ(phone.post(recap + "/weg/0000000000007").status, 303);
  EXPECT_FALSE(has(house.get("yara", moment), "Ik bel Wim"));
}

TEST_P(Tables, WhoGuidesEndsItAndItCanGoOn) {
  begin();
  EXPECT_EQ(house.post("yara", moment + "/afronden").status, 403);
  EXPECT_EQ(end({{"begeleider-erbij", "1"}, {"opleider-erbij", "1"}}).status, 303) << "she only listened";
  EXPECT_TRUE(has(house.get("yara", page), "Met z’n drieën"));
  EXPECT_EQ(end().status, 303) << "sent twice";
  EXPECT_TRUE(has(house.get("yara", page), "Met z’n drieën"));
  EXPECT_EQ(house.post("karin", moment + "/open").status, 303);
  EXPECT_TRUE(has(house.get("karin", moment), "bezig sinds"));
  EXPECT_TRUE(has(phone.get(table), "Jullie gesprek"));
}

}  // namespace
}  // namespace koers::placements
