#include "platform/testing/database.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <functional>

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

std::string own_name(const std::string& what) { return "koers_" + what + "_" + std::to_string(getpid()); }

void create(const std::string& server, const std::string& name, const std::string& like) {
  sql::run_on_postgres(server, "CREATE DATABASE " + name + " TEMPLATE " + like +
                                   (like == "template0" ? " ENCODING 'UTF8' LOCALE 'C.UTF-8'" : ""));
}

void drop(const std::string& server, const std::string& name) noexcept {
  try {
    sql::run_on_postgres(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  } catch (const std::exception&) {  // the server is gone, and the database with it
  }
}

// All tables, made once per program and copied for every test.
const std::string& template_name(const std::string& server) {
  struct Template {
    explicit Template(std::string address) : server(std::move(address)) {
      create(server, name, "template0");
      sql::open(with_name(server, name))->migrate(sql::embedded_migrations("postgresql"));
    }
    ~Template() { drop(server, name); }
    std::string server;
    std::string name = own_name("template");
  };
  static const Template made(server);
  return made.name;
}

// A PostgreSQL database that is dropped when it is closed.
class TemporaryDatabase final : public sql::Database {
 public:
  TemporaryDatabase(const std::string& server, const std::string& like, const sql::Options& options)
      : server_(server) {
    create(server_, name_, like);
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
  static int next_number() {
    static std::atomic<int> number = 0;
    return ++number;
  }

  const std::string server_;
  const std::string name_ = own_name("test") + "_" + std::to_string(next_number());
  std::unique_ptr<sql::Database> database_;
};

bool is_sqlite(const std::string& address) { return address.starts_with("sqlite:"); }

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
  if (!is_sqlite(address))
    return std::make_unique<TemporaryDatabase>(address, template_name(address), options);
  auto database = sql::open(address, options);
  database->migrate(sql::embedded_migrations("sqlite"));
  return database;
}

}  // namespace koers::testing
