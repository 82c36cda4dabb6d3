// What only PostgreSQL can do to us: connections that end, transactions that wait for each other, statements
// that take too long.
#include <gtest/gtest.h>

#include <latch>
#include <thread>

#include "platform/base/error.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::sql {
namespace {

constexpr Migration tables[] = {{"20261101_0900_test_visits", R"(
    CREATE TABLE test_visits (id BIGINT NOT NULL PRIMARY KEY, amount BIGINT NOT NULL);
    INSERT INTO test_visits (id, amount) VALUES (1, 0), (2, 0);)"}};
constexpr Statement raise{"test.update_amount", "UPDATE test_visits SET amount = amount + 1 WHERE id = $1"};
constexpr Statement sum{"test.select_amount", "SELECT sum(amount) FROM test_visits"};

class Postgres : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto addresses = testing::databases();
    if (addresses.size() < 2) {
      GTEST_SKIP()
          << "KOERS_TEST_POSTGRES is not set; bin/test starts a server, and so does tools/with_postgres.py";
    }
    database_ =
        testing::bare_database(addresses[1], {.wait_milliseconds = 60'000, .statement_milliseconds = 60'000});
    database_->migrate(tables);
  }
  std::int64_t amount() { return database_->snapshot()->reader().one<std::int64_t>(sum).value(); }

  std::unique_ptr<Database> database_;
};

constexpr Statement end_the_others{"test.end_connections", R"(
    SELECT count(pg_terminate_backend(pid, 2000)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid())"};

TEST_F(Postgres, ConnectionsThatTheServerEndedAreReplaced) {
  {
    const auto first = database_->snapshot();
    const auto second = database_->snapshot();
    EXPECT_EQ(second->reader().one<std::int64_t>(sum), 0);
  }
  database_->write([](Transaction& tx) { EXPECT_GE(tx.one<std::int64_t>(end_the_others).value(), 2); });
  EXPECT_EQ(amount(), 0);
  EXPECT_GE(database_->snapshot()->reader().one<std::int64_t>(end_the_others).value(), 1);
  database_->write([](Transaction& tx) { tx.run(raise, 1); });
  EXPECT_EQ(amount(), 1);
}

TEST_F(Postgres, AConnectionThatEndsInTheMiddleIsUnavailable) {
  const auto snapshot = database_->snapshot();
  EXPECT_EQ(snapshot->reader().one<std::int64_t>(sum), 0);
  database_->write([](Transaction& tx) { tx.one<std::int64_t>(end_the_others); });
  EXPECT_THROW(snapshot->reader().one<std::int64_t>(sum), Unavailable);
  EXPECT_EQ(amount(), 0);
}

TEST_F(Postgres, ADeadlockIsSolvedByRunningTheWorkAgain) {
  constexpr Statement notice_soon{"test.set_deadlock_timeout", "SET LOCAL deadlock_timeout = '20ms'"};
  std::latch both_hold_one(2);
  std::atomic<int> runs = 0;
  const auto raise_both = [&](int first, int second) {
    bool is_first_time = true;
    database_->write([&](Transaction& tx) {
      ++runs;
      tx.run(notice_soon);
      tx.run(raise, first);
      if (std::exchange(is_first_time, false)) both_hold_one.arrive_and_wait();
      tx.run(raise, second);
    });
  };
  std::thread other([&] { raise_both(2, 1); });
  raise_both(1, 2);
  other.join();
  EXPECT_EQ(amount(), 4);
  EXPECT_GE(runs, 3);
}

TEST_F(Postgres, AWorkThatAlwaysStandsInTheWayGivesUp) {
  constexpr Statement fail{"test.raise_contention", "DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"};
  int runs = 0;
  EXPECT_THROW(database_->write([&](Transaction& tx) {
    ++runs;
    tx.run(raise, 1);
    tx.run(fail);
  }),
               Unavailable);
  EXPECT_GT(runs, 1);
  EXPECT_EQ(amount(), 0);
}

TEST_F(Postgres, AStatementThatTakesTooLongIsStopped) {
  const auto impatient = testing::bare_database(testing::databases()[1], {.statement_milliseconds = 20});
  constexpr Statement endless{"test.sleep", "SELECT CAST(pg_sleep(60) AS TEXT)"};
  EXPECT_THROW(impatient->snapshot()->reader().one<std::string>(endless), Unavailable);
  constexpr Statement one{"test.select_one", "SELECT 1"};
  EXPECT_EQ(impatient->snapshot()->reader().one<int>(one), 1);
}

TEST_F(Postgres, ATextMayDifferForIt) {
  constexpr Statement kind{"test.select_kind", "SELECT 'sqlite'", "SELECT 'postgresql'"};
  EXPECT_EQ(database_->snapshot()->reader().one<std::string>(kind), database_->kind());
}

TEST_F(Postgres, ItsCopiesAreMadeWithItsOwnTools) {
  EXPECT_THROW(database_->backup("koers.backup"), Unavailable);
}

}  // namespace
}  // namespace koers::sql
