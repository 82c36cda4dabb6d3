#include "platform/sql/sqlite_connection.h"

#include <sqlite3.h>

#include <mutex>

#include "platform/base/alphabet.h"
#include "platform/base/error.h"
#include "platform/sql/backend.h"

namespace koers::sql {
namespace {

// Statements are constants, so their number is known; this bounds the cache when somebody builds texts.
constexpr std::size_t most_statements = 4'000;

// Counting memory takes a lock that all threads share: without it two readers are twice as fast. To be said
// before anything else is asked of SQLite.
void configure_once() {
  static std::once_flag once;
  std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

class SqliteRow final : public Row {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  int columns() const override { return sqlite3_column_count(statement_); }
  bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
  double real(int column) const override { return sqlite3_column_double(statement_, column); }
  bool boolean(int column) const override { return sqlite3_column_int(statement_, column) != 0; }
  std::string_view text(int column) const override {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_;
};

// The lists of sql.h have one name in both databases; here they are a JSON function.
std::string with_lists(std::string_view text) {
  std::string out(text);
  for (const std::string_view name : {"id_list(", "text_list("}) {
    for (auto at = out.find(name); at != out.npos; at = out.find(name, at)) {
      out.replace(at, name.size(), "json_each(");
    }
  }
  return out;
}

// The collation `alphabet` (platform/base/alphabet.h), which PostgreSQL has of ICU itself.
int in_order(void*, int a_size, const void* a, int b_size, const void* b) {
  return alphabet::compare({static_cast<const char*>(a), static_cast<std::size_t>(a_size)},
                           {static_cast<const char*>(b), static_cast<std::size_t>(b_size)});
}

}  // namespace

// A statement while it runs; afterwards it is reset, whatever happened. One that a row's reader runs again
// while it is still giving rows gets a copy of its own.
class SqliteConnection::Use {
 public:
  Use(SqliteConnection& connection, std::string_view name, std::string_view text)
      : kept_(&connection.prepared(name, text)) {
    if (kept_->in_use) {
      own_ = connection.prepare(name, text);
      kept_ = &own_;
    }
    kept_->in_use = true;
  }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;
  ~Use() {
    sqlite3_reset(kept_->statement);
    kept_->in_use = false;
    sqlite3_finalize(own_.statement);
  }
  const Prepared& operator*() const { return *kept_; }
  sqlite3_stmt* statement() const { return kept_->statement; }

 private:
  Prepared* kept_;
  Prepared own_;
};

SqliteConnection::SqliteConnection(const std::string& path, const std::string& pragmas,
                                   int wait_milliseconds) {
  configure_once();
  constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  try {
    if (sqlite3_open_v2(path.c_str(), &connection_, flags, nullptr) != SQLITE_OK) fail("open " + path);
    sqlite3_extended_result_codes(connection_, 1);
    sqlite3_busy_timeout(connection_, wait_milliseconds);
    // "text" in double quotes is a name and nothing else, as in PostgreSQL.
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (sqlite3_create_collation_v2(connection_, "alphabet", SQLITE_UTF8, nullptr, in_order, nullptr) !=
        SQLITE_OK) {
      fail("open " + path);
    }
    script("open " + path, pragmas);
  } catch (...) {
    sqlite3_close_v2(connection_);
    throw;
  }
}

SqliteConnection::~SqliteConnection() {
  forget_statements();
  sqlite3_close_v2(connection_);
}

std::int64_t SqliteConnection::execute(const Statement& statement, std::span<const Bound> arguments,
                                       const void* context, OnRow on_row) {
  const MeasuredStatement measured(statement.name);
  const Use use(*this, statement.name, statement.text);
  bind_arguments(*use, statement, arguments);
  const SqliteRow row(use.statement());
  for (;;) {
    switch (sqlite3_step(use.statement())) {
      case SQLITE_ROW:
        on_row(context, row);
        break;
      case SQLITE_DONE:
        return sqlite3_stmt_readonly(use.statement()) != 0 ? 0 : sqlite3_changes64(connection_);
      default:
        fail(statement.name);
    }
  }
}

void SqliteConnection::control(const char* text) {
  const Use use(*this, {}, text);
  if (sqlite3_step(use.statement()) != SQLITE_DONE) fail(text);
}

void SqliteConnection::script(std::string_view name, const std::string& text) {
  if (sqlite3_exec(connection_, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(name);
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(connection_) == 0; }

SqliteConnection::Prepared SqliteConnection::prepare(std::string_view name, std::string_view text) {
  Prepared made;
  made.text = text;
  const std::string here = with_lists(text);
  if (sqlite3_prepare_v3(connection_, here.c_str(), static_cast<int>(here.size()) + 1,
                         SQLITE_PREPARE_PERSISTENT, &made.statement, nullptr) != SQLITE_OK) {
    fail(name);
  }
  const int count = sqlite3_bind_parameter_count(made.statement);
  for (int number = 1; number <= count; ++number) {
    made.places.push_back(
        sqlite3_bind_parameter_index(made.statement, ("$" + std::to_string(number)).c_str()));
    if (made.places.back() == 0) {
      sqlite3_finalize(made.statement);
      throw std::runtime_error(std::string(name) + ": there is no $" + std::to_string(number));
    }
  }
  return made;
}

SqliteConnection::Prepared& SqliteConnection::prepared(std::string_view name, std::string_view text) {
  const auto found = prepared_.find(text.data());
  if (found != prepared_.end()) {
    if (found->second.text == text || found->second.in_use) return found->second;
    sqlite3_finalize(found->second.statement);  // another text in the same place: it was no constant
    prepared_.erase(found);
  }
  if (prepared_.size() >= most_statements) forget_statements();
  Prepared made = prepare(name, text);
  if (!name.empty()) note_statement(name);
  return prepared_.emplace(text.data(), std::move(made)).first->second;
}

void SqliteConnection::forget_statements() {
  std::erase_if(prepared_, [](const auto& entry) {
    if (entry.second.in_use) return false;
    sqlite3_finalize(entry.second.statement);
    return true;
  });
}

void SqliteConnection::bind_arguments(const Prepared& prepared, const Statement& statement,
                                      std::span<const Bound> arguments) {
  if (arguments.size() != prepared.places.size()) {
    throw std::runtime_error(std::string(statement.name) + " needs " +
                             std::to_string(prepared.places.size()) + " arguments, not " +
                             std::to_string(arguments.size()));
  }
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    bind_one(prepared.statement, prepared.places[i], arguments[i].value, statement.name);
  }
}

void SqliteConnection::bind_one(sqlite3_stmt* statement, int place, const Value& value,
                                std::string_view name) {
  int result = SQLITE_OK;
  if (const auto* text = std::get_if<std::string_view>(&value)) {
    refuse_nul(*text, name);
    result = sqlite3_bind_text64(statement, place, text->empty() ? "" : text->data(), text->size(),
                                 SQLITE_STATIC, SQLITE_UTF8);
  } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    result = sqlite3_bind_int64(statement, place, *integer);
  } else if (const auto* truth = std::get_if<bool>(&value)) {
    result = sqlite3_bind_int(statement, place, *truth ? 1 : 0);
  } else if (const auto* real = std::get_if<double>(&value)) {
    result = sqlite3_bind_double(statement, place, *real);
  } else {
    result = sqlite3_bind_null(statement, place);
  }
  if (result != SQLITE_OK) fail(name);
}

// SQLite's messages name tables and columns, never values, so they may be logged.
void SqliteConnection::fail(std::string_view name) const {
  const int code = sqlite3_extended_errcode(connection_);
  const std::string message = std::string(name) + ": " + sqlite3_errmsg(connection_);
  if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
      code == SQLITE_CONSTRAINT_ROWID) {
    throw Duplicate(message);
  }
  switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      throw Refused(message);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
    case SQLITE_PROTOCOL:
      throw Unavailable(message);
    default:
      throw std::runtime_error(message);
  }
}

}  // namespace koers::sql
