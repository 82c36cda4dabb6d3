// SQLite: one file in WAL mode, one writer thread, a pool of readers. "sqlite::memory:" is a file too, in a
// folder of its own in shared memory that is removed when the database is closed: SQLite's real memory
// databases have no WAL, so that a reader and a writer would wait for each other, and tests would not meet
// what they meet in a school.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"
#include "platform/sql/backend.h"
#include "platform/sql/file_lock.h"
#include "platform/sql/migrations.h"
#include "platform/sql/migrator.h"
#include "platform/sql/pool.h"
#include "platform/sql/restore.h"
#include "platform/sql/sqlite_connection.h"
#include "platform/sql/sqlite_statistics.h"
#include "platform/sql/sqlite_writer.h"

namespace koers::sql {
namespace {

// No memory map: every connection would map the file for itself, and with eight of them a database of 600 MB
// looks like 4.7 GB of memory to whoever watches the machine.
constexpr std::string_view for_all =
    "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA case_sensitive_like = ON; ";

// FULL: a commit is on the disk when it returns. The log is copied into the file every 4000 pages, and cut
// when a bulk load made it long.
std::string writer_pragmas(bool in_memory) {
  return std::string("PRAGMA journal_mode = WAL; PRAGMA synchronous = ") + (in_memory ? "OFF; " : "FULL; ") +
         std::string(for_all) +
         "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = "
         "67108864;";
}

// 12 MB each: room for the upper pages of all trees; the rest comes from the memory of the operating system.
std::string reader_pragmas() {
  return std::string(for_all) + "PRAGMA cache_size = -12288; PRAGMA query_only = ON;";
}

// Where a database in memory lives: shared memory, where there is any.
std::filesystem::path memory_place() {
  const std::filesystem::path shared = "/dev/shm";
  return access(shared.c_str(), W_OK | X_OK) == 0 ? shared : std::filesystem::temp_directory_path();
}

// What pupils wrote is for this program's user only; the log and its index take over the rights of the file.
void make_private_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
  if (file >= 0) {
    ::close(file);
  } else if (errno != EEXIST) {
    throw Unavailable("open " + path + ": " + std::strerror(errno));
  }
}

using Readers = Pool<SqliteConnection>;

class SqliteSnapshot final : public Snapshot, private Reader {
 public:
  explicit SqliteSnapshot(Readers& readers) : connection_(readers.take()) { connection_->control("BEGIN"); }
  ~SqliteSnapshot() override {
    try {
      connection_->control("COMMIT");
    } catch (const std::exception&) {
      connection_.drop();
    }
  }
  Reader& reader() override { return *this; }

 private:
  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row) override {
    return connection_->execute(statement, arguments, context, on_row);
  }

  Readers::Loan connection_;
};

// Runs on a connection of its own, which does not enforce references until all is in place.
class SqliteMigrator final : public Migrator {
 public:
  explicit SqliteMigrator(SqliteConnection& connection) : connection_(connection) {}

 private:
  void begin() override { connection_.control("BEGIN IMMEDIATE"); }
  void commit() override { connection_.control("COMMIT"); }
  void roll_back() override {
    if (connection_.in_transaction()) connection_.control("ROLLBACK");
  }
  void prepare_database() override { connection_.script("migrations", sqlite_text(create_migrations_table)); }
  void finish_database() override { keep_statistics(connection_); }
  void run(const Migration& migration) override {
    connection_.script(migration.name, sqlite_text(migration.text));
    constexpr Statement broken_references{"platform.check_references", "PRAGMA foreign_key_check"};
    connection_.execute(broken_references, {}, &migration, [](const void* context, const Row& row) {
      const auto& name = static_cast<const Migration*>(context)->name;
      throw Refused(std::string(name) + ": a broken reference in " + std::string(row.text(0)));
    });
  }
  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row) override {
    return connection_.execute(statement, arguments, context, on_row);
  }

  SqliteConnection& connection_;
};

class Sqlite final : public Database {
 public:
  // `like` is a database file to begin as; "" for none.
  Sqlite(const std::string& path, const Options& options, const std::string& like = {})
      : folder_(path == ":memory:" ? std::make_unique<TemporaryFolder>(memory_place()) : nullptr),
        path_(folder_ ? (folder_->path() / "koers.db").string() : path),
        wait_(options.wait_milliseconds),
        lock_(folder_ ? nullptr : use(path_)),
        writer_(open_for_writing(like)),
        readers_(options.readers, std::chrono::milliseconds(wait_),
                 [this] { return connect(reader_pragmas()); }) {}

  std::unique_ptr<Snapshot> snapshot() override { return std::make_unique<SqliteSnapshot>(readers_); }

  void write(const std::function<void(Transaction&)>& work) override {
    writer_.write(work, WriteSize::small);
  }

  void write_in_bulk(const std::function<void(Transaction&)>& work) override {
    writer_.write(work, WriteSize::bulk);
  }

  void migrate(std::span<const Migration> migrations) override {
    const auto connection = connect(writer_pragmas(folder_ != nullptr) + "PRAGMA foreign_keys = OFF;");
    SqliteMigrator(*connection).bring_up_to_date(migrations);
  }

  void backup(const std::string& path) override;

  std::string_view kind() const override { return "sqlite"; }

 private:
  std::unique_ptr<SqliteConnection> connect(const std::string& pragmas) const {
    return std::make_unique<SqliteConnection>(path_, pragmas, wait_);
  }
  // Held as long as this is open, so that nobody puts another file in its place (restore.h).
  static std::unique_ptr<FileLock> use(const std::string& path) {
    auto lock = std::make_unique<FileLock>(path, FileLock::Kind::shared, path + " is being restored");
    if (is_half_restored(path)) {
      throw Unavailable("restoring " + path + " stopped halfway: run koers restore again");
    }
    return lock;
  }
  std::unique_ptr<SqliteConnection> open_for_writing(const std::string& like) const {
    make_private_file(path_);
    if (!like.empty()) {
      std::filesystem::copy_file(like, path_, std::filesystem::copy_options::overwrite_existing);
    }
    return connect(writer_pragmas(folder_ != nullptr));
  }

  // In the order in which they are needed; closed the other way round.
  const std::unique_ptr<TemporaryFolder> folder_;
  const std::string path_;
  const int wait_;
  const std::unique_ptr<FileLock> lock_;
  SqliteWriter writer_;
  Readers readers_;
};

void sync_to_disk(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = file >= 0 && fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!synced) throw Unavailable("the copy " + path + " did not reach the disk");
}

// A fresh file without the holes of deleted rows, so that nothing that was deleted travels with the copy. It
// gets its name when it is whole and on the disk.
void Sqlite::backup(const std::string& path) {
  if (std::filesystem::exists(path)) throw Conflict(path + " exists already");
  const std::string unfinished = path + ".unfinished";
  std::filesystem::remove(unfinished);
  make_private_file(unfinished);
  constexpr Statement copy_into{"platform.copy_database", "VACUUM INTO $1"};
  const std::vector<Bound> target{Bound(Value(std::string_view(unfinished)))};
  connect(std::string(for_all))->execute(copy_into, target, nullptr, [](const void*, const Row&) {});
  sync_to_disk(unfinished);
  std::filesystem::rename(unfinished, path);
  const auto folder = std::filesystem::absolute(path).parent_path();
  sync_to_disk(folder.string());
}

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, const Options& options) {
  return std::make_unique<Sqlite>(path, options);
}

std::unique_ptr<Database> open_sqlite_copy(const std::string& file, const Options& options) {
  return std::make_unique<Sqlite>(":memory:", options, file);
}

}  // namespace koers::sql
