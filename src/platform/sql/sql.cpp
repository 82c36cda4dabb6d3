#include "platform/sql/sql.h"

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <set>

#include "platform/base/error.h"
#include "platform/base/log.h"
#include "platform/sql/backend.h"

namespace koers::sql {
namespace {

struct StatementsRun {
  std::mutex mutex;
  std::set<std::string, std::less<>> names;
};

StatementsRun& run_so_far() {
  static StatementsRun run;
  return run;
}

std::int64_t microseconds_since(std::chrono::steady_clock::time_point start) {
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now() - start).count();
}

}  // namespace

void bind(Bound& bound, Day day) {
  const std::string written = text(day);
  std::memcpy(bound.storage, written.data(), written.size());
  bound.value = std::string_view(bound.storage, written.size());
}

std::string text_list(std::span<const std::string> texts) {
  constexpr char hex[] = "0123456789abcdef";
  std::string list = "[";
  for (const std::string& text : texts) {
    if (list.size() > 1) list += ',';
    list += '"';
    for (const char c : text) {
      if (c == '"' || c == '\\') {
        list += '\\';
        list += c;
      } else if (static_cast<unsigned char>(c) < 0x20) {
        list += "\\u00";
        list += hex[c >> 4];
        list += hex[c & 15];
      } else {
        list += c;
      }
    }
    list += '"';
  }
  return list + "]";
}

void Row::read(int column, Day& value) const {
  const auto day = parse_day((present(column), text(column)));
  if (!day) broken(column, "a day that does not exist");
  value = *day;
}

void Row::broken(int column, const char* what) const {
  throw std::runtime_error("column " + std::to_string(column + 1) + " has " + what);
}

void detail::columns_differ(const Row& row, std::size_t fields) {
  if (static_cast<std::size_t>(row.columns()) == fields) return;
  throw std::runtime_error("a row of " + std::to_string(row.columns()) +
                           " columns does not fit a struct of " + std::to_string(fields) + " fields");
}

Work& work_of_this_thread() {
  thread_local Work work;
  return work;
}

MeasuredStatement::~MeasuredStatement() {
  Work& work = work_of_this_thread();
  const auto microseconds = microseconds_since(start_);
  ++work.statements;
  work.microseconds += microseconds;
  static const bool is_traced = std::getenv("KOERS_TRACE") != nullptr;
  if (is_traced) log::info("statement", {{"name", name_}, {"us", microseconds}});
}

MeasuredWrite::~MeasuredWrite() { work_of_this_thread().microseconds = before_ + microseconds_since(start_); }

void note_statement(std::string_view name) {
  auto& run = run_so_far();
  const std::lock_guard lock(run.mutex);
  run.names.emplace(name);
}

std::vector<std::string> statements_run() {
  auto& run = run_so_far();
  const std::lock_guard lock(run.mutex);
  return {run.names.begin(), run.names.end()};
}

void call_after_commit(const Calls& calls) {
  for (const auto& call : calls) {
    try {
      call();
    } catch (const std::exception& error) {
      log::error("after_commit_failed", {{"reason", error.what()}});
    }
  }
}

void refuse_nul(std::string_view text, std::string_view statement) {
  if (text.find('\0') == text.npos) return;
  throw Refused(std::string(statement) + ": a text with a NUL character");
}

void FailingTransaction::refuse_swallowed_error() const {
  if (failed_) throw std::runtime_error("a statement of this transaction failed and its error was swallowed");
}

std::int64_t FailingTransaction::execute(const Statement& statement, std::span<const Bound> arguments,
                                         const void* context, OnRow on_row) {
  if (failed_) {
    throw std::runtime_error(std::string(statement.name) +
                             ": an earlier statement of this transaction failed");
  }
  try {
    return execute_here(statement, arguments, context, on_row);
  } catch (...) {
    failed_ = true;
    throw;
  }
}

void Database::backup(const std::string&) {
  throw Unavailable("this database makes no copies of itself: use pg_dump");
}

std::unique_ptr<Database> open(const std::string& address, const Options& options) {
  if (address.starts_with("sqlite:")) return open_sqlite(address.substr(7), options);
  if (address.starts_with("postgresql://") || address.starts_with("postgres://")) {
    return open_postgres(address, options);
  }
  throw std::runtime_error("a database address begins with sqlite: or postgresql://");
}

}  // namespace koers::sql
