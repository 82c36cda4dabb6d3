// PostgreSQL: a pool of connections for reading and one for writing, so that a visit that reads can always
// write too.
#include <atomic>
#include <random>
#include <thread>

#include "platform/base/alphabet.h"
#include "platform/base/error.h"
#include "platform/sql/backend.h"
#include "platform/sql/migrations.h"
#include "platform/sql/migrator.h"
#include "platform/sql/pool.h"
#include "platform/sql/postgres_connection.h"

namespace koers::sql {
namespace {

using Connections = Pool<PostgresConnection>;

// Two writes that stand in each other's way seldom do so again; more often than this, something is wrong.
constexpr int most_attempts = 6;

// Any number that no subject has (ids are larger than this): programs that migrate wait for each other.
constexpr const char* begin_migration = "BEGIN; SELECT pg_advisory_xact_lock(4715)";

// A connection in a new transaction. The server may have been restarted since a connection was used: then it
// is replaced, and so are all that lay idle with it. Only a new one that fails says that the server is not
// there.
Connections::Loan begin(Connections& connections, const char* begin_text) {
  for (;;) {
    auto connection = connections.take();
    try {
      connection->control(begin_text);
      return connection;
    } catch (const Unavailable&) {
      const bool is_new = connection.is_new();
      connection.drop();
      if (is_new) throw;
      connections.close_idle();
    }
  }
}

// Ends a transaction that has nothing to keep.
void roll_back(Connections::Loan& connection) noexcept {
  try {
    connection->pass_over_answers();
    if (!connection->is_spoiled()) connection->control("ROLLBACK");
  } catch (const std::exception&) {  // then it is spoiled
  }
  if (connection->is_spoiled()) connection.drop();
}

class PostgresSnapshot final : public Snapshot, private Reader {
 public:
  explicit PostgresSnapshot(Connections& connections)
      : connection_(begin(connections, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")) {}
  ~PostgresSnapshot() override { roll_back(connection_); }
  Reader& reader() override { return *this; }

 private:
  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row) override {
    return connection_->execute(statement, arguments, context, on_row);
  }

  Connections::Loan connection_;
};

class PostgresTransaction final : public FailingTransaction {
 public:
  PostgresTransaction(PostgresConnection& connection, bool in_bulk)
      : connection_(connection), in_bulk_(in_bulk) {}
  std::int64_t rows_changed() const { return rows_changed_; }
  void lock(std::int64_t subject) override {
    constexpr Statement take_lock{"platform.lock_subject", "SELECT pg_advisory_xact_lock($1)"};
    const Bound id[] = {Bound(Value(subject))};
    execute(take_lock, id, nullptr, [](const void*, const Row&) {});
  }

 private:
  std::int64_t execute_here(const Statement& statement, std::span<const Bound> arguments, const void* context,
                            OnRow on_row) override {
    const auto changed = in_bulk_ ? connection_.execute_in_bulk(statement, arguments, context, on_row)
                                  : connection_.execute(statement, arguments, context, on_row);
    rows_changed_ += changed;
    return changed;
  }

  PostgresConnection& connection_;
  const bool in_bulk_;
  std::int64_t rows_changed_ = 0;
};

class PostgresMigrator final : public Migrator {
 public:
  explicit PostgresMigrator(PostgresConnection& connection) : connection_(connection) {}

 private:
  void begin() override { connection_.control(begin_migration); }
  void commit() override { connection_.control("COMMIT"); }
  void roll_back() override { connection_.control("ROLLBACK"); }
  void prepare_database() override {
    connection_.script("migrations", std::string(create_migrations_table));
    // The lists of sql.h. Not STRICT, so that they are taken up into the plan of the statement around them;
    // ids as an array, of which PostgreSQL takes ten to be in it. It takes a hundred elements to be in any
    // JSON, and then reads all people of a school to find the names of three.
    connection_.script("lists", R"(
        CREATE OR REPLACE FUNCTION id_list(list TEXT) RETURNS TABLE (value BIGINT)
        LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20 AS
        'SELECT item FROM unnest(CAST(translate(list, ''[]'', ''{}'') AS BIGINT[])) AS items (item)';
        CREATE OR REPLACE FUNCTION text_list(list TEXT) RETURNS TABLE (value TEXT)
        LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20 AS
        'SELECT item FROM json_array_elements_text(CAST(list AS JSON)) AS items (item)')");
    connection_.script("alphabet",
                       std::string("CREATE COLLATION IF NOT EXISTS alphabet (provider = icu, locale = '") +
                           alphabet::locale + "')");
  }
  void run(const Migration& migration) override {
    connection_.script(migration.name, std::string(migration.text));
  }
  std::int64_t execute(const Statement& statement, std::span<const Bound> arguments, const void* context,
                       OnRow on_row) override {
    return connection_.execute(statement, arguments, context, on_row);
  }

  PostgresConnection& connection_;
};

void pause_before(int attempt) {
  thread_local std::minstd_rand random{std::random_device{}()};
  std::this_thread::sleep_for(std::chrono::microseconds(random() % (2'000U << attempt)));
}

class Postgres final : public Database {
 public:
  Postgres(const std::string& address, const Options& options)
      : address_(address),
        options_(options),
        readers_(options.readers, std::chrono::milliseconds(options.wait_milliseconds),
                 [this] { return connect(); }),
        writers_(options.writers, std::chrono::milliseconds(options.wait_milliseconds),
                 [this] { return connect(); }) {
    readers_.take();  // a wrong address is told at once
  }

  std::unique_ptr<Snapshot> snapshot() override { return std::make_unique<PostgresSnapshot>(readers_); }

  void write(const std::function<void(Transaction&)>& work) override {
    call_after_commit(committed(work, "BEGIN ISOLATION LEVEL READ COMMITTED", false).calls);
  }

  void write_in_bulk(const std::function<void(Transaction&)>& work) override {
    const auto done = committed(work,
                                "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = 0; "
                                "SET LOCAL idle_in_transaction_session_timeout = 0",
                                true);
    // Looking through all tables again after each of many loads would take longer than the loads.
    const auto now = loaded_ += done.rows_changed;
    if (auto before = analyzed_.load();
        now >= before + before / 4 && analyzed_.compare_exchange_strong(before, now)) {
      patient_connection().script("analyze", "ANALYZE");
    }
    call_after_commit(done.calls);
  }

  void migrate(std::span<const Migration> migrations) override {
    auto connection = patient_connection();
    PostgresMigrator(connection).bring_up_to_date(migrations);
    readers_.close_idle();  // their plans were made for the tables as they were
    writers_.close_idle();
  }

  std::string_view kind() const override { return "postgresql"; }

 private:
  std::unique_ptr<PostgresConnection> connect() const {
    return std::make_unique<PostgresConnection>(address_, options_);
  }
  // For work that may take as long as it takes: 0 is "no limit" to PostgreSQL.
  PostgresConnection patient_connection() const {
    return PostgresConnection(address_, {.wait_milliseconds = 0, .statement_milliseconds = 0});
  }

  struct Done {
    Calls calls;
    std::int64_t rows_changed = 0;
  };

  Done committed(const std::function<void(Transaction&)>& work, const char* begin_text, bool in_bulk) {
    const MeasuredWrite measured;
    for (int attempt = 1;; ++attempt) {
      try {
        return attempt_once(work, begin_text, in_bulk);
      } catch (const Contention& contention) {
        if (attempt == most_attempts) throw Unavailable(contention.what());
      }
      pause_before(attempt);
    }
  }

  Done attempt_once(const std::function<void(Transaction&)>& work, const char* begin_text, bool in_bulk) {
    auto connection = begin(writers_, begin_text);
    PostgresTransaction transaction(*connection, in_bulk);
    try {
      work(transaction);
      transaction.refuse_swallowed_error();
      connection->control("COMMIT");
    } catch (...) {
      roll_back(connection);
      throw;
    }
    return {transaction.take_calls(), transaction.rows_changed()};
  }

  const std::string address_;
  const Options options_;
  Connections readers_;
  Connections writers_;
  std::atomic<std::int64_t> loaded_{0};    // rows changed in bulk since this was opened,
  std::atomic<std::int64_t> analyzed_{0};  // and when the statistics were made last
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& address, const Options& options) {
  return std::make_unique<Postgres>(address, options);
}

}  // namespace koers::sql
