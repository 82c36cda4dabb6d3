// The way of a statement is that for a large school, whatever the tables hold.
#include <gtest/gtest.h>

#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::sql {
namespace {

constexpr std::string_view tables = R"(
    CREATE TABLE plan_photos (
      institution_id BIGINT NOT NULL,
      student_id BIGINT NOT NULL,
      id BIGINT NOT NULL,
      large_key TEXT NOT NULL,
      small_key TEXT NOT NULL,
      PRIMARY KEY (institution_id, student_id, id)
    );
    CREATE INDEX plan_photos_large ON plan_photos (institution_id, large_key);
    CREATE INDEX plan_photos_small ON plan_photos (institution_id, small_key);)";

// As SQLite tells it, the steps in a row.
std::string way_of(Reader& reader, std::string_view text) {
  struct Step {
    std::int64_t id = 0, parent = 0, unused = 0;
    std::string told;
  };
  const std::string explained = "EXPLAIN QUERY PLAN " + std::string(text);
  std::string all;
  for (const Step& step : reader.all<Step>({"test.explain", explained})) all += step.told + "; ";
  return all;
}

class SqliteStatistics : public ::testing::Test {
 protected:
  SqliteStatistics() { database_->migrate(migrations_); }
  std::string way() { return way_of(database_->snapshot()->reader(), by_either_key); }

  // By one of two keys: without statistics SQLite walks through all photos of an institution for it.
  static constexpr std::string_view by_either_key =
      "SELECT student_id FROM plan_photos WHERE institution_id = 7 AND (large_key = 'a' OR small_key = 'a')";
  const Migration migrations_[1] = {{"20260101_0000_plan_photos", tables}};
  std::unique_ptr<Database> database_ = koers::testing::bare_database();
};

TEST_F(SqliteStatistics, finds_by_both_keys_in_an_empty_school) {
  const auto told = way();
  EXPECT_NE(told.find("plan_photos_large (institution_id=? AND large_key=?)"), std::string::npos) << told;
  EXPECT_NE(told.find("plan_photos_small (institution_id=? AND small_key=?)"), std::string::npos) << told;
}

TEST_F(SqliteStatistics, takes_the_same_way_after_many_rows_came_in) {
  const auto before = way();
  database_->write_in_bulk([](Transaction& tx) {
    for (std::int64_t id = 0; id < 500; ++id) {
      constexpr Statement insert{"test.insert_photo", "INSERT INTO plan_photos VALUES (7, 1, $1, 'a', 'a')"};
      tx.run(insert, id);
    }
  });
  database_->migrate(migrations_);
  EXPECT_EQ(way(), before);
}

}  // namespace
}  // namespace koers::sql
