#include "platform/sql/migrations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "platform/testing/database.h"

namespace koers::sql {
namespace {

using ::testing::ElementsAre;

TEST(SqliteText, TranslatesTypesAndEndsTables) {
  EXPECT_EQ(sqlite_text("CREATE TABLE a (id BIGINT PRIMARY KEY, ok boolean, x Double  Precision, t TEXT);"),
            "CREATE TABLE a (id INTEGER PRIMARY KEY, ok INTEGER, x REAL, t TEXT) STRICT, WITHOUT ROWID;");
  EXPECT_EQ(sqlite_text("CREATE TABLE IF NOT EXISTS a (id BIGINT PRIMARY KEY) -- the end\n"),
            "CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID -- the end\n");
}

TEST(SqliteText, LeavesTextsNamesAndCommentsAlone) {
  constexpr std::string_view untouched =
      "-- CREATE TABLE of BIGINT;\n/* BOOLEAN; */ INSERT INTO a VALUES ('BIGINT; it''s', \"BOOLEAN\", "
      "big_BIGINT);"
      "CREATE INDEX b ON a (id); CREATE VIRTUAL TABLE f USING fts5(title);";
  EXPECT_EQ(sqlite_text(untouched), untouched);
}

TEST(SqliteText, EveryTableOfAScriptIsEnded) {
  EXPECT_EQ(sqlite_text(
                "CREATE TABLE a (id TEXT PRIMARY KEY); -- one; table\nCREATE TABLE b (x TEXT PRIMARY KEY);"),
            "CREATE TABLE a (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID; -- one; table\n"
            "CREATE TABLE b (x TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;");
}

TEST(SqliteText, AListOfThingsIsNotKeptInTheOrderOfItsKey) {
  EXPECT_EQ(
      sqlite_text("CREATE TABLE a (institution_id BIGINT, id BIGINT, PRIMARY KEY (institution_id, id));"
                  "CREATE TABLE b (id TEXT, PRIMARY KEY (institution_id, student_id, id));"
                  "CREATE TABLE c (id BIGINT PRIMARY KEY, FOREIGN KEY (institution_id, id) REFERENCES a);"),
      "CREATE TABLE a (institution_id INTEGER, id INTEGER, PRIMARY KEY (institution_id, id)) STRICT;"
      "CREATE TABLE b (id TEXT, PRIMARY KEY (institution_id, student_id, id)) STRICT, WITHOUT ROWID;"
      "CREATE TABLE c (id INTEGER PRIMARY KEY, FOREIGN KEY (institution_id, id) REFERENCES a) "
      "STRICT, WITHOUT ROWID;");
}

TEST(CollectMigrations, OrdersByNameAndTakesTheTwinForPostgres) {
  const embedded::File files[] = {
      {"campus/people/migrations/20261102_0900_people.sql", "second"},
      {"rooms/library/migrations/20261101_0900_library.sql", "first"},
      {"rooms/library/migrations/20261103_0900_search.postgres.sql", "third, tsvector"},
      {"rooms/library/migrations/20261103_0900_search.sql", "third, fts5"}};
  const auto texts = [&](std::string_view kind) {
    std::vector<std::string_view> found;
    for (const auto& migration : collect_migrations(files, kind)) found.push_back(migration.text);
    return found;
  };
  EXPECT_THAT(texts("sqlite"), ElementsAre("first", "second", "third, fts5"));
  EXPECT_THAT(texts("postgresql"), ElementsAre("first", "second", "third, tsvector"));
  EXPECT_EQ(collect_migrations(files, "sqlite").front().name, "20261101_0900_library");
}

TEST(CollectMigrations, RefusesTwoOfOneName) {
  const embedded::File files[] = {{"a/migrations/20261101_0900_x.sql", ""},
                                  {"b/migrations/20261101_0900_x.sql", ""}};
  EXPECT_THROW(collect_migrations(files, "sqlite"), std::runtime_error);
}

constexpr Statement count_rows{"test.count_rows", "SELECT count(*) FROM test_rows"};
constexpr Migration make_rows{"20261101_0900_test_rows", R"(
    CREATE TABLE test_rows (id BIGINT NOT NULL PRIMARY KEY);
    INSERT INTO test_rows (id) VALUES (1), (2);)"};

class Migrations : public ::testing::TestWithParam<std::string> {
 protected:
  std::int64_t count() { return database_->snapshot()->reader().one<std::int64_t>(count_rows).value(); }
  std::unique_ptr<Database> database_ = testing::bare_database(GetParam());
};

INSTANTIATE_TEST_SUITE_P(On, Migrations, testing::each_database(), testing::database_name);

TEST_P(Migrations, RunOnce) {
  const Migration more{"20261102_0900_test_more", "INSERT INTO test_rows (id) VALUES (3);"};
  database_->migrate(std::vector{make_rows});
  database_->migrate(std::vector{make_rows, more});
  database_->migrate(std::vector{make_rows, more});
  EXPECT_EQ(count(), 3);
}

TEST_P(Migrations, AChangedOneIsRefused) {
  database_->migrate(std::vector{make_rows});
  const Migration changed{make_rows.name, "CREATE TABLE test_other (id BIGINT NOT NULL PRIMARY KEY);"};
  EXPECT_THROW(database_->migrate(std::vector{changed}), std::runtime_error);
}

TEST_P(Migrations, OneThatFailsLeavesNothing) {
  const Migration fails{"20261102_0900_test_fails",
                        "INSERT INTO test_rows (id) VALUES (3), (4); SELECT nothing;"};
  EXPECT_ANY_THROW(database_->migrate(std::vector{make_rows, fails}));
  EXPECT_EQ(count(), 2);
  const Migration mended{fails.name, "INSERT INTO test_rows (id) VALUES (5);"};
  database_->migrate(std::vector{make_rows, mended});
  EXPECT_EQ(count(), 3);
}

TEST_P(Migrations, TwoProgramsAtOnceRunEachOnce) {
  std::vector<std::thread> programs;
  for (int program = 0; program < 4; ++program) {
    programs.emplace_back([this] { EXPECT_NO_THROW(database_->migrate(std::vector{make_rows})); });
  }
  for (auto& program : programs) program.join();
  EXPECT_EQ(count(), 2);
}

TEST_P(Migrations, ReadersThatWereOpenSeeTheNewTables) {
  database_->migrate(std::vector{make_rows});
  EXPECT_EQ(count(), 2);
  const Migration widen{"20261102_0900_test_widen", "ALTER TABLE test_rows ADD COLUMN title TEXT;"};
  database_->migrate(std::vector{widen});
  constexpr Statement all_columns{"test.select_titles_of_rows", "SELECT title FROM test_rows WHERE id = 1"};
  EXPECT_EQ(database_->snapshot()->reader().one<std::optional<std::string>>(all_columns).value(),
            std::nullopt);
  EXPECT_EQ(count(), 2);
}

TEST_P(Migrations, AllOfTheProgramRun) { EXPECT_NO_THROW(testing::fresh_database(GetParam())); }

}  // namespace
}  // namespace koers::sql
