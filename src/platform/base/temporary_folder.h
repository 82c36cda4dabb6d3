// A folder of its own for work that passes: made when this is made, gone with everything in it when this
// goes.
//
//   const TemporaryFolder folder;                    // where the system keeps such things
//   const TemporaryFolder beside(files.incoming());  // or where it must be on the same disk
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

#include "platform/base/error.h"

namespace koers {

class TemporaryFolder {
 public:
  // Throws Unavailable when there is no room or no right to make it.
  explicit TemporaryFolder(const std::filesystem::path& within = std::filesystem::temp_directory_path()) {
    std::string name = (within / "koers-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw Unavailable("no room for a temporary folder");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace koers
