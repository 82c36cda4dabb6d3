// One connection to PostgreSQL, with its prepared statements kept. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/sql/sql.h"

struct pg_conn;
struct pg_result;

namespace koers::sql {

// Two transactions stood in each other's way, and PostgreSQL ended this one: run it again.
struct Contention : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class PostgresConnection {
 public:
  // Throws Unavailable when the server does not answer.
  PostgresConnection(const std::string& address, const Options& options);
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;
  ~PostgresConnection();

  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row);

  // As execute(), but a statement that adds the row it is given is only sent: many cross over together, where
  // a bulk load would wait for the answer to each. What the database has against one comes out of a later
  // call, at the latest of control("COMMIT"), by the name of that one.
  std::int64_t execute_in_bulk(const Statement& statement, std::span<const Bound> arguments,
                               const void* context, OnRow on_row);

  // Before a ROLLBACK, to which it does not matter what the database says of what was sent.
  void pass_over_answers() noexcept;

  // A statement of the machinery (BEGIN, COMMIT), which is counted nowhere.
  void control(const char* text);

  // Several statements, separated by semicolons, run once.
  void script(std::string_view name, const std::string& text);

  // Nothing answers at the other end, or what went wrong may have left something behind: not to be used
  // again.
  bool is_spoiled() const;

 private:
  struct Prepared {
    std::string text;
    std::string name;
    bool adds_one_row = false;
  };

  const Prepared& prepared(const Statement& statement);
  void send(const Prepared& prepared, const Statement& statement, std::span<const Bound> arguments);
  // Takes the answers to what was sent; throws what is wrong with the first that failed.
  void take_answers();
  // Throws when the result is an error; the text of the exception has no values in it.
  void check(const pg_result* result, std::string_view name);

  pg_conn* connection_;
  std::unordered_map<const char*, Prepared> prepared_;  // by the place of the text, which is a constant
  std::uint64_t next_name_ = 0;
  std::vector<std::string_view> sent_;  // names of statements of which the answer was not taken yet
  bool spoiled_ = false;
};

}  // namespace koers::sql
