// Where the files of bodies under way stand: a folder of this server's own below the one it was given, so
// that a file is moved to its place by a rename. The server keeps a lock on its folder, which the system
// takes away when the server ends, however it ends: a folder without a lock is one that nobody writes in any
// more.
#pragma once

#include <filesystem>

namespace koers::http {

class UploadFolder {
 public:
  // Makes the folder, and sweeps first; throws std::filesystem::filesystem_error when it cannot be made.
  explicit UploadFolder(std::filesystem::path below);
  ~UploadFolder();  // removes it, with what is left in it
  UploadFolder(const UploadFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

  // Removes what servers that were killed left behind. Safe from every thread.
  void sweep() const;

 private:
  std::filesystem::path below_;
  std::filesystem::path path_;
  int lock_ = -1;
};

}  // namespace koers::http
