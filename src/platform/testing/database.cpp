#include "platform/testing/database.h"

#include <cstdlib>

#include "platform/sql/migrations.h"

namespace koers::testing {

std::vector<std::string> databases() {
  std::vector<std::string> addresses{"sqlite::memory:"};
  if (const char* server = std::getenv("KOERS_TEST_POSTGRES")) addresses.emplace_back(server);
  return addresses;
}

std::string database_name(const ::testing::TestParamInfo<std::string>& address) {
  return address.param.starts_with("sqlite:") ? "sqlite" : "postgresql";
}

std::unique_ptr<sql::Database> bare_database(const std::string& address, const sql::Options& options) {
  return sql::open(address, options);
}

std::unique_ptr<sql::Database> fresh_database(const std::string& address, const sql::Options& options) {
  auto database = bare_database(address, options);
  database->migrate(sql::embedded_migrations(database->kind()));
  return database;
}

}  // namespace koers::testing
