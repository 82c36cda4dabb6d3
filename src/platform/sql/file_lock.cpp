#include "platform/sql/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "platform/base/error.h"

namespace koers::sql {

FileLock::FileLock(const std::string& path, Kind kind, const std::string& in_use) {
  const std::string name = path + "-lock";
  file_ = ::open(name.c_str(), O_CREAT | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
  if (file_ < 0) throw Unavailable("open " + name + ": " + std::strerror(errno));
  if (::flock(file_, (kind == Kind::shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0) return;
  const int reason = errno;
  ::close(file_);
  if (reason == EWOULDBLOCK) throw Conflict(in_use);
  throw Unavailable("lock " + name + ": " + std::strerror(reason));
}

FileLock::~FileLock() { ::close(file_); }

}  // namespace koers::sql
