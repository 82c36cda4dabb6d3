// Yara records what she lived through, in three steps.
#include <gtest/gtest.h>

#include <fstream>

#include "platform/base/temporary_folder.h"
#include "platform/files/files.h"
#include "platform/media/images.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

const std::string story =
    "Een bewoner werd boos tijdens het eten. Ik ben naast hem gaan zitten en heb eerst niks gezegd.";

// Meets ST-02.
TEST(Recording, ThreeStepsAndAnExperienceIsThere) {
  TestHouse house;
  const auto where = house.get("yara", "/vastleggen");
  EXPECT_EQ(where.status, 200);
  EXPECT_TRUE(has(where, "Waar was je?"));

  const auto chosen = house.post("yara", "/vastleggen", {{"waar", "stage"}});
  ASSERT_EQ(chosen.status, 303);
  const auto draft = parameter(location_of(chosen), "concept");
  const auto what = house.get("yara", chosen);
  EXPECT_TRUE(has(what, "Wat gebeurde er?"));
  EXPECT_TRUE(has(what, "Noem geen namen van bewoners"));

  const auto told =
      house.post("yara", "/vastleggen/wat",
                 {{"concept", draft}, {"tekst", story}, {"met", "een bewoner"}, {"plek", "De Lindehof"}});
  ASSERT_EQ(told.status, 303);
  const auto feeling = house.get("yara", told);
  EXPECT_TRUE(has(feeling, "Hoe voelde het?"));
  EXPECT_TRUE(has(feeling, "Karin is je begeleider."));

  const auto saved = house.post("yara", "/vastleggen/gevoel",
                                {{"concept", draft}, {"gevoel", "proud"}, {"wie", "counsellor"}});
  ASSERT_EQ(saved.status, 303);
  EXPECT_EQ(location_of(saved), "/ervaringen/" + draft + "/terugdenken");

  const auto page = house.get("yara", "/ervaringen/" + draft);
  EXPECT_TRUE(has(page, "Een bewoner werd boos tijdens het eten"));
  EXPECT_TRUE(has(page, "Stage, De Lindehof"));
  EXPECT_TRUE(has(page, "Erbij: een bewoner"));
  EXPECT_TRUE(has(page, "Trots"));
  EXPECT_TRUE(has(page, "Jij en Karin"));
}

TEST(Recording, OnlyThePlaceIsNeeded) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "school"}})), "concept");
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}}).status, 303);
  EXPECT_EQ(house.post("yara", "/vastleggen/gevoel", {{"concept", draft}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + draft), "School op 23 november"));
}

TEST(Recording, TheQuickStartKnowsFourWordsAndTheRestShowsAllKinds) {
  TestHouse house;
  EXPECT_TRUE(
      location_of(house.post("yara", "/vastleggen", {{"waar", "werk"}})).starts_with("/vastleggen/wat?"));
  EXPECT_EQ(location_of(house.post("yara", "/vastleggen", {{"waar", "anders"}})), "/vastleggen");
  EXPECT_TRUE(has(house.get("yara", "/vastleggen"), "Vrijwilligerswerk"));
}

// Meets ST-16.
TEST(Recording, WhoMaySeeItIsTheLastChoiceAndOnlyMeTheFirstTime) {
  TestHouse house;
  const auto first = house.post("yara", "/vastleggen", {{"waar", "stage"}});
  const auto draft = parameter(location_of(first), "concept");
  const auto screen = house.get("yara", "/vastleggen/gevoel?concept=" + draft);
  EXPECT_TRUE(has(screen, "value=\"me\" checked"));
  house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "counsellor"}});
  const auto second =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/gevoel?concept=" + second), "value=\"counsellor\" checked"));
}

// Meets LA-07.
TEST(Recording, ACitizenServiceNumberIsRefusedAndNothingElseIsLost) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused = house.post("yara", "/vastleggen/wat",
                                  {{"concept", draft},
                                   {"tekst", "Zijn nummer was 111222333 en toen"},
                                   {"met", "een bewoner"},
                                   {"dag", "2026-11-20"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "op een BSN lijkt"));
  EXPECT_TRUE(has(refused, "Zijn nummer was 111222333 en toen"));
  EXPECT_TRUE(has(refused, "value=\"een bewoner\""));
  EXPECT_TRUE(has(refused, "value=\"2026-11-20\""));
  // Not even the draft holds it.
  EXPECT_FALSE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "111222333"));
  EXPECT_EQ(house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "111222333"}}).status,
            422);
}

// As many signs as the browser lets her type, though more bytes; what nobody sees is taken out.
TEST(Recording, LengthIsCountedAsTheBrowserCountsIt) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  std::string accents;
  for (int i = 0; i < longest_story; ++i) accents += "é";
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", accents}}).status, 303);
  const auto refused = house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", accents + "é"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "id=\"tekst-error\""));
  EXPECT_TRUE(has(refused, "href=\"#tekst\""));
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rust\u200big"}}).status,
            303);
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "Rustig"));
}

// A phone that waited for long names a feeling that is gone: the story does not wait for that.
TEST(Recording, WhatAPhoneSendsLateIsKeptWithoutWhatIsNotThereAnyMore) {
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
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + key), "We wonnen de finale"));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + key), "Alleen jij"));
}

TEST(Recording, WhatIsTypedIsKeptWhileTyping) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  EXPECT_EQ(
      house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "Vandaag heb ik"}}).status,
      204);
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "Vandaag heb ik"));
  // Another day, the first screen offers to go on.
  EXPECT_TRUE(has(house.get("yara", "/vastleggen"), "Verder met wat je begon"));
}

TEST(Recording, SentTwiceIsKeptOnce) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto first = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  const auto again = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  EXPECT_EQ(location_of(first), location_of(again));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "1 ervaring"));
  // The screen before leads to what it became.
  EXPECT_EQ(location_of(house.get("yara", "/vastleggen/wat?concept=" + draft)), "/ervaringen/" + draft);
}

TEST(Recording, APhoneSendsAllAtOnceWithItsOwnKey) {
  TestHouse house;
  const std::string key = id_text(house.ids.next_value());
  const Fields fields{{"sleutel", key},    {"waar", "sport"}, {"tekst", "We wonnen de finale"},
                      {"gevoel", "happy"}, {"wie", "me"},     {"dag", "2026-11-21"}};
  EXPECT_EQ(house.post("yara", "/ervaringen", fields).status, 303);
  EXPECT_EQ(house.post("yara", "/ervaringen", fields).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "1 ervaring"));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + key), "We wonnen de finale"));
  // Ruben cannot take over a key.
  EXPECT_EQ(house.post("ruben", "/ervaringen", fields).status, 409);
  EXPECT_EQ(house.post("yara", "/ervaringen", {{"waar", "maan"}}).status, 422);
}

TEST(Recording, IsForStudentsAndADraftForItsOwner) {
  TestHouse house;
  EXPECT_EQ(house.get("karin", "/vastleggen").status, 403);
  EXPECT_EQ(house.post("karin", "/ervaringen", {{"waar", "stage"}}).status, 403);
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "Van Yara"}});
  const auto peek = house.get("ruben", "/vastleggen/wat?concept=" + draft);
  EXPECT_EQ(location_of(peek), "/vastleggen");
  EXPECT_EQ(location_of(house.post("ruben", "/vastleggen/gevoel", {{"concept", draft}})), "/vastleggen");
}

TEST(Recording, TheTitleIsTheFirstWords) {
  EXPECT_EQ(title_from("Rustig blijven. Dat lukte.", "Stage"), "Rustig blijven");
  EXPECT_EQ(title_from("", "Stage op 23 november"), "Stage op 23 november");
  EXPECT_EQ(title_from(" \n ", "Stage"), "Stage");
  EXPECT_EQ(title_from("...", "Stage"), "Stage");
  EXPECT_EQ(title_from("een twee drie vier vijf zes zeven acht", "Stage"),
            "een twee drie vier vijf zes zeven…");
  const std::string long_word(100, 'a');
  EXPECT_EQ(title_from(long_word, "Stage"), std::string(60, 'a') + "…");
  // A letter of two bytes is not cut in half.
  std::string letters;
  for (int i = 0; i < 50; ++i) letters += "é";
  EXPECT_EQ(http::clean_text(title_from("a" + letters, "Stage")), title_from("a" + letters, "Stage"));
}

// ---- photos

// The smallest picture there is: one red pixel.
std::string png() {
  static constexpr unsigned char bytes[] = {
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
      0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00,
      0x00, 0x90, 0x77, 0x53, 0xde, 0x00, 0x00, 0x00, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x08,
      0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x18, 0xdd, 0x8d,
      0xb0, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
  return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

class Photos : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { media::start("koers_tests"); }

  http::Response send(const std::string& who, const std::string& path, const Fields& fields,
                      const std::string& bytes) {
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.fields = fields;
    const std::string name = sent_.path() / ("foto-" + std::to_string(++count_) + ".png");
    std::ofstream(name, std::ios::binary) << bytes;
    http::Upload upload{
        .field = "foto", .filename = "foto.png", .type = "image/png", .path = name, .size = bytes.size()};
    request.uploads.push_back(upload);
    return house.ask(who, request);
  }

  static std::string picture_in(const http::Response& page) {
    const auto at = page.body.find("/beelden/");
    return at == std::string::npos ? "" : page.body.substr(at, page.body.find('"', at) - at);
  }

  TestHouse house;

 private:
  const TemporaryFolder sent_;
  int count_ = 0;
};

// Meets ST-02, ST-16.
TEST_F(Photos, APhotoIsSeenByTheOwnerAndByTheCounsellorWhenShared) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  EXPECT_EQ(send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}}, png()).status,
            303);
  const auto picture = picture_in(house.get("yara", "/vastleggen/wat?concept=" + draft));
  ASSERT_FALSE(picture.empty());
  EXPECT_EQ(house.get("yara", picture).status, 200);
  EXPECT_EQ(house.get("karin", picture).status, 404);  // a draft is Yara's alone

  house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "me"}});
  EXPECT_EQ(house.get("karin", picture).status, 404);
  house.post("yara", "/ervaringen/" + draft + "/wie", {{"wie", "counsellor"}});
  const auto seen = house.get("karin", picture);
  EXPECT_EQ(seen.status, 200);
  EXPECT_EQ(seen.type, "image/webp");
  EXPECT_EQ(house.get("ruben", picture).status, 404);
  EXPECT_EQ(house.get("joost", picture).status, 404);
  EXPECT_EQ(house.get("yara", "/beelden/geenbeeld").status, 404);
  EXPECT_TRUE(has(house.get("karin", "/ervaringen/" + draft), "/beelden/"));
}

TEST_F(Photos, WhatIsNoPhotoIsSaidAndTheWordsStay) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused = send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}},
                            "geen foto maar tekst");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "geen foto die we kennen"));
  EXPECT_TRUE(has(refused, "Rustig blijven"));
}

TEST_F(Photos, APhotoSurvivesAMistakeInTheWords) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused =
      send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "nummer 111222333"}}, png());
  EXPECT_EQ(refused.status, 422);
  const auto picture = picture_in(refused);
  ASSERT_FALSE(picture.empty());
  EXPECT_EQ(house.get("yara", picture).status, 200);
}

TEST_F(Photos, APhotoCanBeDescribedAndTakenAway) {
  const auto address = record(house, "yara", "Rustig blijven");
  EXPECT_EQ(send("yara", address + "/aanpassen", {{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}}, png())
                .status,
            303);
  const auto form = house.get("yara", address + "/aanpassen");
  const auto at = form.body.find("name=\"foto_");
  ASSERT_NE(at, std::string::npos);
  const auto id = form.body.substr(at + 11, 13);
  house.post("yara", address + "/aanpassen",
             {{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}, {"foto_" + id, "Een gedekte tafel"}});
  // A page from before the photo says nothing of it.
  EXPECT_EQ(
      house.post("yara", address + "/aanpassen", {{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}}).status,
      303);
  const auto page = house.get("yara", address);
  EXPECT_TRUE(has(page, "alt=\"Een gedekte tafel\""));
  const auto picture = picture_in(page);
  const auto removed = house.post("yara", address + "/aanpassen",
                                  {{"naam", "Nog niet bewaard"}, {"tekst", "Het lukte"}, {"foto_weg", id}});
  EXPECT_EQ(removed.status, 200);
  EXPECT_TRUE(has(removed, "Nog niet bewaard"));
  EXPECT_EQ(house.get("yara", picture).status, 404);
}

// What waited on the phone stays there until all of it was taken.
TEST_F(Photos, WhatIsSentAtOnceWithABrokenPhotoIsNotSaidToBeSaved) {
  const auto refused =
      send("yara", "/ervaringen",
           {{"sleutel", "0000000000778"}, {"waar", "stage"}, {"tekst", "Rustig blijven"}, {"wie", "me"}},
           "geen foto maar tekst");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Rustig blijven"));
  EXPECT_TRUE(has(refused, "geen foto die we kennen"));
}

// Meets LA-07: the words of a photo are looked at like all others, and said at that photo.
TEST_F(Photos, WhatIsWrongInTheWordsOfAPhotoIsSaidAtThatPhoto) {
  const auto address = record(house, "yara", "Rustig blijven");
  const std::string form = address + "/aanpassen";
  send("yara", form, {{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}}, png());
  const auto page = house.get("yara", form);
  const auto at = page.body.find("name=\"foto_");
  ASSERT_NE(at, std::string::npos);
  const auto field = page.body.substr(at + 6, 18);
  const Fields rest{{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}};
  const auto with = [&](const std::string& words, const std::string& version = "") {
    auto fields = rest;
    fields.emplace_back(field, words);
    fields.emplace_back("versie", version);
    return house.post("yara", form, fields);
  };
  const auto refused = with("nummer 111222333");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "id=\"" + field + "-error\""));
  EXPECT_TRUE(has(refused, "nummer 111222333"));
  const auto version = version_in(page, form);
  EXPECT_EQ(with("Een gedekte tafel", version).status, 303);
  const auto stale = with("Een lege tafel", version);
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Een gedekte tafel"));
  EXPECT_TRUE(has(stale, "value=\"Een lege tafel\""));
}

TEST_F(Photos, WhatIsForgottenLosesItsBytesToo) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}}, png());
  const auto picture = picture_in(house.get("yara", "/vastleggen/wat?concept=" + draft));
  EXPECT_EQ(erase_old(house.database(), house.house().files, house.clock.now() + 29LL * 86'400, {}), 0);
  EXPECT_EQ(erase_old(house.database(), house.house().files, house.clock.now() + 31LL * 86'400, {}), 1);
  int files = 0;
  house.house().files->each([&](std::string_view, std::uint64_t, std::int64_t) { ++files; });
  EXPECT_EQ(files, 0);
  EXPECT_EQ(house.get("yara", picture).status, 404);
}

}  // namespace
}  // namespace koers::experiences
