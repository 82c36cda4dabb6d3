// Files in pieces: a lost connection costs one piece, and a phone that asks again hears the same again.
#include <gtest/gtest.h>

#include "rooms/attachments/testing_media.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {
namespace {

using namespace testing_media;

std::string header(const http::Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

class Uploads : public AddedMedia {
 protected:
  http::Response begin(const std::string& length, const std::string& who = "yara",
                       const std::string& name = "") {
    http::Request request;
    request.method = "POST";
    request.path = "/opnames/onderweg";
    request.headers = {{"upload-length", length}, {"upload-name", name}};
    return house_.ask(who, std::move(request));
  }

  // As the queue on the phone sends it.
  http::Response send_waiting(const Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.path = "/ervaringen";
    request.headers = {{"accept", "application/json"}};
    request.fields = fields;
    return house_.ask("yara", std::move(request));
  }

  http::Response piece(const std::string& at, const std::string& bytes, std::size_t from,
                       const std::string& who = "yara") {
    const auto path = write("piece-" + std::to_string(++sent_), bytes);
    http::Request request;
    request.method = "PATCH";
    request.path = at;
    request.headers = {{"upload-offset", std::to_string(from)}};
    request.uploads = {{"", "", "application/offset+octet-stream", path, bytes.size()}};
    return house_.ask(who, std::move(request));
  }

  std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  // Everything in pieces of 1,000 bytes; answers the id.
  std::string send_whole(const std::string& bytes, const std::string& name = "") {
    const auto at = header(begin(std::to_string(bytes.size()), "yara", name), "Location");
    for (std::size_t from = 0; from < bytes.size(); from += 1000) {
      EXPECT_EQ(piece(at, bytes.substr(from, 1000), from).status, 204);
    }
    return at.substr(at.rfind('/') + 1);
  }
};

INSTANTIATE_TEST_SUITE_P(On, Uploads, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-02.
TEST_P(Uploads, ALostConnectionCostsOnePiece) {
  const auto bytes = bytes_of(media::testing::sound(folder_.path()));
  const auto begun = begin(std::to_string(bytes.size()));
  EXPECT_EQ(begun.status, 201);
  const auto at = header(begun, "Location");
  EXPECT_EQ(header(piece(at, bytes.substr(0, 1000), 0), "Upload-Offset"), "1000");
  // The answer got lost: the phone sends the same again, and hears where the file ends.
  EXPECT_EQ(piece(at, bytes.substr(0, 1000), 0).status, 204);
  EXPECT_EQ(header(house_.get("yara", at), "Upload-Offset"), "1000");
  // One too far, or too little: nothing is added.
  EXPECT_EQ(piece(at, "xyz", 2000).status, 409);
  EXPECT_EQ(header(piece(at, "xyz", 500), "Upload-Offset"), "1000");
  EXPECT_EQ(piece(at, std::string(bytes.size(), 'x'), 1000).status, 413);
  EXPECT_EQ(piece(at, bytes.substr(1000), 1000).status, 204);
  EXPECT_EQ(header(house_.get("yara", at), "Upload-Offset"), std::to_string(bytes.size()));

  const auto id = at.substr(at.rfind('/') + 1);
  const auto saved = send("/ervaringen", {{"waar", "stage"}, {"opname", id}}, {});
  ASSERT_EQ(saved.status, 303);
  const auto place = location_of(saved).substr(0, location_of(saved).rfind('/'));
  prepare();
  EXPECT_EQ(items(place).at(0).state, MediaState::ready);
  EXPECT_EQ(house_.get("yara", at).status, 404) << "the upload became a medium";
}

// Meets ST-02.
TEST_P(Uploads, TheSameSendingTwiceIsOneExperienceWithOneOfEach) {
  const auto sound = send_whole(bytes_of(media::testing::sound(folder_.path())));
  const auto photo = send_whole(bytes_of(media::testing::make(
      folder_.path(), "-f lavfi -i color=size=64x48:duration=1 -frames:v 1", "photo.png")));
  const Fields fields = {
      {"sleutel", "0000000000777"}, {"waar", "stage"}, {"opname", sound}, {"opname", photo}};
  const auto first = send("/ervaringen", fields, {});
  const auto again = send("/ervaringen", fields, {});
  EXPECT_EQ(first.status, 303);
  EXPECT_EQ(location_of(again), location_of(first));
  const auto place = location_of(first).substr(0, location_of(first).rfind('/'));
  EXPECT_EQ(items(place).size(), 1U);
  EXPECT_EQ(pictures_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara,
                        id_in(place))
                .size(),
            1U);
  EXPECT_TRUE(fs::is_empty(store().incoming()));
}

// Meets ST-02: a photo that breaks off, as a full phone keeps it. The story is saved, the phone hears which
// file was refused and why, and hears the same when that answer was lost and it asks again.
TEST_P(Uploads, WhatIsRefusedIsToldToThePhoneHoweverOftenItAsks) {
  const auto whole = bytes_of(media::testing::make(
      folder_.path(), "-f lavfi -i testsrc=size=640x480:duration=1 -frames:v 1", "photo.jpg"));
  const auto broken = send_whole(whole.substr(0, whole.size() / 2), "vakantie%20foto.jpg");
  const auto good = send_whole(whole);
  const Fields fields = {{"sleutel", "0000000000779"},
                         {"waar", "stage"},
                         {"tekst", "Rustig blijven"},
                         {"opname", broken},
                         {"opname", good}};
  const auto first = send_waiting(fields);
  EXPECT_EQ(first.status, 200);
  EXPECT_TRUE(has(first, "\"upload\": \"" + broken + "\""));
  EXPECT_TRUE(has(first, "Deze foto kunnen we niet lezen."));
  EXPECT_FALSE(has(first, good));
  EXPECT_EQ(send_waiting(fields).body, first.body);
  const auto at = first.body.find("/ervaringen/");
  ASSERT_NE(at, std::string::npos);
  EXPECT_EQ(pictures_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara,
                        id_in(first.body.substr(at, 25)))
                .size(),
            1U);
  EXPECT_TRUE(has(house_.get("yara", "/ervaringen"), "1 ervaring"));
  // In the pages it is said by its name.
  const auto other = send_whole(whole.substr(0, whole.size() / 2), "vakantie%20foto.jpg");
  const auto draft =
      parameter(location_of(house_.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  for (int i = 0; i < 2; ++i) {
    const auto refused = send("/vastleggen/wat", {{"concept", draft}, {"opname", other}}, {});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(has(refused, "vakantie foto.jpg: Deze foto kunnen we niet lezen."));
  }
}

TEST_P(Uploads, WordsThatAreWrongAreToldAndTheFilesWaitForThem) {
  const auto sound = send_whole(bytes_of(media::testing::sound(folder_.path())));
  Fields fields = {{"sleutel", "0000000000780"}, {"waar", "stage"}, {"opname", sound}};
  fields.emplace_back("tekst", "Zijn nummer is 111222333.");
  const auto wrong = send_waiting(fields);
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, "\"wrong\": [\""));
  EXPECT_TRUE(has(wrong, "BSN"));
  EXPECT_FALSE(has(house_.get("yara", "/vastleggen"), "Verder met wat je begon"));
  fields.back().second = "Hij werd boos.";
  const auto saved = send_waiting(fields);
  EXPECT_EQ(saved.status, 200);
  EXPECT_TRUE(has(saved, "\"refused\": []"));
  EXPECT_EQ(items(saved.body.substr(saved.body.find("/ervaringen/"), 25)).size(), 1U);
}

TEST_P(Uploads, AFileThatIsNotThereAnyMoreIsAskedForAgain) {
  const auto gone = id_text(house_.ids.next_value());
  const auto saved = send_waiting({{"waar", "stage"}, {"tekst", "Hij werd boos."}, {"opname", gone}});
  EXPECT_EQ(saved.status, 200);
  EXPECT_TRUE(has(saved, gone));
  EXPECT_TRUE(has(saved, "Dit kwam niet helemaal aan."));
}

TEST_P(Uploads, AreOfOneStudentAndFew) {
  const auto at = header(begin("2000"), "Location");
  EXPECT_EQ(house_.get("ruben", at).status, 404);
  EXPECT_EQ(piece(at, "abc", 0, "ruben").status, 404);
  const auto id = at.substr(at.rfind('/') + 1);
  // Half of it cannot be used, and somebody else's is not there.
  const auto draft =
      parameter(location_of(house_.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto half = send("/vastleggen/wat", {{"concept", draft}, {"opname", id}}, {});
  EXPECT_EQ(half.status, 422);
  EXPECT_TRUE(has(half, "Dit kwam niet helemaal aan."));
  for (int i = 1; i < most_uploads; ++i) EXPECT_EQ(begin("10").status, 201);
  EXPECT_EQ(begin("10").status, 429);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(begin("209715200", "ruben").status, 201);
  EXPECT_EQ(begin("209715200", "ruben").status, 429) << "a gigabyte under way is enough";
  EXPECT_EQ(begin("10", "ruben").status, 201);
}

TEST_P(Uploads, OfNoOrTooManyBytesAreRefused) {
  for (const char* length : {"", "0", "-1", "abc", "99999999999999999999999"})
    EXPECT_EQ(begin(length).status, 422);
  EXPECT_EQ(begin("209715201").status, 413);
}

TEST_P(Uploads, EndAfterADay) {
  const auto at = header(begin("2000"), "Location");
  piece(at, std::string(1000, 'x'), 0);
  ASSERT_FALSE(fs::is_empty(store().incoming()));
  EXPECT_EQ(erase_old_uploads(house_.database(), &store(), house_.clock.now() + 3'600), 0);
  EXPECT_EQ(erase_old_uploads(house_.database(), &store(), house_.clock.now() + 86'401), 1);
  EXPECT_TRUE(fs::is_empty(store().incoming()));
  EXPECT_EQ(house_.get("yara", at).status, 404);
}

}  // namespace
}  // namespace koers::attachments
