// What a phone recorded without network and sends at once, with a key of its own. Of files that it sends:
// upload_test.cpp of the room attachments.
#include <gtest/gtest.h>

#include "rooms/experiences/testing_stories.h"

namespace koers::app {
namespace {

using namespace experiences::testing_stories;

// A phone that waited for long names a feeling that is gone: the story does not wait for that.
TEST(Phone, WhatAPhoneSendsLateIsKeptWithoutWhatIsNotThereAnyMore) {
  TestHouse house;
  const std::string key = id_text(house.ids.next_value());
  const auto sent = house.post("yara", "/ervaringen",
                               {{"sleutel", key},
                                {"waar", "sport"},
                                {"tekst", "We wonnen de finale"},
                                {"gevoel", "happy"},
                                {"gevoel", "bestaat niet"},
                                {"wie", "iedereen"}});
  EXPECT_EQ(sent.status, 303);
  EXPECT_TRUE(has(house.get("yara", recorded_at(sent)), "We wonnen de finale"));
  EXPECT_TRUE(has(house.get("yara", recorded_at(sent)), "Alleen jij"));
}

TEST(Phone, APhoneSendsAllAtOnceWithItsOwnKey) {
  TestHouse house;
  const std::string key = id_text(house.ids.next_value());
  const Fields fields{{"sleutel", key},    {"waar", "sport"}, {"tekst", "We wonnen de finale"},
                      {"gevoel", "happy"}, {"wie", "me"},     {"dag", "2026-11-21"}};
  const auto first = house.post("yara", "/ervaringen", fields);
  EXPECT_EQ(first.status, 303);
  EXPECT_EQ(location_of(house.post("yara", "/ervaringen", fields)), location_of(first));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "1 ervaring"));
  EXPECT_TRUE(has(house.get("yara", recorded_at(first)), "We wonnen de finale"));
  // The same key of Ruben's phone is another one.
  const auto of_ruben = house.post("ruben", "/ervaringen", fields);
  EXPECT_EQ(of_ruben.status, 303);
  EXPECT_NE(location_of(of_ruben), location_of(first));
  EXPECT_EQ(house.post("yara", "/ervaringen", {{"waar", "maan"}}).status, 422);
}

// Meets LA-05: with an id of Yara's as his key Ruben learns nothing and is in nobody's way.
TEST(Phone, AKeyThatIsAnIdOfSomebodyElseIsJustAKey) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto kept = record(house, "yara", "Rustig blijven", "me").substr(std::string("/ervaringen/").size());
  const std::string unknown = id_text(house.ids.next_value());
  for (const auto& id : {draft, kept, unknown}) {
    const auto answer =
        house.post("ruben", "/ervaringen", {{"sleutel", id}, {"waar", "sport"}, {"tekst", "Van Ruben"}});
    EXPECT_EQ(answer.status, 303);
    EXPECT_TRUE(has(house.get("ruben", recorded_at(answer)), "Van Ruben"));
    EXPECT_FALSE(has(answer, id));
    EXPECT_NE(recorded_at(answer), "/ervaringen/" + id);
  }
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Van Yara"}}).status, 303);
  const auto saved = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  EXPECT_EQ(location_of(saved), "/ervaringen/" + draft + "/terugdenken");
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + draft), "Van Yara"));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + kept), "Rustig blijven"));
  EXPECT_TRUE(has(house.get("ruben", "/ervaringen"), "3 ervaringen"));
}

// What was begun in the pages and finished without network is one experience, and the draft is gone.
TEST(Phone, WhatWasBegunInThePagesAndSentByThePhoneIsOne) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto sent =
      house.post("yara", "/ervaringen", {{"sleutel", draft}, {"waar", "stage"}, {"tekst", "Rustig blijven"}});
  EXPECT_EQ(recorded_at(sent), "/ervaringen/" + draft);
  EXPECT_EQ(location_of(house.post("yara", "/vastleggen/gevoel", {{"concept", draft}})), location_of(sent));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "1 ervaring"));
}

// Meets ST-02: the day is that of Yara's clock, also just after midnight, when it is yesterday in Greenwich.
TEST(Phone, HalfPastMidnightIsToday) {
  TestHouse house;
  house.clock.set(instant_of(make_day(2026, 11, 28), 30));
  const auto sent = house.post("yara", "/ervaringen",
                               {{"waar", "stage"}, {"tekst", "De nachtdienst"}, {"dag", "2026-11-28"}});
  EXPECT_TRUE(has(house.get("yara", recorded_at(sent)), "28 november"));
  const auto without = house.post("yara", "/ervaringen", {{"waar", "stage"}, {"tekst", "De nachtdienst"}});
  EXPECT_TRUE(has(house.get("yara", recorded_at(without)), "28 november"));
  // A phone that is ahead of the school.
  const auto ahead =
      house.post("yara", "/ervaringen", {{"waar", "stage"}, {"tekst", "De ochtend"}, {"dag", "2026-11-29"}});
  EXPECT_TRUE(has(house.get("yara", recorded_at(ahead)), "28 november"));
}

// What the phone took along before more was written in the pages becomes an experience of its own.
TEST(Phone, WhatThePhoneSendsDoesNotTakeAwayWhatWasWrittenSince) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto began = version_in(house.get("yara", "/vastleggen/wat?concept=" + draft));
  house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "Op de computer"}});
  const Fields fields = {{"sleutel", draft}, {"waar", "stage"}, {"tekst", "In de trein"}, {"versie", began}};
  const auto sent = house.post("yara", "/ervaringen", fields);
  EXPECT_NE(recorded_at(sent), "/ervaringen/" + draft);
  EXPECT_EQ(location_of(house.post("yara", "/ervaringen", fields)), location_of(sent));
  EXPECT_TRUE(has(house.get("yara", recorded_at(sent)), "In de trein"));
  const auto saved = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  EXPECT_EQ(recorded_at(saved), "/ervaringen/" + draft);
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + draft), "Op de computer"));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "2 ervaringen"));
}

}  // namespace
}  // namespace koers::app
