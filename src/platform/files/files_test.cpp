#include "platform/files/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "platform/files/temporary_store.h"

namespace koers::files {
namespace {

namespace fs = std::filesystem;
using std::string_literals::operator""s;

std::string content_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

fs::path written(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

// Meets ST-02.
TEST(Files, YarasFilmMovesInUnderANameThatTellsNothing) {
  TemporaryFolder uploads;
  TemporaryStore store;
  const auto upload = written(uploads.path() / "stage film.mp4",
                              "\0\0\0\x18"
                              "ftypmp42...."s);
  const auto stored = store->put(upload);
  EXPECT_EQ(stored.key.size(), 32U);
  EXPECT_EQ(stored.size, 16U);
  EXPECT_EQ(stored.type, "video/mp4");
  EXPECT_FALSE(fs::exists(upload));
  const auto path = store->path_of(stored.key);
  ASSERT_TRUE(path);
  EXPECT_EQ(content_of(*path),
            "\0\0\0\x18"
            "ftypmp42...."s);
  EXPECT_EQ(path->parent_path().filename(), stored.key.substr(2, 2));
  EXPECT_EQ(path->parent_path().parent_path().filename(), stored.key.substr(0, 2));
}

TEST(Files, AnUploadOnAnotherDiskIsCopied) {
  if (!fs::is_directory("/dev/shm")) GTEST_SKIP() << "no second file system here";
  TemporaryStore store;
  const auto upload =
      written("/dev/shm/" + store->incoming().parent_path().parent_path().filename().string(), "abc");
  const auto stored = store->put(upload);
  EXPECT_FALSE(fs::exists(upload));
  EXPECT_EQ(content_of(*store->path_of(stored.key)), "abc");
  EXPECT_TRUE(fs::is_empty(store->incoming()));
}

// Meets AD-03.
TEST(Files, WhatIsRemovedIsGone) {
  TemporaryStore store;
  const auto kept = store->put_bytes("kept");
  const auto removed = store->put_bytes("removed");
  EXPECT_TRUE(store->remove(removed.key));
  EXPECT_FALSE(store->remove(removed.key));
  EXPECT_FALSE(store->path_of(removed.key));
  EXPECT_TRUE(store->path_of(kept.key));
}

TEST(Files, AKeyNeverLeadsOutOfTheFolder) {
  TemporaryStore store;
  written(store->incoming().parent_path() / "secret", "secret");
  for (const std::string key :
       {"", "secret", "../secret", "../../../../../../../../../etc/passwd", "incoming",
        "..%2f..%2f..%2f..%2f..%2f..%2fabcdef", "00000000000000000000000000000000"}) {
    EXPECT_FALSE(store->path_of(key)) << key;
    EXPECT_FALSE(store->remove(key)) << key;
  }
  EXPECT_TRUE(fs::exists(store->incoming().parent_path() / "secret"));
}

TEST(Files, OnlyPlainFilesMoveIn) {
  TemporaryFolder uploads;
  TemporaryStore store;
  EXPECT_THROW(store->put(uploads.path() / "absent"), fs::filesystem_error);
  EXPECT_THROW(store->put(uploads.path()), fs::filesystem_error);
  fs::create_symlink("/etc/passwd", uploads.path() / "link");
  EXPECT_THROW(store->put(uploads.path() / "link"), fs::filesystem_error);
}

TEST(Files, EveryFileIsListedOnce) {
  TemporaryStore store;
  written(store->incoming() / "under way", "...");
  std::set<std::string> put;
  for (int i = 0; i < 20; ++i) put.insert(store->put_bytes(std::to_string(i)).key);
  std::set<std::string> listed;
  store->each([&](std::string_view key, std::uint64_t size, std::int64_t) {
    EXPECT_TRUE(size == 1 || size == 2);
    EXPECT_TRUE(listed.emplace(key).second);
  });
  EXPECT_EQ(listed, put);
}

// Sound of dictaphones and old telephones: low sample rates, a tag before it, and zeros before that.
TEST(Files, SoundIsKnownByItsFrames) {
  const TemporaryFolder folder;
  const auto type_of_file = [&](const std::string& bytes) {
    std::ofstream(folder.path() / "sound", std::ios::binary | std::ios::trunc) << bytes;
    return type_of(folder.path() / "sound");
  };
  const auto frames = [](const std::string& head, std::size_t size) {
    const std::string frame = head + std::string(size - head.size(), 'x');
    return frame + frame + frame;
  };
  const auto low = frames("\xFF\xE3\x18\xC4", 72);                // MPEG 2.5 layer III, 8 kHz, 8 kb/s
  const auto layer_2 = frames("\xFF\xFD\x84\x04", 384);           // MPEG 1 layer II, 48 kHz, 128 kb/s
  const auto aac = frames("\xFF\xF9\x6C\x40\x0C\x9F\xFC"s, 100);  // ADTS of frames of 100 bytes
  const std::string tag = "ID3\x04\0\0\0\0\x01\x00"s + std::string(128, '\0');
  for (const std::string& before : {""s, std::string(1000, '\0'), tag}) {
    EXPECT_EQ(type_of_file(before + low), "audio/mpeg") << before.size();
    EXPECT_EQ(type_of_file(before + layer_2), "audio/mpeg") << before.size();
    EXPECT_EQ(type_of_file(before + aac), "audio/aac") << before.size();
  }
  EXPECT_EQ(type_of_file(std::string(5000, '\0')), "application/octet-stream");
  EXPECT_EQ(type_of_file("\xFF\xE3\x18\xC4 and no other frame" + std::string(200, 'x')),
            "application/octet-stream");
  EXPECT_EQ(type_of_file("\xFF\xFE<\0s\0v\0g\0>\0"s), "application/octet-stream");
}

TEST(Files, TheTypeComesFromTheContent) {
  EXPECT_EQ(type_of_bytes("\xFF\xD8\xFF\xE0"), "image/jpeg");
  EXPECT_EQ(type_of_bytes("\x89PNG\r\n\x1A\n"), "image/png");
  EXPECT_EQ(type_of_bytes("RIFF1234WEBPVP8 "), "image/webp");
  EXPECT_EQ(type_of_bytes("RIFF1234WAVEfmt "), "audio/wav");
  EXPECT_EQ(type_of_bytes("\0\0\0\x18"
                          "ftypheic"s),
            "image/heic");
  EXPECT_EQ(type_of_bytes("\0\0\0\x18"
                          "ftypM4A "s),
            "audio/mp4");
  EXPECT_EQ(type_of_bytes("%PDF-1.7"), "application/pdf");
  EXPECT_EQ(type_of_bytes("<svg onload=alert(1)>"), "application/octet-stream");
  EXPECT_EQ(type_of_bytes("<!doctype html>"), "application/octet-stream");
  EXPECT_EQ(type_of_bytes(""), "application/octet-stream");
}

}  // namespace
}  // namespace koers::files
