// One connection to a SQLite database, with its prepared statements kept. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/sql/sql.h"

struct sqlite3;
struct sqlite3_stmt;

namespace koers::sql {

class SqliteConnection {
 public:
  // Runs `pragmas` first. Throws Unavailable when the file cannot be opened.
  SqliteConnection(const std::string& path, const std::string& pragmas, int wait_milliseconds);
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;
  ~SqliteConnection();

  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row);

  // A statement of the machinery (BEGIN, SAVEPOINT), which is kept but counted nowhere.
  void control(const char* text);

  // Several statements, separated by semicolons, run once.
  void script(std::string_view name, const std::string& text);

  // False when SQLite ended the transaction by itself, as it does when the disk is full.
  bool in_transaction() const;

 private:
  struct Prepared {
    std::string text;
    sqlite3_stmt* statement = nullptr;
    std::vector<int> places;  // of $1, $2 ..., which SQLite numbers by first appearance
    bool in_use = false;
  };
  class Use;

  Prepared prepare(std::string_view name, std::string_view text);
  Prepared& prepared(std::string_view name, std::string_view text);
  void forget_statements();
  void bind_arguments(const Prepared& prepared, const Statement& statement, std::span<const Bound> arguments);
  void bind_one(sqlite3_stmt* statement, int place, const Value& value, std::string_view name);
  [[noreturn]] void fail(std::string_view name) const;

  sqlite3* connection_ = nullptr;
  std::unordered_map<const char*, Prepared> prepared_;  // by the place of the text, which is a constant
};

}  // namespace koers::sql
