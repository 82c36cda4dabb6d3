#include "platform/sql/postgres_connection.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include "platform/base/error.h"
#include "platform/sql/backend.h"

namespace koers::sql {
namespace {

struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, Clear>;

class PostgresRow final : public Row {
 public:
  explicit PostgresRow(const PGresult* result) : result_(result) {}
  int number = 0;

  int columns() const override { return PQnfields(result_); }
  bool is_null(int column) const override { return PQgetisnull(result_, number, column) != 0; }
  std::int64_t integer(int column) const override { return parsed<std::int64_t>(column); }
  double real(int column) const override { return parsed<double>(column); }
  bool boolean(int column) const override {
    const std::string_view value = text(column);
    return value == "t" || value == "1";
  }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_, number, column),
            static_cast<std::size_t>(PQgetlength(result_, number, column))};
  }

 private:
  template <class Number>
  Number parsed(int column) const {
    const std::string_view value = text(column);
    Number number_there{};
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number_there);
    if (error != std::errc() || end != value.data() + value.size()) {
      throw std::runtime_error("column " + std::to_string(column + 1) +
                               " has no number of the type that is read");
    }
    return number_there;
  }

  const PGresult* result_;
};

// Arguments as libpq wants them: pointers to texts that end in NUL.
class Arguments {
 public:
  Arguments(std::span<const Bound> bound, std::string_view statement) {
    texts_.reserve(bound.size());
    pointers_.reserve(bound.size());
    for (const Bound& argument : bound) add(argument.value, statement);
  }
  int count() const { return static_cast<int>(pointers_.size()); }
  const char* const* pointers() const { return pointers_.data(); }

 private:
  void add(const Value& value, std::string_view statement) {
    if (std::holds_alternative<std::monostate>(value)) {
      pointers_.push_back(nullptr);
      return;
    }
    if (const auto* text = std::get_if<std::string_view>(&value)) {
      refuse_nul(*text, statement);
      texts_.emplace_back(*text);
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
      texts_.push_back(std::to_string(*integer));
    } else if (const auto* truth = std::get_if<bool>(&value)) {
      texts_.emplace_back(*truth ? "t" : "f");
    } else {
      std::array<char, 32> digits{};
      const auto end =
          std::to_chars(digits.data(), digits.data() + digits.size(), std::get<double>(value)).ptr;
      texts_.emplace_back(digits.data(), end);
    }
    pointers_.push_back(texts_.back().c_str());
  }

  std::vector<std::string> texts_;  // never grows past what was reserved, so the pointers stay
  std::vector<const char*> pointers_;
};

// So many statements cross over together. Their answers wait in the buffers of the connection meanwhile (a
// row that was added: 31 bytes), which must hold them all, or neither side could go on.
constexpr std::size_t most_sent = 500;

// Whether a statement adds exactly one row whenever the database has nothing against it, so that the number
// of rows is known without its answer.
bool says_one_row(std::string_view text) {
  const auto has = [&text](std::string_view words) { return text.find(words) != std::string_view::npos; };
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  if (!text.starts_with("INSERT INTO ") || !has(" VALUES (") || has("SELECT") || has("RETURNING"))
    return false;
  if (has("DO NOTHING")) return false;
  const auto update = text.find("DO UPDATE");
  if (update != std::string_view::npos && text.find("WHERE", update) != std::string_view::npos) return false;
  const std::string_view values = text.substr(text.find(" VALUES (") + 9);
  return values.find("), (") == std::string_view::npos && values.find("),\n") == std::string_view::npos;
}

// Of these the message quotes what was written, which may be a pupil's words; the code must do.
bool says_values(std::string_view state) { return state.starts_with("22"); }

// What a school asks for lies in memory or on an SSD, where a page by an index costs hardly more than the
// next one. With the price of a disk that turns, 4, all people are read where the names of fifty are asked.
std::string settings(const Options& options) {
  const std::string wait = std::to_string(options.wait_milliseconds);
  const std::string statement = std::to_string(options.statement_milliseconds);
  return "SET client_min_messages = warning; SET lock_timeout = " + wait +
         "; SET statement_timeout = " + statement +
         "; SET idle_in_transaction_session_timeout = " + statement + "; SET random_page_cost = 1.1";
}

PGconn* connect(const std::string& address) {
  // The address comes last but one and may say otherwise; the encoding is ours.
  const std::array<const char*, 6> names{"connect_timeout", "tcp_user_timeout", "application_name",
                                         "dbname",          "client_encoding",  nullptr};
  const std::array<const char*, 6> values{"5", "30000", "koers", address.c_str(), "UTF8", nullptr};
  return PQconnectdbParams(names.data(), values.data(), 1);
}

}  // namespace

PostgresConnection::PostgresConnection(const std::string& address, const Options& options)
    : connection_(connect(address)) {
  try {
    if (PQstatus(connection_) != CONNECTION_OK) {
      throw Unavailable(std::string("PostgreSQL does not answer: ") + PQerrorMessage(connection_));
    }
    PQsetNoticeProcessor(
        connection_, [](void*, const char*) {}, nullptr);
    script("settings", settings(options));
  } catch (...) {
    PQfinish(connection_);
    throw;
  }
}

PostgresConnection::~PostgresConnection() { PQfinish(connection_); }

std::int64_t PostgresConnection::execute(const Statement& statement, std::span<const Bound> bound,
                                         const void* context, OnRow on_row) {
  take_answers();
  Result result;
  {
    const MeasuredStatement measured(statement.name);
    const std::string& name = prepared(statement).name;
    const Arguments arguments(bound, statement.name);
    result.reset(PQexecPrepared(connection_, name.c_str(), arguments.count(), arguments.pointers(), nullptr,
                                nullptr, 0));
    check(result.get(), statement.name);
  }
  PostgresRow row(result.get());
  for (const int count = PQntuples(result.get()); row.number < count; ++row.number) on_row(context, row);
  if (std::string_view(PQcmdStatus(result.get())).starts_with("SELECT")) return 0;
  const std::string_view changed = PQcmdTuples(result.get());
  std::int64_t rows = 0;
  std::from_chars(changed.data(), changed.data() + changed.size(), rows);
  return rows;
}

std::int64_t PostgresConnection::execute_in_bulk(const Statement& statement, std::span<const Bound> bound,
                                                 const void* context, OnRow on_row) {
  const Prepared& known = prepared(statement);
  if (!known.adds_one_row) return execute(statement, bound, context, on_row);
  const MeasuredStatement measured(statement.name);
  send(known, statement, bound);
  if (sent_.size() == most_sent) take_answers();
  return 1;
}

void PostgresConnection::send(const Prepared& known, const Statement& statement,
                              std::span<const Bound> bound) {
  const Arguments arguments(bound, statement.name);
  if (sent_.empty() && PQenterPipelineMode(connection_) != 1) {
    spoiled_ = true;
    throw Unavailable(std::string(statement.name) + ": the connection is at other work");
  }
  sent_.push_back(statement.name);
  if (PQsendQueryPrepared(connection_, known.name.c_str(), arguments.count(), arguments.pointers(), nullptr,
                          nullptr, 0) != 1) {
    spoiled_ = true;
    throw Unavailable(std::string(statement.name) + ": PostgreSQL does not answer");
  }
}

void PostgresConnection::take_answers() {
  if (sent_.empty()) return;
  const auto names = std::exchange(sent_, {});
  std::exception_ptr first_fault;
  PQpipelineSync(connection_);
  for (const auto name : names) {
    const Result result(PQgetResult(connection_));
    const Result end_of_this(result ? PQgetResult(connection_) : nullptr);
    if (first_fault) continue;
    try {
      check(result.get(), name);
    } catch (...) {
      first_fault = std::current_exception();
    }
  }
  const Result sync(PQgetResult(connection_));
  if (PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC || PQexitPipelineMode(connection_) != 1)
    spoiled_ = true;
  if (first_fault) std::rethrow_exception(first_fault);
  if (spoiled_) throw Unavailable("PostgreSQL does not answer");
}

void PostgresConnection::pass_over_answers() noexcept {
  try {
    take_answers();
  } catch (const std::exception&) {  // of a connection that is spoiled is_spoiled() tells
  }
}

void PostgresConnection::control(const char* text) {
  take_answers();
  const Result result(PQexec(connection_, text));
  check(result.get(), text);
  // PostgreSQL answers COMMIT of a transaction that failed with ROLLBACK, and calls that no error.
  if (std::string_view(text) == "COMMIT" && std::string_view(PQcmdStatus(result.get())) != "COMMIT") {
    throw std::runtime_error("the transaction could not be committed");
  }
}

void PostgresConnection::script(std::string_view name, const std::string& text) {
  const Result result(PQexec(connection_, text.c_str()));
  check(result.get(), name);
}

bool PostgresConnection::is_spoiled() const { return spoiled_ || PQstatus(connection_) != CONNECTION_OK; }

const PostgresConnection::Prepared& PostgresConnection::prepared(const Statement& statement) {
  const std::string_view text = statement.postgres.empty() ? statement.text : statement.postgres;
  const auto found = prepared_.find(text.data());
  if (found != prepared_.end() && found->second.text == text) return found->second;
  take_answers();
  Prepared made{std::string(text), "s" + std::to_string(next_name_++), says_one_row(text)};
  const Result result(PQprepare(connection_, made.name.c_str(), made.text.c_str(), 0, nullptr));
  check(result.get(), statement.name);
  note_statement(statement.name);
  return prepared_.insert_or_assign(text.data(), std::move(made)).first->second;
}

void PostgresConnection::check(const PGresult* result, std::string_view name) {
  const auto status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return;
  const char* found = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const std::string state = found != nullptr ? found : "08006";
  const char* said = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  const std::string message = std::string(name) + ": " +
                              (said != nullptr && !says_values(state) ? said : "refused by PostgreSQL") +
                              " (" + state + ")";
  const std::string_view kind = std::string_view(state).substr(0, 2);
  if (state == "23505") throw Duplicate(message);
  if (kind == "23" || kind == "22") throw Refused(message);
  if (state == "40001" || state == "40P01") throw Contention(message);
  spoiled_ = true;
  // No connection, no room, stopped by somebody or by a time-out, the server is ill.
  if (kind == "08" || kind == "53" || kind == "55" || kind == "57" || kind == "58" || kind == "XX") {
    throw Unavailable(message);
  }
  throw std::runtime_error(message);
}

void run_on_postgres(const std::string& address, const std::string& text) {
  PostgresConnection(address, {}).control(text.c_str());
}

}  // namespace koers::sql
