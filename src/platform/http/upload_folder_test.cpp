// What a server that was killed leaves behind goes; what another one writes stays.
#include "platform/http/upload_folder.h"

#include <gtest/gtest.h>

#include <thread>

#include "platform/http/testing_server.h"

namespace koers::http {
namespace {

namespace fs = std::filesystem;

class UploadFolderTest : public LiveServer {
 protected:
  // As a server that was killed while two files came in.
  fs::path leave_behind() const {
    const auto left = folder_ / "under-way" / "koers-uploads-killed";
    fs::create_directories(left);
    std::ofstream(left / "koers-upload-1") << "half a film";
    std::ofstream(left / "koers-upload-2") << "half a film";
    return left;
  }
};

TEST_F(UploadFolderTest, is_swept_when_a_server_starts) {
  const auto left = leave_behind();
  std::ofstream(folder_ / "under-way" / "piece-1") << "a film that comes in pieces";
  start();
  EXPECT_FALSE(fs::exists(left));
  EXPECT_TRUE(fs::exists(folder_ / "under-way" / "piece-1"));
}

TEST_F(UploadFolderTest, is_swept_while_a_server_runs) {
  start({.sweep_uploads = std::chrono::seconds(1)});
  const auto left = leave_behind();
  for (int i = 0; i < 500 && fs::exists(left); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_FALSE(fs::exists(left));
}

TEST_F(UploadFolderTest, of_a_server_that_runs_is_left_alone) {
  const UploadFolder other(folder_ / "under-way");
  std::ofstream(other.path() / "koers-upload-1") << "half a film";
  start();
  EXPECT_TRUE(fs::exists(other.path() / "koers-upload-1"));
  stop();
  EXPECT_TRUE(fs::exists(other.path() / "koers-upload-1"));
  other.sweep();
  EXPECT_TRUE(fs::exists(other.path() / "koers-upload-1"));
}

TEST_F(UploadFolderTest, goes_with_its_server) {
  fs::path mine;
  {
    const UploadFolder one(folder_ / "under-way");
    mine = one.path();
    EXPECT_TRUE(fs::exists(mine));
  }
  EXPECT_FALSE(fs::exists(mine));
}

}  // namespace
}  // namespace koers::http
