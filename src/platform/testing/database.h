// Databases for tests. A story that touches the database runs on each that is at hand:
//
//   class Reflections : public ::testing::TestWithParam<std::string> {
//    protected:
//     std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
//   };
//   INSTANTIATE_TEST_SUITE_P(On, Reflections, koers::testing::each_database(),
//   koers::testing::database_name);
//
// A test that does not depend on the kind of database says koers::testing::fresh_database() and gets SQLite.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "platform/sql/sql.h"

namespace koers::testing {

// "sqlite::memory:", and the address in KOERS_TEST_POSTGRES where it is set: a server on which databases may
// be made, such as postgresql://postgres@127.0.0.1:5433/postgres.
std::vector<std::string> databases();

inline auto each_database() { return ::testing::ValuesIn(databases()); }

// "sqlite" or "postgresql", for the name of a test.
std::string database_name(const ::testing::TestParamInfo<std::string>& address);

// A database of its own for one test, with the tables of all rooms, empty; it is removed when it is closed.
std::unique_ptr<sql::Database> fresh_database(const std::string& address = "sqlite::memory:",
                                              const sql::Options& options = {});

// The same without any table.
std::unique_ptr<sql::Database> bare_database(const std::string& address = "sqlite::memory:",
                                             const sql::Options& options = {});

// What a database holds, kept to begin others with: made once, and copied without running anything again.
//
//   static const DatabaseImage school(GetParam(), [](sql::Database& database) { database.write(...); });
//   const std::unique_ptr<sql::Database> mine = school.copy();  // its own, as fresh_database() gives one
//
// `fill` gets a fresh_database(), which is closed when it returns. Images are made and copied by one thread.
class DatabaseImage {
 public:
  DatabaseImage(const std::string& address, const std::function<void(sql::Database&)>& fill);
  ~DatabaseImage();
  DatabaseImage(const DatabaseImage&) = delete;
  DatabaseImage& operator=(const DatabaseImage&) = delete;

  std::unique_ptr<sql::Database> copy(const sql::Options& options = {}) const;

  struct Kept;  // by the kind of database

 private:
  std::unique_ptr<const Kept> kept_;
};

// A database on the PostgreSQL server at `address` that holds what a dump says (pg_dump --inserts).
std::unique_ptr<sql::Database> restored_database(const std::string& address, const std::string& dump);

}  // namespace koers::testing
