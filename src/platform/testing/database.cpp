#include "platform/testing/database.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <functional>

#include "platform/base/temporary_folder.h"
#include "platform/sql/backend.h"
#include "platform/sql/migrations.h"

namespace koers::testing {
namespace {

// postgresql://user@host:1234/NAME?more
std::string with_name(const std::string& server, const std::string& name) {
  const auto path = server.find('/', server.find("://") + 3);
  const auto query = server.find('?');
  return server.substr(0, std::min(path, query)) + "/" + name +
         (query == server.npos ? "" : server.substr(query));
}

// Like no other on the server, where several programs of tests may be at work.
std::string own_name(const std::string& what) {
  static std::atomic<int> number = 0;
  return "koers_" + what + "_" + std::to_string(getpid()) + "_" + std::to_string(++number);
}

// Copying files takes less time than writing every page in the log, which is the other way.
void create(const std::string& server, const std::string& name, const std::string& like) {
  sql::run_on_postgres(server, "CREATE DATABASE " + name + " TEMPLATE " + like + " STRATEGY FILE_COPY" +
                                   (like == "template0" ? " ENCODING 'UTF8' LOCALE 'C.UTF-8'" : ""));
}

void drop(const std::string& server, const std::string& name) noexcept {
  try {
    sql::run_on_postgres(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  } catch (const std::exception&) {  // the server is gone, and the database with it
  }
}

// A PostgreSQL database that is dropped when it is closed.
class TemporaryDatabase final : public sql::Database {
 public:
  TemporaryDatabase(const std::string& server, const std::string& like, const sql::Options& options,
                    const std::string& dump = "")
      : server_(server) {
    create(server_, name_, like);
    if (!dump.empty()) sql::run_on_postgres(with_name(server_, name_), dump);
    database_ = sql::open(with_name(server_, name_), options);
  }
  ~TemporaryDatabase() override {
    database_.reset();
    drop(server_, name_);
  }
  std::unique_ptr<sql::Snapshot> snapshot() override { return database_->snapshot(); }
  void write(const std::function<void(sql::Transaction&)>& work) override { database_->write(work); }
  void write_in_bulk(const std::function<void(sql::Transaction&)>& work) override {
    database_->write_in_bulk(work);
  }
  void migrate(std::span<const sql::Migration> migrations) override { database_->migrate(migrations); }
  void backup(const std::string& path) override { database_->backup(path); }
  std::string_view kind() const override { return database_->kind(); }

 private:
  const std::string server_;
  const std::string name_ = own_name("test");
  std::unique_ptr<sql::Database> database_;
};

bool is_sqlite(const std::string& address) { return address.starts_with("sqlite:"); }

}  // namespace

struct DatabaseImage::Kept {
  virtual ~Kept() = default;
  virtual std::unique_ptr<sql::Database> copy(const sql::Options& options) const = 0;
};

namespace {

using Fill = std::function<void(sql::Database&)>;

// A file without holes, which copies fill their own with.
class SqliteImage final : public DatabaseImage::Kept {
 public:
  explicit SqliteImage(sql::Database& filled) { filled.backup(file_); }
  std::unique_ptr<sql::Database> copy(const sql::Options& options) const override {
    return sql::open_sqlite_copy(file_, options);
  }

 private:
  const TemporaryFolder folder_;
  const std::string file_ = folder_.path() / "koers.db";
};

// A database on the server that nobody is connected to, as a template must be.
class PostgresImage final : public DatabaseImage::Kept {
 public:
  PostgresImage(std::string server, const std::string& like, const Fill& fill) : server_(std::move(server)) {
    create(server_, name_, like);
    fill(*sql::open(with_name(server_, name_)));
  }
  ~PostgresImage() override { drop(server_, name_); }
  std::unique_ptr<sql::Database> copy(const sql::Options& options) const override {
    return std::make_unique<TemporaryDatabase>(server_, name_, options);
  }
  const std::string& name() const { return name_; }

 private:
  const std::string server_;
  const std::string name_ = own_name("image");
};

void make_tables(sql::Database& database) { database.migrate(sql::embedded_migrations(database.kind())); }

// All tables with nothing in them.
const SqliteImage& sqlite_tables() {
  static const std::unique_ptr<const SqliteImage> made = [] {
    const auto database = sql::open("sqlite::memory:");
    make_tables(*database);
    return std::make_unique<const SqliteImage>(*database);
  }();
  return *made;
}

const PostgresImage& postgres_tables(const std::string& server) {
  static const PostgresImage made(server, "template0", make_tables);
  return made;
}

}  // namespace

std::vector<std::string> databases() {
  std::vector<std::string> addresses{"sqlite::memory:"};
  if (const char* server = std::getenv("KOERS_TEST_POSTGRES")) addresses.emplace_back(server);
  return addresses;
}

std::string database_name(const ::testing::TestParamInfo<std::string>& address) {
  return is_sqlite(address.param) ? "sqlite" : "postgresql";
}

std::unique_ptr<sql::Database> bare_database(const std::string& address, const sql::Options& options) {
  if (!is_sqlite(address)) return std::make_unique<TemporaryDatabase>(address, "template0", options);
  return sql::open(address, options);
}

std::unique_ptr<sql::Database> fresh_database(const std::string& address, const sql::Options& options) {
  if (!is_sqlite(address)) return postgres_tables(address).copy(options);
  return sqlite_tables().copy(options);
}

DatabaseImage::DatabaseImage(const std::string& address, const Fill& fill) {
  if (!is_sqlite(address)) {
    kept_ = std::make_unique<PostgresImage>(address, postgres_tables(address).name(), fill);
    return;
  }
  const auto database = fresh_database(address);
  fill(*database);
  kept_ = std::make_unique<SqliteImage>(*database);
}

DatabaseImage::~DatabaseImage() = default;

std::unique_ptr<sql::Database> DatabaseImage::copy(const sql::Options& options) const {
  return kept_->copy(options);
}

std::unique_ptr<sql::Database> restored_database(const std::string& address, const std::string& dump) {
  return std::make_unique<TemporaryDatabase>(address, "template0", sql::Options{}, dump);
}

}  // namespace koers::testing
