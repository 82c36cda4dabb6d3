// Who uses a database file. Everybody who opens one holds its lock together with the others; who puts another
// file in its place must be alone. The system lets go of it when a process ends, however it ends.
#pragma once

#include <string>

namespace koers::sql {

class FileLock {
 public:
  enum class Kind { shared, alone };
  // Of the database at `path`: a file beside it, PATH-lock. Does not wait: throws Conflict with `in_use` when
  // somebody else's lock is in the way, Unavailable when the file cannot be made.
  FileLock(const std::string& path, Kind kind, const std::string& in_use);
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  int file_ = -1;
};

}  // namespace koers::sql
