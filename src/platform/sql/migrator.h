// The order of work of Database::migrate, alike for both databases: what was recorded is compared, what was
// not is run and recorded in one transaction that no other program shares.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "platform/sql/sql.h"

namespace koers::sql {

// In PostgreSQL's words, as every migration.
inline constexpr std::string_view create_migrations_table =
    "CREATE TABLE IF NOT EXISTS platform_migrations (name TEXT NOT NULL PRIMARY KEY, checksum TEXT NOT NULL, "
    "run_at BIGINT NOT NULL);";

class Migrator {
 public:
  virtual ~Migrator() = default;
  void bring_up_to_date(std::span<const Migration> migrations);

 protected:
  virtual void begin() = 0;  // and holds every other migrator
  virtual void commit() = 0;
  virtual void roll_back() = 0;
  virtual void
  prepare_database() = 0;  // makes `platform_migrations` where it is not there, within a transaction
  virtual void run(const Migration& migration) = 0;
  virtual void finish_database() {}  // what follows from the tables as they are now, within a transaction
  virtual std::int64_t execute(const Statement& statement, std::span<const Bound> arguments,
                               const void* context, OnRow on_row) = 0;

 private:
  template <class Work>
  void in_transaction(const Work& work);
  bool is_recorded(const Migration& migration);
  void record(const Migration& migration);
};

}  // namespace koers::sql
