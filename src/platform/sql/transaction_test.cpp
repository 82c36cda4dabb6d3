// Writing: all or nothing, many at once, and what others see of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "platform/base/error.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::sql {
namespace {

using ::testing::ElementsAre;

constexpr Migration tables[] = {{"20261101_0900_test_wishes", R"(
    CREATE TABLE test_wishes (
        institution_id BIGINT NOT NULL,
        id BIGINT NOT NULL,
        title TEXT NOT NULL,
        effort BIGINT NOT NULL DEFAULT 0,
        PRIMARY KEY (institution_id, id)
    );)"}};

constexpr Statement insert_title{"test.insert_wish", R"(
    INSERT INTO test_wishes (institution_id, id, title) VALUES (1, $1, $2))"};
constexpr Statement select_titles{"test.select_wishes", R"(
    SELECT title FROM test_wishes WHERE institution_id = 1 ORDER BY id)"};
constexpr Statement count_wishes{"test.count_wishes",
                                 "SELECT count(*) FROM test_wishes WHERE institution_id = 1"};

class Transactions : public ::testing::TestWithParam<std::string> {
 protected:
  Transactions() { database_->migrate(tables); }

  void add(std::int64_t id, std::string_view title) {
    database_->write([&](Transaction& tx) { tx.run(insert_title, id, title); });
  }
  std::vector<std::string> titles() {
    return database_->snapshot()->reader().all<std::string>(select_titles);
  }
  std::int64_t count() { return database_->snapshot()->reader().one<std::int64_t>(count_wishes).value(); }

  std::unique_ptr<Database> database_ =
      testing::bare_database(GetParam(), {.readers = 2, .wait_milliseconds = 300});
};

INSTANTIATE_TEST_SUITE_P(On, Transactions, testing::each_database(), testing::database_name);

TEST_P(Transactions, AThrowUndoesTheWholeWork) {
  EXPECT_THROW(database_->write([&](Transaction& tx) {
    tx.run(insert_title, 1, "een");
    throw NotFound("the work changed its mind");
  }),
               NotFound);
  EXPECT_EQ(count(), 0);
}

TEST_P(Transactions, AfterAnErrorATransactionIsOver) {
  add(1, "een");
  EXPECT_THROW(database_->write([&](Transaction& tx) {
    tx.run(insert_title, 2, "twee");
    try {
      tx.run(insert_title, 1, "nog eens");
    } catch (const Duplicate&) {
    }
  }),
               std::runtime_error)
      << "an error that is swallowed must not look like success";
  EXPECT_THROW(database_->write([&](Transaction& tx) {
    EXPECT_THROW(tx.run(insert_title, 1, "nog eens"), Duplicate);
    tx.run(insert_title, 2, "twee");
  }),
               std::runtime_error);
  EXPECT_THAT(titles(), ElementsAre("een"));
}

TEST_P(Transactions, ASnapshotKeepsSeeingWhatItSawFirst) {
  add(1, "een");
  const auto before = database_->snapshot();
  EXPECT_EQ(before->reader().one<std::int64_t>(count_wishes), 1);
  add(2, "twee");
  EXPECT_EQ(before->reader().one<std::int64_t>(count_wishes), 1);
  EXPECT_EQ(count(), 2) << "a new one sees it";
}

TEST_P(Transactions, ASnapshotCannotWrite) {
  const auto snapshot = database_->snapshot();
  EXPECT_ANY_THROW(snapshot->reader().one<std::int64_t>(insert_title, 1, "een"));
  EXPECT_EQ(count(), 0);
}

TEST_P(Transactions, WhoWaitsTooLongForAReaderIsTold) {
  const auto first = database_->snapshot();
  auto second = database_->snapshot();
  EXPECT_THROW(database_->snapshot(), Unavailable);
  second.reset();
  EXPECT_NO_THROW(database_->snapshot());
}

TEST_P(Transactions, CallsAfterTheCommitComeOnTheCallersThreadAndSeeIt) {
  const auto caller = std::this_thread::get_id();
  std::vector<std::int64_t> seen;
  database_->write([&](Transaction& tx) {
    tx.run(insert_title, 1, "een");
    tx.after_commit([&] {
      EXPECT_EQ(std::this_thread::get_id(), caller);
      seen.push_back(count());
    });
    tx.after_commit([] { throw std::runtime_error("nobody is waiting"); });
    tx.after_commit([&] { seen.push_back(100); });
    EXPECT_TRUE(seen.empty());
  });
  EXPECT_THAT(seen, ElementsAre(1, 100));
  EXPECT_THROW(database_->write([&](Transaction& tx) {
    tx.after_commit([&] { seen.clear(); });
    tx.run(insert_title, 1, "een");
  }),
               Duplicate);
  EXPECT_EQ(seen.size(), 2U);
}

TEST_P(Transactions, ManyWritersEachHaveTheirWay) {
  constexpr int writers = 16;
  constexpr int rounds = 25;
  std::atomic<int> duplicates = 0;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < writers; ++writer) {
    threads.emplace_back([&, writer] {
      for (int round = 0; round < rounds; ++round) {
        try {
          database_->write([&](Transaction& tx) {
            tx.lock(42);
            tx.run(insert_title, 1000 + writer * rounds + round, "goed");
            if (round % 5 == 4) tx.run(insert_title, 1000 + writer * rounds + round, "dubbel");
          });
        } catch (const Duplicate&) {
          ++duplicates;
        } catch (const Unavailable&) {
          --round;  // the machine is busy: no connection came free in time, and nothing was written
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(duplicates, writers * rounds / 5);
  EXPECT_EQ(count(), writers * rounds * 4 / 5) << "only the works that failed were undone, and they wholly";
}

TEST_P(Transactions, TheLockLetsNobodyMissAnothersChange) {
  constexpr Statement read{"test.select_wish_effort",
                           "SELECT effort FROM test_wishes WHERE institution_id = 1 AND id = 1"};
  constexpr Statement raise{"test.update_wish_effort",
                            "UPDATE test_wishes SET effort = $1 WHERE institution_id = 1 AND id = 1"};
  add(1, "een");
  std::vector<std::thread> threads;
  for (int writer = 0; writer < 8; ++writer) {
    threads.emplace_back([&] {
      for (int round = 0; round < 10; ++round) {
        database_->write([&](Transaction& tx) {
          tx.lock(1);
          tx.run(raise, tx.one<std::int64_t>(read).value() + 1);
        });
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(database_->snapshot()->reader().one<std::int64_t>(read), 80);
}

TEST_P(Transactions, ABulkLoadIsOneTransaction) {
  database_->write_in_bulk([](Transaction& tx) {
    for (int id = 1; id <= 2000; ++id) tx.run(insert_title, id, "bulk");
  });
  EXPECT_THROW(database_->write_in_bulk([](Transaction& tx) {
    tx.run(insert_title, 5000, "bulk");
    tx.run(insert_title, 1, "bulk");
  }),
               Duplicate);
  EXPECT_EQ(count(), 2000);
}

}  // namespace
}  // namespace koers::sql
