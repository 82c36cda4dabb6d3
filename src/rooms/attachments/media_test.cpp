// Yara talks, films and draws; what she sent becomes something that plays, and nothing else of it remains.
#include <gtest/gtest.h>

#include "app/privacy.h"
#include "rooms/attachments/testing_media.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {
namespace {

using namespace testing_media;

INSTANTIATE_TEST_SUITE_P(On, AddedMedia, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-02.
TEST_P(AddedMedia, SoundAndFilmArePreparedAndThenPlay) {
  const auto sound = media::testing::sound(folder_.path());
  const auto film = media::testing::film(folder_.path());
  const auto place = record_with({upload("geluid", sound), upload("film", film)});
  const auto waiting = house_.get("yara", place);
  EXPECT_TRUE(has(waiting, "Je opname wordt klaargezet."));
  EXPECT_FALSE(has(waiting, "<audio"));
  EXPECT_EQ(kept(), 2) << "the originals wait";

  EXPECT_EQ(prepare(), 2);
  const auto ready = house_.get("yara", place);
  EXPECT_TRUE(has(ready, "<audio"));
  EXPECT_TRUE(has(ready, "Opname van 0:02"));
  EXPECT_TRUE(has(ready, "<video"));
  EXPECT_TRUE(has(ready, "poster=\"/opnames/"));
  EXPECT_FALSE(has(ready, "klaargezet"));
  EXPECT_EQ(kept(), 3) << "sound, film and its poster; the originals are gone";

  const auto all = items(place);
  ASSERT_EQ(all.size(), 2U);
  const auto bytes = house_.get("yara", "/opnames/" + all[1].file_key);
  EXPECT_EQ(bytes.status, 200);
  EXPECT_EQ(bytes.type, "video/mp4");
  ASSERT_TRUE(bytes.file);
  // The original is not for anybody.
  EXPECT_EQ(all[0].state, MediaState::ready);
}

// Meets ST-02, ST-16.
TEST_P(AddedMedia, TheGuideHearsWhatIsSharedAndNothingElse) {
  const auto sound = media::testing::sound(folder_.path());
  const auto shared = record_with({upload("geluid", sound)});
  const auto secret = record_with({upload("geluid", sound)}, "me");
  prepare();
  EXPECT_EQ(house_.get("karin", "/opnames/" + items(shared)[0].file_key).status, 200);
  EXPECT_EQ(house_.get("karin", "/opnames/" + items(secret)[0].file_key).status, 404);
  EXPECT_EQ(house_.get("karin", secret + "/opnames").status, 404);
  EXPECT_EQ(house_.get("joost", "/opnames/" + items(shared)[0].file_key).status, 404);
  EXPECT_EQ(house_.get("ruben", "/opnames/" + items(shared)[0].file_key).status, 404);
  EXPECT_TRUE(has(house_.get("karin", shared), "<audio"));
  house_.post("yara", shared + "/wie", {{"wie", "me"}});
  EXPECT_EQ(house_.get("karin", "/opnames/" + items(shared)[0].file_key).status, 404);
}

TEST_P(AddedMedia, ADrawingIsThereAtOnceAndSaysWhatWeSee) {
  const auto drawing = media::testing::make(
      folder_.path(), "-f lavfi -i color=size=64x48:duration=1 -frames:v 1", "drawing.png");
  const auto place = record_with({upload("tekening", drawing)});
  const auto item = items(place).at(0);
  EXPECT_EQ(item.kind, MediaKind::drawing);
  EXPECT_EQ(item.state, MediaState::ready);
  const auto page = place + "/opnames/" + id_text(item.id.value);
  EXPECT_TRUE(has(house_.get("yara", page), "Wat zien we?"));
  EXPECT_EQ(house_.post("yara", page, {{"tekst", "Een huis met een boom"}}).status, 303);
  EXPECT_TRUE(has(house_.get("yara", place), "alt=\"Een huis met een boom\""));
}

TEST_P(AddedMedia, WhatIsSaidBecomesCaptions) {
  const auto place = record_with({upload("film", media::testing::film(folder_.path()))});
  prepare();
  const auto item = items(place).at(0);
  const auto page = place + "/opnames/" + id_text(item.id.value);
  const auto captions = "/opnames/" + item.file_key + "/ondertitels";
  EXPECT_EQ(house_.get("yara", captions).status, 404);
  EXPECT_TRUE(has(house_.get("yara", page), "Wat hoor je?"));
  const auto refused = house_.post("yara", page, {{"tekst", "Zijn nummer is 111222333."}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "BSN"));
  EXPECT_EQ(house_.post("yara", page, {{"tekst", "Hij werd boos. <b>Ik</b> bleef rustig."}}).status, 303);
  const auto track = house_.get("karin", captions);
  EXPECT_EQ(track.type, "text/vtt; charset=utf-8");
  EXPECT_TRUE(track.body.starts_with("WEBVTT\n\n00:00.000 --> "));
  EXPECT_TRUE(has(track, "Hij werd boos."));
  EXPECT_FALSE(has(track, "<b>"));
  const auto shown = house_.get("karin", place);
  EXPECT_TRUE(has(shown, "kind=\"captions\""));
  EXPECT_TRUE(has(shown, "Lees wat er gezegd wordt"));
}

// On two phones: neither text is lost.
TEST_P(AddedMedia, WhatWasWrittenElsewhereMeanwhileIsShownBesideWhatWasTyped) {
  const auto place = record_with({upload("geluid", media::testing::sound(folder_.path()))});
  const auto page = place + "/opnames/" + id_text(items(place).at(0).id.value);
  const auto form = house_.get("yara", page).body;
  const std::string version = version_in(form);
  EXPECT_EQ(house_.post("yara", page, {{"versie", version}, {"tekst", "Hij werd boos."}}).status, 303);
  const auto stale = house_.post("yara", page, {{"versie", version}, {"tekst", "Zij werd boos."}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Hij werd boos."));
  EXPECT_TRUE(has(stale, "Zij werd boos."));
}

TEST_P(AddedMedia, WhatIsNoRecordingIsSaidAtOnceAndNothingStays) {
  const auto list = write("list.mp4", "#EXTM3U\nfile:///etc/passwd\n");
  const auto draft =
      parameter(location_of(house_.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused =
      send("/vastleggen/wat", {{"concept", draft}, {"tekst", "Mijn verhaal"}}, {upload("film", list)});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Dit is geen foto, film of opname die we kennen."));
  EXPECT_TRUE(has(refused, "Mijn verhaal"));
  EXPECT_EQ(kept(), 0);
}

TEST_P(AddedMedia, WhatCannotBeReadSaysSoToItsOwnerAndNothingStays) {
  const auto broken = write("broken.mp4", std::string("\0\0\0\x18"
                                                      "ftypmp42",
                                                      12) +
                                              std::string(2000, 'x'));
  const auto place = record_with({upload("film", broken)});
  EXPECT_EQ(prepare(), 1);
  EXPECT_EQ(kept(), 0);
  EXPECT_TRUE(has(house_.get("yara", place), "Dit bestand kunnen we niet lezen. Probeer een ander."));
  EXPECT_FALSE(has(house_.get("karin", place), "niet lezen"));
  const auto item = items(place).at(0);
  EXPECT_EQ(house_.post("yara", place + "/opnames/" + id_text(item.id.value) + "/weg").status, 303);
  EXPECT_TRUE(items(place).empty());
}

TEST_P(AddedMedia, SixFitAndTheSeventhIsToldSo) {
  const auto sound = media::testing::sound(folder_.path());
  std::vector<http::Upload> seven;
  for (int i = 0; i < 7; ++i) seven.push_back(upload("geluid", sound));
  const auto draft =
      parameter(location_of(house_.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto told = send("/vastleggen/wat", {{"concept", draft}}, std::move(seven));
  EXPECT_EQ(told.status, 422);
  EXPECT_TRUE(has(told, "Er passen zes opnames bij."));
  EXPECT_EQ(items("/ervaringen/" + draft).size(), 6U);
  const auto first = items("/ervaringen/" + draft).at(0);
  EXPECT_EQ(send("/vastleggen/wat", {{"concept", draft}, {"opname_weg", id_text(first.id.value)}}, {}).status,
            200);
  EXPECT_EQ(items("/ervaringen/" + draft).size(), 5U);
}

// What was taken away while it was being prepared does not come back.
TEST_P(AddedMedia, TakenAwayWhileItWaitsLeavesNothing) {
  const auto place = record_with({upload("geluid", media::testing::sound(folder_.path()))});
  const auto item = items(place).at(0);
  EXPECT_EQ(house_.post("yara", place + "/opnames/" + id_text(item.id.value) + "/weg").status, 303);
  EXPECT_EQ(prepare(), 1);
  EXPECT_EQ(kept(), 0);
}

// Meets AD-03, LA-05.
TEST_P(AddedMedia, ForgettingTakesTheMediaAndTheUploads) {
  record_with({upload("geluid", media::testing::sound(folder_.path()))});
  prepare();
  record_with({upload("geluid", media::testing::sound(folder_.path()))});
  ASSERT_EQ(kept(), 2);
  app::forget_student(house_.database(), store(), house_.cast.institution, house_.cast.yara);
  EXPECT_EQ(kept(), 0);
  constexpr sql::Statement count_left{"test.count_left", R"(
      SELECT (SELECT COUNT(*) FROM portfolio_media WHERE institution_id = $1 AND student_id = $2) +
             (SELECT COUNT(*) FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2))"};
  EXPECT_EQ(
      house_.database().snapshot()->reader().one<int>(count_left, house_.cast.institution, house_.cast.yara),
      0);
}

TEST_P(AddedMedia, ThrownAwayForThirtyDaysTheMediaAreErasedToo) {
  const auto place = record_with({upload("geluid", media::testing::sound(folder_.path()))});
  prepare();
  house_.post("yara", place + "/weg");
  const auto later = house_.clock.now() + 31LL * 86'400;
  EXPECT_EQ(experiences::erase_old(house_.database(), &store(), later, {}), 1);
  EXPECT_EQ(kept(), 0);
}

// ---- in pieces

std::string header(const http::Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

class Uploads : public AddedMedia {
 protected:
  http::Response begin(const std::string& length, const std::string& who = "yara") {
    http::Request request;
    request.method = "POST";
    request.path = "/opnames/onderweg";
    request.headers = {{"upload-length", length}};
    return house_.ask(who, std::move(request));
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
  std::string send_whole(const std::string& bytes) {
    const auto at = header(begin(std::to_string(bytes.size())), "Location");
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

TEST(Captions, SentencesAreSpreadOverTheTime) {
  EXPECT_EQ(captions_of("Een. Twee.", 4),
            "WEBVTT\n\n00:00.000 --> 00:01.777\nEen.\n\n00:01.777 --> 00:04.000\nTwee.\n");
  EXPECT_EQ(captions_of("...", 4), "WEBVTT\n");
  const std::string own = "WEBVTT\n\n00:01.000 --> 00:02.000\nHallo\n";
  EXPECT_EQ(captions_of(own, 4), own);
  EXPECT_EQ(words_of_transcript(own), "Hallo\n");
}

}  // namespace
}  // namespace koers::attachments
