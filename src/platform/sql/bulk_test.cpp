// Bulk loads: rows cross over many at a time, and whoever writes them notices nothing of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "platform/base/error.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::sql {
namespace {

using ::testing::HasSubstr;

constexpr Migration tables[] = {{"20261129_0900_test_pupils", R"(
    CREATE TABLE test_pupils (
        institution_id BIGINT NOT NULL,
        id BIGINT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (institution_id, id)
    );)"}};

constexpr Statement insert_pupil{"test.insert_pupil", R"(
    INSERT INTO test_pupils (institution_id, id, name) VALUES (1, $1, $2))"};
constexpr Statement insert_once{"test.insert_pupil_once", R"(
    INSERT INTO test_pupils (institution_id, id, name) VALUES (1, $1, $2) ON CONFLICT DO NOTHING)"};
constexpr Statement upsert_pupil{"test.upsert_pupil", R"(
    INSERT INTO test_pupils (institution_id, id, name) VALUES (1, $1, $2)
    ON CONFLICT (institution_id, id) DO UPDATE SET name = excluded.name)"};
constexpr Statement upsert_other_name{"test.upsert_other_name", R"(
    INSERT INTO test_pupils (institution_id, id, name) VALUES (1, $1, $2)
    ON CONFLICT (institution_id, id) DO UPDATE SET name = excluded.name WHERE test_pupils.name <> excluded.name)"};
constexpr Statement insert_two{"test.insert_two_pupils", R"(
    INSERT INTO test_pupils (institution_id, id, name) VALUES (1, $1, $3), (1, $2, $3))"};
constexpr Statement insert_copy{"test.insert_pupil_copy", R"(
    INSERT INTO test_pupils (institution_id, id, name)
    SELECT institution_id, id + 10000, name FROM test_pupils WHERE institution_id = 1 AND name = $1)"};
constexpr Statement count_pupils{"test.count_pupils",
                                 "SELECT count(*) FROM test_pupils WHERE institution_id = 1"};

class Bulk : public ::testing::TestWithParam<std::string> {
 protected:
  Bulk() { database_->migrate(tables); }

  std::int64_t count() { return database_->snapshot()->reader().one<std::int64_t>(count_pupils).value(); }

  std::unique_ptr<Database> database_ = testing::bare_database(GetParam(), {.writers = 1});
};
INSTANTIATE_TEST_SUITE_P(On, Bulk, testing::each_database(), testing::database_name);

TEST_P(Bulk, WhatWasWrittenIsThereForTheNextStatement) {
  database_->write_in_bulk([&](Transaction& tx) {
    for (int id = 1; id <= 1'234; ++id) {
      EXPECT_EQ(tx.run(insert_pupil, id, std::string(id % 7 == 0 ? 10'000 : 5, 'y')), 1);
      if (id % 100 == 0) EXPECT_EQ(tx.one<std::int64_t>(count_pupils), id);
    }
  });
  EXPECT_EQ(count(), 1'234);
}

TEST_P(Bulk, StatementsSayHowManyRowsTheyChanged) {
  database_->write_in_bulk([&](Transaction& tx) {
    EXPECT_EQ(tx.run(insert_once, 1, "Yara"), 1);
    EXPECT_EQ(tx.run(insert_once, 1, "Yara"), 0);
    EXPECT_EQ(tx.run(upsert_pupil, 1, "Yara"), 1);
    EXPECT_EQ(tx.run(upsert_other_name, 1, "Yara"), 0);
    EXPECT_EQ(tx.run(insert_two, 2, 3, "Ruben"), 2);
    EXPECT_EQ(tx.run(insert_copy, "Ruben"), 2);
    EXPECT_EQ(tx.run(insert_copy, "Noah"), 0);
  });
  EXPECT_EQ(count(), 5);
}

TEST_P(Bulk, AFaultComesOutByTheNameOfItsStatement) {
  for (const bool asks_at_once : {true, false}) {
    try {
      database_->write_in_bulk([&](Transaction& tx) {
        for (int id = 1; id <= 1'000; ++id) tx.run(insert_pupil, id == 700 ? 1 : id, "Yara");
        tx.run(upsert_pupil, 1, "Yara");
        if (asks_at_once) tx.one<std::int64_t>(count_pupils);
      });
      FAIL() << "two pupils have one number";
    } catch (const Duplicate& error) {
      EXPECT_THAT(error.what(), HasSubstr("test.insert_pupil"));
    }
    EXPECT_EQ(count(), 0);
  }
}

TEST_P(Bulk, ALoadThatGivesUpLeavesNothingBehind) {
  for (const bool with_fault : {true, false}) {
    EXPECT_ANY_THROW(database_->write_in_bulk([&](Transaction& tx) {
      tx.run(insert_pupil, 1, "Yara");
      if (with_fault) tx.run(insert_pupil, 1, "Ruben");
      throw NotFound("the list ends in the middle");
    }));
    EXPECT_EQ(count(), 0);
  }
  // The only connection for writing is as good as new.
  database_->write([&](Transaction& tx) { EXPECT_EQ(tx.run(insert_pupil, 1, "Yara"), 1); });
  database_->write_in_bulk([&](Transaction& tx) { EXPECT_EQ(tx.run(insert_pupil, 2, "Ruben"), 1); });
  EXPECT_EQ(count(), 2);
}

}  // namespace
}  // namespace koers::sql
