// What every database behind sql.h does alike.
#include "platform/sql/sql.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "platform/base/alphabet.h"
#include "platform/base/error.h"
#include "platform/testing/database.h"

namespace koers::sql {

enum class Mood { calm, eager };

}  // namespace koers::sql

template <>
struct koers::Codes<koers::sql::Mood> {
  static constexpr std::array list{std::pair{koers::sql::Mood::calm, "calm"},
                                   std::pair{koers::sql::Mood::eager, "eager"}};
};

namespace koers::sql {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Student;

struct Step {
  Id<Step> id;
  std::string title;
  bool is_done = false;
  int effort = 0;
  double weight = 0;
  Day due_on;
  Instant written_at;
  Mood mood = Mood::calm;
};

struct Loose {
  std::optional<std::string> title;
  std::optional<bool> is_done;
  std::optional<std::int64_t> effort;
  std::optional<double> weight;
  std::optional<Day> due_on;
  std::optional<Instant> written_at;
  std::optional<Mood> mood;
  std::optional<Id<Student>> student_id;
};

constexpr Migration tables[] = {{"20261101_0900_test_steps", R"(
    CREATE TABLE test_groups (
        institution_id BIGINT NOT NULL,
        id BIGINT NOT NULL,
        PRIMARY KEY (institution_id, id)
    );
    -- A step that a student wants to take; the CREATE TABLE; of a comment is no statement.
    CREATE TABLE test_steps (
        institution_id BIGINT NOT NULL,
        id BIGINT NOT NULL,
        title TEXT,
        is_done BOOLEAN,
        effort BIGINT CHECK (effort >= 0),
        weight DOUBLE PRECISION,
        due_on TEXT,
        written_at BIGINT,
        mood TEXT,
        group_id BIGINT,
        PRIMARY KEY (institution_id, id),
        FOREIGN KEY (institution_id, group_id) REFERENCES test_groups (institution_id, id)
    );
    CREATE INDEX test_steps_by_title ON test_steps (institution_id, title);)"}};

constexpr Statement insert_step{"test.insert_step", R"(
    INSERT INTO test_steps (institution_id, id, title, is_done, effort, weight, due_on, written_at, mood, group_id)
    VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9))"};
constexpr Statement insert_title{"test.insert_title",
                                 "INSERT INTO test_steps (institution_id, id, title) VALUES (1, $1, $2)"};
constexpr Statement select_step{"test.select_step", R"(
    SELECT id, title, is_done, effort, weight, due_on, written_at, mood
    FROM test_steps WHERE institution_id = 1 AND id = $1)"};
constexpr Statement select_loose{"test.select_loose", R"(
    SELECT title, is_done, effort, weight, due_on, written_at, mood, group_id
    FROM test_steps WHERE institution_id = 1 AND id = $1)"};
constexpr Statement select_titles{"test.select_titles",
                                  "SELECT title FROM test_steps WHERE institution_id = 1 ORDER BY id"};
constexpr Statement count_steps{"test.count_steps",
                                "SELECT count(*) FROM test_steps WHERE institution_id = 1"};

class Sql : public ::testing::TestWithParam<std::string> {
 protected:
  Sql() { database_->migrate(tables); }

  void add(std::int64_t id, std::string_view title) {
    database_->write([&](Transaction& tx) { tx.run(insert_title, id, title); });
  }
  std::vector<std::string> titles() {
    return database_->snapshot()->reader().all<std::string>(select_titles);
  }
  std::int64_t count() { return database_->snapshot()->reader().one<std::int64_t>(count_steps).value(); }

  std::unique_ptr<Database> database_ =
      testing::bare_database(GetParam(), {.readers = 2, .wait_milliseconds = 300});
};

INSTANTIATE_TEST_SUITE_P(On, Sql, testing::each_database(), testing::database_name);

TEST_P(Sql, EveryTypeComesBackAsItWasWritten) {
  const Day day = make_day(2026, 11, 26);
  database_->write([&](Transaction& tx) {
    const auto changed = tx.run(insert_step, Id<Step>{7}, "Meelopen bij café 'Zoë' \"☀\"", true, 3, 0.1, day,
                                Instant{1'800'000'000}, Mood::eager, std::nullopt);
    EXPECT_EQ(changed, 1);
  });
  const auto step = database_->snapshot()->reader().one<Step>(select_step, Id<Step>{7});
  ASSERT_TRUE(step);
  EXPECT_EQ(step->id.value, 7);
  EXPECT_EQ(step->title, "Meelopen bij café 'Zoë' \"☀\"");
  EXPECT_TRUE(step->is_done);
  EXPECT_EQ(step->effort, 3);
  EXPECT_EQ(step->weight, 0.1);
  EXPECT_EQ(step->due_on, day);
  EXPECT_EQ(step->written_at, (Instant{1'800'000'000}));
  EXPECT_EQ(step->mood, Mood::eager);
}

TEST_P(Sql, TheEndsOfTheNumbersAndTheEmptyTextSurvive) {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  database_->write([&](Transaction& tx) {
    tx.run(insert_step, most, "", false, most, 1e300, std::nullopt, std::numeric_limits<std::int64_t>::min(),
           std::nullopt, std::nullopt);
  });
  const auto step = database_->snapshot()->reader().one<Loose>(select_loose, most);
  ASSERT_TRUE(step);
  EXPECT_EQ(step->title, "");
  EXPECT_EQ(step->effort, most);
  EXPECT_EQ(step->weight, 1e300);
  EXPECT_EQ(step->written_at->seconds, std::numeric_limits<std::int64_t>::min());
}

TEST_P(Sql, WhatIsNotKnownIsAnEmptyOptional) {
  database_->write([&](Transaction& tx) {
    tx.run(insert_step, 1, std::optional<std::string>(), std::optional<bool>(), std::optional<int>(),
           std::optional<double>(), std::optional<Day>(), std::optional<Instant>(), std::optional<Mood>(),
           std::optional<Id<Student>>());
  });
  const auto snapshot = database_->snapshot();
  const auto loose = snapshot->reader().one<Loose>(select_loose, 1);
  ASSERT_TRUE(loose);
  EXPECT_FALSE(loose->title || loose->is_done || loose->effort || loose->weight || loose->due_on ||
               loose->written_at || loose->mood || loose->student_id);
  EXPECT_FALSE(snapshot->reader().one<Loose>(select_loose, 2));
}

TEST_P(Sql, AStructMustFitItsRow) {
  add(1, "Kijken bij de bakker");
  const auto snapshot = database_->snapshot();
  auto& reader = snapshot->reader();
  EXPECT_THROW(reader.one<Step>(select_step, 1), std::runtime_error) << "NULL in a bool";
  struct Short {
    Id<Step> id;
    std::string title;
  };
  EXPECT_THROW(reader.one<Short>(select_step, 1), std::runtime_error);
}

TEST_P(Sql, AListIsOneParameter) {
  add(1, "een");
  add(2, "twee \"2\"");
  add(3, "drie");
  constexpr Statement by_ids{"test.select_by_ids", R"(
      SELECT title FROM test_steps
      WHERE institution_id = 1 AND id IN (SELECT value FROM id_list($1)) ORDER BY id)"};
  constexpr Statement by_titles{"test.select_by_titles", R"(
      SELECT id FROM test_steps
      WHERE institution_id = 1 AND title IN (SELECT value FROM text_list($1)) ORDER BY id)"};
  const auto snapshot = database_->snapshot();
  auto& reader = snapshot->reader();
  EXPECT_THAT(reader.all<std::string>(by_ids, id_list(std::vector<Id<Step>>{{3}, {1}, {9}})),
              ElementsAre("een", "drie"));
  EXPECT_THAT(reader.all<std::string>(by_ids, id_list(std::vector<std::int64_t>{})), ElementsAre());
  const std::vector<std::string> wanted{"twee \"2\"", "drie", "vier\n\\"};
  EXPECT_THAT(reader.all<std::int64_t>(by_titles, text_list(wanted)), ElementsAre(2, 3));
}

// One order on every database, whatever its locale.
TEST_P(Sql, NamesStandInTheOrderOfTheAlphabet) {
  const std::vector<std::string> order{"Abbasi",      "Ångström", "Benali",   "Đurić",          "Evers",
                                       "Fuente-Ruíz", "Fuentes",  "MZ9",      "MZ10",           "ONeil",
                                       "O'Neil",      "O’Neil",   "Ober",     "Ó Súilleabháin", "Otten",
                                       "Şimşek",      "Singh",    "'t Hooft", "Yıldız",         "zwart"};
  for (std::size_t i = 0; i < order.size(); ++i) add(static_cast<int>(100 - i), order[i]);
  constexpr Statement by_name{"test.select_by_name", R"(
      SELECT title FROM test_steps WHERE institution_id = 1 ORDER BY title COLLATE alphabet, id)"};
  auto sorted = order;
  std::sort(sorted.begin(), sorted.end(), alphabet::before);
  EXPECT_THAT(database_->snapshot()->reader().all<std::string>(by_name), ::testing::ElementsAreArray(sorted));
}

TEST_P(Sql, ParametersMayStandInAnyOrderAndTwice) {
  add(1, "een");
  constexpr Statement twice{"test.select_twice", R"(
      SELECT $3 FROM test_steps WHERE title = $2 AND institution_id = $1 AND $1 > 0)"};
  EXPECT_EQ(database_->snapshot()->reader().one<std::string>(twice, 1, "een", "gevonden"), "gevonden");
}

TEST_P(Sql, AConditionMayBeLeftOut) {
  add(1, "een");
  add(2, "twee");
  constexpr Statement from{"test.select_from", R"(
      SELECT id FROM test_steps
      WHERE institution_id = 1 AND (CAST($1 AS BIGINT) IS NULL OR id >= CAST($1 AS BIGINT)) ORDER BY id)"};
  const auto snapshot = database_->snapshot();
  EXPECT_THAT(snapshot->reader().all<std::int64_t>(from, std::optional<int>(2)), ElementsAre(2));
  EXPECT_THAT(snapshot->reader().all<std::int64_t>(from, std::optional<int>()), ElementsAre(1, 2));
}

TEST_P(Sql, AStatementCanRunAgainWhileItGivesRows) {
  add(1, "een");
  add(2, "twee");
  constexpr Statement from{"test.select_at_least", R"(
      SELECT id FROM test_steps WHERE institution_id = 1 AND id >= $1 ORDER BY id)"};
  const auto snapshot = database_->snapshot();
  std::vector<std::int64_t> seen;
  snapshot->reader().each<std::int64_t>(
      from,
      [&](std::int64_t id) {
        for (const auto inner : snapshot->reader().all<std::int64_t>(from, id)) seen.push_back(inner);
      },
      1);
  EXPECT_THAT(seen, ElementsAre(1, 2, 2));
}

TEST_P(Sql, LikeLooksAtCapitals) {
  add(1, "Een");
  constexpr Statement like{"test.select_like", "SELECT id FROM test_steps WHERE title LIKE $1"};
  EXPECT_FALSE(database_->snapshot()->reader().one<std::int64_t>(like, "een%"));
}

TEST_P(Sql, ADuplicateIsNamedWithoutItsValues) {
  add(5, "Yara");
  try {
    add(5, "Yara");
    FAIL();
  } catch (const Duplicate& duplicate) {
    EXPECT_THAT(duplicate.what(), HasSubstr("test.insert_title"));
    EXPECT_THAT(duplicate.what(), Not(HasSubstr("Yara")));
  }
  EXPECT_THAT(titles(), ElementsAre("Yara"));
}

TEST_P(Sql, BrokenReferencesAndChecksAreRefused) {
  const auto insert = [&](int effort, std::optional<int> group) {
    database_->write([&](Transaction& tx) {
      tx.run(insert_step, 1, "een", true, effort, 1.0, std::nullopt, std::nullopt, std::nullopt, group);
    });
  };
  EXPECT_THROW(insert(-1, std::nullopt), Refused);
  EXPECT_THROW(insert(1, 99), Refused);
  EXPECT_THROW(add(2, std::string_view("nul\0", 4)), Refused);
  constexpr Statement wrong_type{"test.insert_wrong_type",
                                 "INSERT INTO test_steps (institution_id, id, effort) VALUES (1, 1, $1)"};
  EXPECT_THROW(database_->write([&](Transaction& tx) { tx.run(wrong_type, "Yara"); }), Refused);
  EXPECT_EQ(count(), 0);
}

TEST_P(Sql, AnExpectedDuplicateIsACountOfRows) {
  constexpr Statement once{"test.insert_once", R"(
      INSERT INTO test_steps (institution_id, id, title) VALUES (1, $1, 'een') ON CONFLICT DO NOTHING)"};
  constexpr Statement finish{"test.update_titles",
                             "UPDATE test_steps SET title = $1 WHERE institution_id = 1"};
  constexpr Statement remove{"test.delete_returning",
                             "DELETE FROM test_steps WHERE institution_id = 1 AND id = $1 RETURNING title"};
  database_->write([&](Transaction& tx) {
    EXPECT_EQ(tx.run(once, 1), 1);
    EXPECT_EQ(tx.run(once, 1), 0);
    EXPECT_EQ(tx.run(once, 2), 1);
    EXPECT_EQ(tx.run(finish, "klaar"), 2);
    EXPECT_EQ(tx.one<std::string>(remove, 2), "klaar");
    EXPECT_EQ(tx.one<std::int64_t>(count_steps), 1);
  });
}

TEST_P(Sql, AnErrorSaysWhichStatement) {
  constexpr Statement wrong{"test.select_nothing", "SELECT nothing FROM nowhere"};
  try {
    database_->snapshot()->reader().one<std::string>(wrong);
    FAIL();
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("test.select_nothing"));
  }
  EXPECT_THROW(database_->snapshot()->reader().one<Step>(select_step), std::runtime_error)
      << "an argument is missing";
  EXPECT_EQ(count(), 0) << "the connection goes on";
}

TEST_P(Sql, AVisitKnowsWhatItAsked) {
  const auto statements_before = work_of_this_thread().statements;
  const auto time_before = work_of_this_thread().microseconds;
  add(1, "een");
  EXPECT_EQ(count(), 1);
  EXPECT_EQ(work_of_this_thread().statements - statements_before, 2);
  EXPECT_GT(work_of_this_thread().microseconds, time_before);
  EXPECT_THAT(statements_run(), ::testing::IsSupersetOf({"test.insert_title", "test.count_steps"}));
}

TEST_P(Sql, AnUnknownAddressIsRefused) {
  EXPECT_THROW(open("mysql://school"), std::runtime_error);
  EXPECT_THROW(open("sqlite:/no/such/folder/koers.db"), Unavailable);
}

}  // namespace
}  // namespace koers::sql
