// What the two databases behind sql.h share. Not for rooms.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/sql/sql.h"

namespace koers::sql {

std::unique_ptr<Database> open_sqlite(const std::string& path, const Options& options);
std::unique_ptr<Database> open_postgres(const std::string& address, const Options& options);

// A private database in memory, as "sqlite::memory:" is, that begins as the database in `file`. Nobody writes
// in that file, and what is written here does not reach it.
std::unique_ptr<Database> open_sqlite_copy(const std::string& file, const Options& options);

// Runs one statement outside of any transaction, such as CREATE DATABASE.
void run_on_postgres(const std::string& address, const std::string& text);

// Remembers that a statement was run. Connections call it when they prepare one, not for every run.
void note_statement(std::string_view name);

// Adds one statement and the time it took to the work of this thread. With KOERS_TRACE=1 each stands in the
// log by its name, to see what a page asks.
class MeasuredStatement {
 public:
  explicit MeasuredStatement(std::string_view name) : name_(name) {}
  MeasuredStatement(const MeasuredStatement&) = delete;
  MeasuredStatement& operator=(const MeasuredStatement&) = delete;
  ~MeasuredStatement();

 private:
  std::string_view name_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Counts the time of a whole write, waiting included, in the place of the time of its statements.
class MeasuredWrite {
 public:
  MeasuredWrite() = default;
  MeasuredWrite(const MeasuredWrite&) = delete;
  MeasuredWrite& operator=(const MeasuredWrite&) = delete;
  ~MeasuredWrite();

 private:
  std::int64_t before_ = work_of_this_thread().microseconds;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

using Calls = std::vector<std::function<void()>>;
void call_after_commit(const Calls& calls);

// A text that PostgreSQL cannot store is refused by both.
void refuse_nul(std::string_view text, std::string_view statement);

// A transaction that knows whether one of its statements failed, after which it cannot go on: PostgreSQL is
// so, and SQLite is made so, that code tested on the one does not fail on the other.
class FailingTransaction : public Transaction {
 public:
  void after_commit(std::function<void()> call) override { calls_.push_back(std::move(call)); }
  bool has_failed() const { return failed_; }
  // Before the commit: throws when a statement failed and the work went on as if nothing had happened.
  void refuse_swallowed_error() const;
  Calls take_calls() { return std::move(calls_); }

 protected:
  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row) final;
  virtual std::int64_t execute_here(const Statement& statement, std::span<const Bound> arguments,
                                    const void* context, OnRow on_row) = 0;

 private:
  Calls calls_;
  bool failed_ = false;
};

}  // namespace koers::sql
