// The only door to the database. SQL is written once, with $1, $2 ..., in the subset that SQLite and
// PostgreSQL share: no clocks, dates or JSON functions in SQL, times are integers and days ISO text, ids are
// made in C++. RETURNING, ON CONFLICT, CTEs, FILTER and window functions are fine; NULL order is always
// written out; a parameter that may be NULL in a comparison is CAST; LIKE looks at capitals; what orders by a
// name says COLLATE alphabet (platform/base/alphabet.h). Every statement
// has a name, stands as a constant above the function that runs it, and is run by at least one test (`koers
// statements` lists them).
//
//   constexpr sql::Statement select_steps{"course.select_steps", R"(
//       SELECT id, title, due_on FROM course_steps WHERE institution_id = $1 AND student_id = $2)"};
//
//   struct Step { Id<Step> id; std::string title; std::optional<Day> due_on; };
//   std::vector<Step> steps = reader.all<Step>(select_steps, me.institution(), me.id());
//
// A row is read into a plain struct, field by field in the order of the columns (the number must be equal).
// Fields may be bool, integers, double, std::string, Id<>, Day, Instant, any coded enum
// (platform/base/codes.h), and std::optional of these. One column may be read into such a value without a
// struct. The same types are bound.
//
// A list in a condition is one parameter, made by id_list() or text_list():
//
//   WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2))
//
// Errors: a duplicate key is sql::Duplicate, a broken reference or check is sql::Refused, a database that
// does not answer is koers::Unavailable; everything else is a std::runtime_error with the statement's name.
// None of them says values. After an error a transaction is over: its work may translate the error, and
// cannot go on. Where a duplicate is expected, write ON CONFLICT DO NOTHING and look at the number of rows.
#pragma once

#include <atomic>
#include <boost/pfr/core.hpp>
#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/base/id.h"

namespace koers::sql {

struct Duplicate : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Statement {
  std::string_view name;           // room.verb_thing, unique in the whole house
  std::string_view text;           // for both databases
  std::string_view postgres = {};  // only where they must differ, such as full-text search
};

// What can be bound. A view: it lives for one call.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string_view>;

// Texts that are made for binding (days) need a place to live during the call.
struct Bound {
  Bound() = default;
  Bound(Value v) : value(v) {}
  Value value;
  char storage[12] = {};
};

void bind(Bound& bound, Day day);
inline void bind(Bound& bound, std::nullopt_t) { bound.value = std::monostate(); }
inline void bind(Bound& bound, bool value) { bound.value = value; }
inline void bind(Bound& bound, double value) { bound.value = value; }
inline void bind(Bound& bound, std::string_view value) { bound.value = value; }
inline void bind(Bound& bound, const std::string& value) { bound.value = std::string_view(value); }
inline void bind(Bound& bound, const char* value) { bound.value = std::string_view(value); }
inline void bind(Bound& bound, Instant value) { bound.value = value.seconds; }
template <std::integral Number>
requires(!std::same_as<Number, bool>) void bind(Bound& bound, Number value) {
  bound.value = static_cast<std::int64_t>(value);
}
template <class Thing>
void bind(Bound& bound, Id<Thing> id) {
  bound.value = id.value;
}
template <Coded Enum>
void bind(Bound& bound, Enum value) {
  bound.value = code(value);
}
template <class T>
void bind(Bound& bound, const std::optional<T>& value) {
  if (value) {
    bind(bound, *value);
  } else {
    bound.value = std::monostate();
  }
}

// The ids (or integers) of a list as one parameter for `IN (SELECT value FROM id_list($n))`.
namespace detail {
inline std::int64_t integer_of(std::int64_t value) { return value; }
template <class Thing>
std::int64_t integer_of(Id<Thing> id) {
  return id.value;
}
}  // namespace detail
template <class Range>
std::string id_list(const Range& ids) {
  std::string list = "[";
  for (const auto& id : ids) {
    if (list.size() > 1) list += ',';
    list += std::to_string(detail::integer_of(id));
  }
  return list + "]";
}

// The texts of a list as one parameter for `IN (SELECT value FROM text_list($n))`.
std::string text_list(std::span<const std::string> texts);

// One row under the cursor; valid until the next one.
class Row {
 public:
  virtual int columns() const = 0;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual bool boolean(int column) const = 0;
  virtual std::string_view text(int column) const = 0;

  void read(int column, bool& value) const { value = (present(column), boolean(column)); }
  void read(int column, std::int64_t& value) const { value = (present(column), integer(column)); }
  void read(int column, int& value) const { value = static_cast<int>((present(column), integer(column))); }
  void read(int column, double& value) const { value = (present(column), real(column)); }
  void read(int column, std::string& value) const { value = (present(column), text(column)); }
  void read(int column, Instant& value) const { value.seconds = (present(column), integer(column)); }
  void read(int column, Day& value) const;
  template <class Thing>
  void read(int column, Id<Thing>& value) const {
    value.value = (present(column), integer(column));
  }
  template <Coded Enum>
  void read(int column, Enum& value) const {
    const auto found = from_code<Enum>((present(column), text(column)));
    if (!found) broken(column, "a code that the enum does not have");
    value = *found;
  }
  template <class T>
  void read(int column, std::optional<T>& value) const {
    if (is_null(column)) {
      value.reset();
    } else {
      read(column, value.emplace());
    }
  }

 protected:
  ~Row() = default;

 private:
  void present(int column) const {
    if (is_null(column)) broken(column, "NULL where a value is needed");
  }
  [[noreturn]] void broken(int column, const char* what) const;
};

namespace detail {
template <class T>
inline constexpr bool is_one_value =
    std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, std::string> ||
    std::is_same_v<T, Day> || std::is_same_v<T, Instant>;
template <class T>
inline constexpr bool is_one_value<Id<T>> = true;
template <class T>
inline constexpr bool is_one_value<std::optional<T>> = true;
void columns_differ(const Row& row, std::size_t fields);
}  // namespace detail

using OnRow = void (*)(const void* context, const Row& row);

// Reading. A Reader sees one state of the database, from its first statement on.
class Reader {
 public:
  virtual ~Reader() = default;

  // Every row, each read into a T.
  template <class T, class... Arguments>
  std::vector<T> all(const Statement& statement, const Arguments&... arguments) {
    std::vector<T> rows;
    each<T>(
        statement, [&rows](T&& row) { rows.push_back(std::move(row)); }, arguments...);
    return rows;
  }

  // The first row, or nothing.
  template <class T, class... Arguments>
  std::optional<T> one(const Statement& statement, const Arguments&... arguments) {
    std::optional<T> found;
    each<T>(
        statement,
        [&found](T&& row) {
          if (!found) found = std::move(row);
        },
        arguments...);
    return found;
  }

  // Row by row, without keeping them.
  template <class T, class Take, class... Arguments>
  void each(const Statement& statement, Take take, const Arguments&... arguments) {
    Bound bound[sizeof...(arguments) + 1];
    std::size_t next = 0;
    (bind(bound[next++], arguments), ...);
    const auto on_row = [&take](const Row& row) {
      T value{};
      if constexpr (detail::is_one_value<T>) {
        row.read(0, value);
      } else {
        detail::columns_differ(row, boost::pfr::tuple_size_v<T>);
        boost::pfr::for_each_field(
            value, [&row](auto& field, std::size_t column) { row.read(static_cast<int>(column), field); });
      }
      take(std::move(value));
    };
    execute(statement, {bound, sizeof...(arguments)}, &on_row,
            [](const void* context, const Row& row) { (*static_cast<decltype(&on_row)>(context))(row); });
  }

  // Row by row as the database gives them, for readers of many columns (see rooms/quality).
  template <class Take, class... Arguments>
  void rows(const Statement& statement, const Take& take, const Arguments&... arguments) {
    Bound bound[sizeof...(arguments) + 1];
    std::size_t next = 0;
    (bind(bound[next++], arguments), ...);
    execute(statement, {bound, sizeof...(arguments)}, &take,
            [](const void* context, const Row& row) { (*static_cast<const Take*>(context))(row); });
  }

 protected:
  using OnRow = sql::OnRow;
  // Runs the statement; answers the number of rows it changed.
  virtual std::int64_t execute(const Statement& statement, std::span<const Bound> arguments,
                               const void* context, OnRow on_row) = 0;
};

// Writing. All of it happens or nothing.
class Transaction : public Reader {
 public:
  // Runs a statement that changes rows; answers how many.
  template <class... Arguments>
  std::int64_t run(const Statement& statement, const Arguments&... arguments) {
    Bound bound[sizeof...(arguments) + 1];
    std::size_t next = 0;
    (bind(bound[next++], arguments), ...);
    return execute(statement, {bound, sizeof...(arguments)}, nullptr, [](const void*, const Row&) {});
  }

  // Until the end of this transaction nobody else holds the lock of `subject` (any id). Whoever changes what
  // a student's facts are computed from takes it first, so that two changes at once cannot both miss the
  // other's. SQLite has one writer and needs none.
  virtual void lock(std::int64_t subject) = 0;

  // `call` is called after the commit has been made, on the thread that called write(), and not when the
  // commit fails: to tell waiting pages. What it throws is logged and goes no further.
  virtual void after_commit(std::function<void()> call) = 0;
};

// A Reader borrowed from a pool; giving it back ends its view of the database. It is used by one thread at a
// time and does not see what is written after its first statement: whoever must read his own writes takes a
// new one.
class Snapshot {
 public:
  virtual ~Snapshot() = default;
  virtual Reader& reader() = 0;
};

struct Migration {
  std::string_view name;  // 20261122_0900_portfolio_experiences; run in the order of names
  std::string_view text;  // for both databases; migrations.h says what differs
};

class Database {
 public:
  virtual ~Database() = default;

  // Unlike that of every other Database of this process, closed ones too; for what is kept in memory beside
  // it.
  std::uint64_t number() const { return number_; }

  // One state of the database for several reads. Unavailable when every connection stays in use for too long.
  virtual std::unique_ptr<Snapshot> snapshot() = 0;

  // Runs `work` in one transaction and returns when it is durable. On SQLite all writes go through one thread
  // that commits many at once; `work` runs there, so it must be short and may not wait for anything. A thrown
  // exception undoes only this work and comes out here. On PostgreSQL the work may be run again when another
  // write stood in its way, so it starts from what it was given and keeps nothing from the time before. When
  // the connection breaks during the commit the answer is Unavailable, and the work may be done or not: what
  // a phone may send twice carries a key.
  virtual void write(const std::function<void(Transaction&)>& work) = 0;

  // Brings the schema up to date, each migration once, under a lock. Throws when a migration that was run
  // before has another text now.
  virtual void migrate(std::span<const Migration> migrations) = 0;

  // For bulk loads (demo school, import): like write, but one long transaction is welcome.
  virtual void write_in_bulk(const std::function<void(Transaction&)>& work) = 0;

  // Writes a copy of the whole database, as it is at one moment, to a new file; reading and writing go on
  // meanwhile. The way back is restore.h. Only SQLite; PostgreSQL answers Unavailable with the advice to use
  // pg_dump.
  virtual void backup(const std::string& path);

  virtual std::string_view kind() const = 0;  // "sqlite", "postgresql"

 private:
  static inline std::atomic<std::uint64_t> last_number_{0};
  const std::uint64_t number_ = ++last_number_;
};

struct Options {
  int readers = 8;               // connections for reading
  int writers = 8;               // connections for writing; PostgreSQL only
  int wait_milliseconds = 5000;  // how long to wait for a free connection, and for a lock of another program
  int statement_milliseconds = 30'000;  // the longest time for one statement; PostgreSQL only
};

// "sqlite:/var/lib/koers/koers.db", "sqlite::memory:" (a private one, for tests) or
// "postgresql://user@host/name". Snapshots are given back before the Database goes. Closing a Database
// finishes the writes that were asked for.
std::unique_ptr<Database> open(const std::string& address, const Options& options = {});

// The names of the statements that were run since the program began, for the test that every statement runs.
std::vector<std::string> statements_run();

// A visit counts what it asks of the database (one line in the log).
struct Work {
  int statements = 0;
  std::int64_t microseconds = 0;
};
Work& work_of_this_thread();

}  // namespace koers::sql
