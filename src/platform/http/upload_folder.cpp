#include "platform/http/upload_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>

#include "platform/auth/token.h"
#include "platform/base/log.h"

namespace koers::http {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "koers-uploads-";

// The locked folder; -1 when it is not there, or locked by somebody else and `wait` is false.
int lock_folder(const fs::path& folder, bool wait) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (::flock(descriptor, wait ? LOCK_EX : LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

// Somebody who swept between making and locking has removed it.
bool is_still_there(int descriptor) {
  struct stat facts {};
  return ::fstat(descriptor, &facts) == 0 && facts.st_nlink > 0;
}

}  // namespace

UploadFolder::UploadFolder(fs::path below) : below_(std::move(below)) {
  fs::create_directories(below_);
  sweep();
  while (lock_ < 0) {
    path_ = below_ / (std::string(prefix) + auth::random_token());
    fs::create_directory(path_);
    fs::permissions(path_, fs::perms::owner_all);
    lock_ = lock_folder(path_, true);
    if (lock_ >= 0 && !is_still_there(lock_)) {
      ::close(lock_);
      lock_ = -1;
    }
  }
}

UploadFolder::~UploadFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
  ::close(lock_);
}

void UploadFolder::sweep() const {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(below_, ignored)) {
    if (entry.path() == path_ || !entry.path().filename().string().starts_with(prefix)) continue;
    const int lock = lock_folder(entry.path(), false);
    if (lock < 0) continue;
    const auto removed = fs::remove_all(entry.path(), ignored);
    ::close(lock);
    log::info("uploads_left_behind_removed", {{"files", removed}});
  }
  // A folder of an hour ago looks used to whoever goes by age (files::Store).
  fs::last_write_time(path_, fs::file_time_type::clock::now(), ignored);
}

}  // namespace koers::http
