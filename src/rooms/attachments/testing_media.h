// A house to which Yara sends sound, film and drawings, and in which a job makes them ready.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "campus/rooms/room.h"
#include "platform/files/files.h"
#include "platform/files/temporary_store.h"
#include "platform/jobs/jobs.h"
#include "platform/media/images.h"
#include "platform/media/testing_media.h"
#include "platform/testing/database.h"
#include "rooms/attachments/attachments.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::attachments::testing_media {

namespace fs = std::filesystem;
using namespace experiences::testing_stories;

class AddedMedia : public ::testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    static const bool started = (media::start("koers_tests"), true);
    ASSERT_TRUE(started);
  }

  // The browser's files are moved by the server, so each sending gets a copy.
  http::Upload upload(const std::string& field, const fs::path& file) {
    const auto copy = folder_.path() / ("sent-" + std::to_string(++sent_));
    fs::copy_file(file, copy);
    return {field, "film van Yara.mp4", "video/mp4", copy, fs::file_size(copy)};
  }

  fs::path write(const std::string& name, const std::string& bytes) {
    std::ofstream(folder_.path() / name, std::ios::binary) << bytes;
    return folder_.path() / name;
  }

  http::Response send(const std::string& path, const Fields& fields, std::vector<http::Upload> uploads) {
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.fields = fields;
    request.uploads = std::move(uploads);
    return house_.ask("yara", std::move(request));
  }

  std::string record_with(std::vector<http::Upload> uploads, const std::string& audience = "counsellor") {
    const auto saved = send("/ervaringen", {{"waar", "stage"}, {"tekst", "Kijk maar."}, {"wie", audience}},
                            std::move(uploads));
    EXPECT_EQ(saved.status, 303);
    const auto place = location_of(saved);
    return place.substr(0, place.rfind('/'));
  }

  std::vector<MediaItem> items(const std::string& address) {
    return media_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara,
                    id_in(address));
  }

  int prepare() {
    jobs::Worker worker(house_.database(), house_.clock, house_.ids);
    rooms::add_jobs(attachments::room(), worker, {house_.database(), store(), house_.clock});
    return worker.run_due();
  }

  files::Store& store() { return *house_.house().files; }
  int kept() {
    int count = 0;
    store().each([&](std::string_view, std::uint64_t, std::int64_t) { ++count; });
    return count;
  }

  files::TemporaryFolder folder_;
  TestHouse house_{GetParam()};
  int sent_ = 0;
};

}  // namespace koers::attachments::testing_media
