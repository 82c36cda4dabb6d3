#include "platform/sql/restore.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "platform/base/error.h"
#include "platform/sql/backend.h"
#include "platform/sql/file_lock.h"

namespace koers::sql {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> files_of_one = {"", "-wal",
                                                     "-shm"};  // the file first, see is_half_restored

fs::path beside(const fs::path& place, const char* ending) { return place.string() + ending; }

// Where the copy waits for its place.
fs::path prepared_at(const fs::path& place) { return beside(place, ".restoring"); }

void remove_database(const fs::path& place) {
  for (const char* ending : {"", "-wal", "-shm", "-lock"}) fs::remove(beside(place, ending));
}

void sync_to_disk(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = file >= 0 && fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!synced) throw Unavailable(path.string() + " did not reach the disk");
}

// Throws Refused unless this is a whole database of Koers that this program understands.
void check(const fs::path& copy, std::span<const Migration> migrations) {
  constexpr Statement check_integrity{"platform.check_integrity", "PRAGMA integrity_check(1)"};
  constexpr Statement select_migrations{"platform.select_migrations",
                                        "SELECT name FROM platform_migrations ORDER BY name"};
  std::vector<std::string> known;
  try {
    const auto database = open_sqlite(copy.string(), {});
    const auto snapshot = database->snapshot();
    if (snapshot->reader().all<std::string>(check_integrity) != std::vector<std::string>{"ok"}) {
      throw Refused("the copy is damaged");
    }
    known = snapshot->reader().all<std::string>(select_migrations);
  } catch (const Refused&) {
    throw;
  } catch (const std::exception& error) {
    throw Refused("the copy is no database of Koers: " + std::string(error.what()));
  }
  if (known.empty()) throw Refused("the copy is no database of Koers");
  for (const std::string& name : known) {
    const bool ours = std::any_of(migrations.begin(), migrations.end(),
                                  [&](const Migration& one) { return one.name == name; });
    if (!ours) throw Refused("the copy is of a newer Koers: this one does not know " + name);
  }
}

// A name that nothing has yet: NAME.before-restore, NAME.before-restore-2, ...
fs::path new_folder(const fs::path& place) {
  for (int number = 1;; ++number) {
    auto folder = beside(place, ".before-restore");
    if (number > 1) folder += "-" + std::to_string(number);
    if (!fs::exists(folder)) {
      fs::create_directory(folder);
      fs::permissions(folder, fs::perms::owner_all);
      return folder;
    }
  }
}

// With its log: together they open as what stood there.
std::optional<fs::path> keep(const fs::path& place) {
  const bool any = std::any_of(files_of_one.begin(), files_of_one.end(),
                               [&](const char* ending) { return fs::exists(beside(place, ending)); });
  if (!any) return std::nullopt;
  const auto folder = new_folder(place);
  for (const char* ending : files_of_one) {
    const auto file = beside(place, ending);
    if (fs::exists(file)) fs::rename(file, folder / file.filename());
  }
  sync_to_disk(folder);
  return folder;
}

}  // namespace

bool is_half_restored(const fs::path& place) { return !fs::exists(place) && fs::exists(prepared_at(place)); }

std::optional<fs::path> restore(const fs::path& place, const fs::path& copy,
                                std::span<const Migration> migrations) {
  const auto folder = fs::absolute(place).parent_path();
  fs::create_directories(folder);
  const FileLock alone(place.string(), FileLock::Kind::alone,
                       place.string() + " is in use: stop the server and other commands first");
  const auto prepared = prepared_at(place);
  remove_database(prepared);
  fs::copy_file(copy, prepared);
  fs::permissions(prepared, fs::perms::owner_read | fs::perms::owner_write);
  try {
    check(prepared, migrations);
    open_sqlite(prepared.string(), {})->migrate(migrations);
  } catch (...) {
    remove_database(prepared);
    throw;
  }
  sync_to_disk(prepared);
  const auto kept = keep(place);
  fs::rename(prepared, place);
  sync_to_disk(folder);
  remove_database(prepared);  // the rest of having opened it
  return kept;
}

}  // namespace koers::sql
