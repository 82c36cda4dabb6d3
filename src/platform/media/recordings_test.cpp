#include "platform/media/recordings.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "platform/base/error.h"
#include "platform/files/temporary_store.h"
#include "platform/media/testing_media.h"

namespace koers::media {
namespace {

namespace fs = std::filesystem;

class Recordings : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    static const bool started = (start("koers_tests"), true);
    ASSERT_TRUE(started);
  }

  Recording prepared(const fs::path& path) {
    auto outcome = prepare_recording(path, *store_);
    EXPECT_TRUE(std::holds_alternative<Recording>(outcome)) << path;
    return std::holds_alternative<Recording>(outcome) ? std::get<Recording>(outcome) : Recording();
  }

  RecordingFlaw flaw_of(const fs::path& path, const RecordingLimits& limits = {}) {
    auto outcome = prepare_recording(path, *store_, limits);
    EXPECT_TRUE(std::holds_alternative<RecordingFlaw>(outcome)) << path;
    EXPECT_EQ(kept(), 0) << "nothing is left behind by " << path;
    return std::holds_alternative<RecordingFlaw>(outcome) ? std::get<RecordingFlaw>(outcome)
                                                          : RecordingFlaw::broken;
  }

  fs::path write(const std::string& name, std::string_view bytes) {
    const auto path = folder_.path() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  std::string bytes_of(const files::Stored& stored) {
    std::ifstream file(*store_->path_of(stored.key), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  // Files in the store and under way.
  int kept() {
    int count = 0;
    store_->each([&](std::string_view, std::uint64_t, std::int64_t) { ++count; });
    for (const auto& under_way : fs::recursive_directory_iterator(store_->incoming())) {
      static_cast<void>(under_way);
      ++count;
    }
    return count;
  }

  files::TemporaryFolder folder_;
  files::TemporaryStore store_;
};

TEST_F(Recordings, SoundOfABrowserBecomesSoundForEveryBrowser) {
  const auto made = prepared(testing::sound(folder_.path()));
  EXPECT_FALSE(made.is_film);
  EXPECT_EQ(made.stored.type, "audio/mp4");
  EXPECT_EQ(made.seconds, 2);
  EXPECT_EQ(bytes_of(made.stored).find("Yara"), std::string::npos);
  EXPECT_EQ(kept(), 1);
}

TEST_F(Recordings, EveryFormThatPhonesMakeIsUnderstood) {
  for (const char* name : {"a.mp3", "a.m4a", "a.ogg", "a.wav", "a.aac"}) {
    EXPECT_EQ(prepared(testing::make(folder_.path(), testing::a_tone, name)).stored.type, "audio/mp4")
        << name;
  }
  for (const char* name : {"a.mov", "a.webm"}) {
    const auto made = prepared(testing::make(folder_.path(), testing::a_picture_that_moves, name));
    EXPECT_EQ(made.stored.type, "video/mp4") << name;
    EXPECT_TRUE(made.is_film) << name;
  }
}

// A dictaphone of 8 kHz (MPEG 2.5), a telephone of 16 kHz (MPEG 2), with a tag before it and with zeros.
TEST_F(Recordings, SoundOfLowRatesIsUnderstoodBehindATagAndZerosToo) {
  for (const char* words : {"-ar 8000 -b:a 8k", "-ar 16000 -b:a 24k", "-ar 44100 -b:a 64k"}) {
    const auto bare = testing::make(folder_.path(),
                                    testing::a_tone + words + " -write_xing 0 -id3v2_version 0", "bare.mp3");
    EXPECT_EQ(prepared(bare).seconds, 2) << words;
    std::ifstream sent(bare, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(sent), {}};
    EXPECT_EQ(prepared(write("zeros.mp3", std::string(4096, '\0') + bytes)).seconds, 2) << words;
    EXPECT_EQ(
        prepared(testing::make(folder_.path(), testing::a_tone + words + " -metadata title=Yara", "tag.mp3"))
            .seconds,
        2)
        << words;
  }
  const auto aac =
      testing::make(folder_.path(), testing::a_tone + "-write_id3v2 1 -metadata title=Yara", "tag.aac");
  EXPECT_EQ(prepared(aac).stored.type, "audio/mp4");
}

TEST_F(Recordings, AFilmKeepsNoPlaceNameOrDevice) {
  const auto path = testing::film(folder_.path());
  std::ifstream sent(path, std::ios::binary);
  const std::string before{std::istreambuf_iterator<char>(sent), {}};
  ASSERT_NE(before.find("+52.0907"), std::string::npos) << "the test film has a place";

  const auto made = prepared(path);
  EXPECT_EQ(made.stored.type, "video/mp4");
  ASSERT_TRUE(made.poster);
  EXPECT_EQ(made.poster->stored.type, "image/webp");
  const auto after = bytes_of(made.stored) + bytes_of(made.poster->stored);
  for (const char* trace : {"52.09", "Yara", "Fairphone", "Lavf", "loci", "xyz"}) {
    EXPECT_EQ(after.find(trace), std::string::npos) << trace;
  }
  // It plays before it is whole: the table of contents comes first.
  EXPECT_LT(after.find("moov"), after.find("mdat"));
}

TEST_F(Recordings, ALargeFilmBecomesAtMost720Lines) {
  const auto wide = prepared(testing::make(
      folder_.path(), "-f lavfi -i testsrc=size=1920x1080:rate=10:duration=1 -preset ultrafast", "wide.mp4"));
  EXPECT_EQ(wide.width, 1280);
  EXPECT_EQ(wide.height, 720);
  const auto tall = prepared(testing::make(
      folder_.path(), "-f lavfi -i testsrc=size=1080x1920:rate=10:duration=1 -preset ultrafast", "tall.mp4"));
  EXPECT_EQ(tall.width, 720);
  EXPECT_EQ(tall.height, 1280);
}

TEST_F(Recordings, WhatIsNoRecordingIsRefused) {
  EXPECT_EQ(flaw_of(write("text.mp4", "Dit is geen film.")), RecordingFlaw::not_a_recording);
  EXPECT_EQ(flaw_of(write("page.webm", "<html><script>alert(1)</script>")), RecordingFlaw::not_a_recording);
  EXPECT_EQ(flaw_of(write("empty.mp4", "")), RecordingFlaw::not_a_recording);
  EXPECT_EQ(flaw_of(write("sign.mp4", std::string("\0\0\0\x18"
                                                  "ftypmp42",
                                                  12) +
                                          std::string(500, 'x'))),
            RecordingFlaw::broken);
  EXPECT_EQ(flaw_of(write("sign.webm", "\x1A\x45\xDF\xA3 and then nothing of the kind")),
            RecordingFlaw::broken);
}

TEST_F(Recordings, HalfAFilmIsBroken) {
  const auto path = testing::film(folder_.path());
  fs::resize_file(path, fs::file_size(path) / 3);
  EXPECT_EQ(flaw_of(path), RecordingFlaw::broken);
}

// A list that names other files, on this disk or elsewhere, is no film, and is not read as one either.
TEST_F(Recordings, AListOfOtherFilesIsRefused) {
  const auto secret = testing::sound(folder_.path());
  const auto lists = {"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://" + secret.string() + "\n",
                      "ffconcat version 1.0\nfile " + secret.string() + "\n",
                      std::string("#EXTM3U\n#EXTINF:2,\nhttp://127.0.0.1:9/secret\n"),
                      std::string("v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 9 RTP/AVP 0\n")};
  for (const auto& list : lists) {
    EXPECT_EQ(flaw_of(write("list.mp4", list)), RecordingFlaw::not_a_recording);
    // With the first bytes of a film it goes to the reader of films, which finds none.
    EXPECT_EQ(flaw_of(write("list.mp4", std::string("\0\0\0\x18"
                                                    "ftypmp42",
                                                    12) +
                                            "\n" + list)),
              RecordingFlaw::broken);
  }
}

TEST_F(Recordings, TooLongIsSaidAsSuchAlsoWhenTheFileDoesNotTellItsLength) {
  const RecordingLimits one_second{.seconds = 1};
  const auto tells = testing::make(folder_.path(), "-f lavfi -i sine=duration=6", "long.m4a");
  EXPECT_EQ(flaw_of(tells, one_second), RecordingFlaw::too_long);
  const auto silent =
      testing::make(folder_.path(), "-f lavfi -i sine=duration=6 -c:a libopus -live 1", "live.webm");
  EXPECT_EQ(flaw_of(silent, one_second), RecordingFlaw::too_long);
}

// A few kilobytes that would become gigabytes.
TEST_F(Recordings, WhatWouldFillMemoryOrTimeIsRefused) {
  const auto huge = testing::make(
      folder_.path(), "-f lavfi -i color=size=7680x4320:rate=1:duration=1 -c:v libx264 -preset ultrafast",
      "huge.mp4");
  EXPECT_LT(fs::file_size(huge), 200U << 10);
  EXPECT_EQ(flaw_of(huge), RecordingFlaw::broken);

  const auto path = testing::make(folder_.path(), testing::a_tone, "a.wav");
  EXPECT_EQ(flaw_of(path, {.bytes = 10}), RecordingFlaw::too_large);
  EXPECT_EQ(flaw_of(path, {.process = {.file_bytes = 100}}), RecordingFlaw::too_large);
  EXPECT_EQ(flaw_of(path, {.process = {.wall = std::chrono::seconds(0)}}), RecordingFlaw::too_large);
}

}  // namespace
}  // namespace koers::media
