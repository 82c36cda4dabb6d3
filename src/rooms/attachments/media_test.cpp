// Yara talks, films and draws; what she sent becomes something that plays, and nothing else of it remains.
#include <gtest/gtest.h>

#include "app/privacy.h"
#include "rooms/attachments/testing_media.h"

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

// Meets ST-16: Yara sees that Karin listened, and to what; once a day, however often.
TEST_P(AddedMedia, WhoListensOrLooksIsSeenByYara) {
  const auto place = record_with({upload("geluid", media::testing::sound(folder_.path()))});
  prepare();
  const auto item = items(place).at(0);
  const auto file = "/opnames/" + item.file_key;
  house_.post("yara", place + "/opnames/" + id_text(item.id.value), {{"tekst", "Hij werd boos."}});
  const auto looks = [&] {
    const auto page = house_.get("yara", "/privacy").body;
    int count = 0;
    for (auto at = page.find("opnames van ‘"); at != std::string::npos;
         at = page.find("opnames van ‘", at + 1)) {
      ++count;
    }
    return count;
  };
  house_.get("yara", file);
  EXPECT_EQ(house_.get("ruben", file).status, 404);
  EXPECT_EQ(looks(), 0);
  EXPECT_EQ(house_.get("karin", file + "/ondertitels").status, 200);
  EXPECT_EQ(looks(), 1);
  EXPECT_EQ(house_.get("karin", file).status, 200);
  EXPECT_EQ(house_.get("karin", place + "/opnames").status, 200);
  EXPECT_EQ(looks(), 1);
  EXPECT_TRUE(has(house_.get("yara", "/privacy"), "opnames van ‘Kijk maar’"));
  house_.clock.set({house_.clock.now().seconds + 86'400});
  EXPECT_EQ(house_.get("karin", file).status, 200);
  EXPECT_EQ(looks(), 2);
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
