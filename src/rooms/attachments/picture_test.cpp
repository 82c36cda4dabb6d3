// Yara's photos: kept and shown to whom she shows them, described, taken away; what cannot be read is said.
#include <gtest/gtest.h>

#include <fstream>

#include "platform/base/temporary_folder.h"
#include "platform/files/files.h"
#include "platform/media/images.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::attachments {
namespace {

using namespace experiences::testing_stories;

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
  EXPECT_FALSE(has(house.get("yara", "/privacy"), "opnames van ‘Rustig blijven’")) << "a thumbnail";
  const auto page = house.get("karin", "/ervaringen/" + draft);
  EXPECT_TRUE(has(page, "/beelden/"));
  EXPECT_EQ(house.get("karin", picture_in(page)).status, 200);
  EXPECT_TRUE(has(house.get("yara", "/privacy"), "opnames van ‘Rustig blijven’"));
}

TEST_F(Photos, WhatIsNoPhotoIsSaidAndTheWordsStay) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused = send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}},
                            "geen foto maar tekst");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "foto.png: Dit bestand is geen foto die we kennen"));
  EXPECT_TRUE(has(refused, "Rustig blijven"));
}

// Chosen from a phone whose store was full.
TEST_F(Photos, AFileOfNoBytesIsSaidAndNotPassedOver) {
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused = send("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rustig blijven"}}, "");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "foto.png: Dit bestand is leeg."));
  const auto address = record(house, "yara", "Rustig blijven");
  const auto changed =
      send("yara", address + "/aanpassen", {{"naam", "Rustig blijven"}, {"tekst", "Het lukte"}}, "");
  EXPECT_EQ(changed.status, 422);
  EXPECT_TRUE(has(changed, "foto.png: Dit bestand is leeg."));
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
  EXPECT_EQ(
      experiences::erase_old(house.database(), house.house().files, house.clock.now() + 29LL * 86'400, {}),
      0);
  EXPECT_EQ(
      experiences::erase_old(house.database(), house.house().files, house.clock.now() + 31LL * 86'400, {}),
      1);
  int files = 0;
  house.house().files->each([&](std::string_view, std::uint64_t, std::int64_t) { ++files; });
  EXPECT_EQ(files, 0);
  EXPECT_EQ(house.get("yara", picture).status, 404);
}

}  // namespace
}  // namespace koers::attachments
