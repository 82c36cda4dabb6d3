// A student's data leave every room together, and what the rooms say of their tables is all there is.
#include "app/privacy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <vector>

#include "app/rooms.h"

#include "app/testing/house.h"
#include "platform/files/temporary_store.h"
#include "platform/testing/database.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using testing::TestHouse;

std::int64_t rows_of(TestHouse& house, const char* table, const char* column, Id<people::Person> person) {
  const std::string text = std::string("SELECT count(*) FROM ") + table + " WHERE " + column + " = $1";
  return house.database().snapshot()->reader().one<std::int64_t>({"test.rows_of", text}, person).value_or(-1);
}

void live(TestHouse& house, Id<people::Person> student) {
  house.database().write([&](sql::Transaction& tx) {
    const auto institution = house.cast.institution;
    const auto id = house.ids.next<experiences::Experience>();
    experiences::import_experience(tx, institution, student,
                                   {.id = id,
                                    .kind = "placement",
                                    .title = "Rustig blijven",
                                    .story = "Ik bleef rustig.",
                                    .happened_on = house.today(),
                                    .recorded_at = house.clock.now()});
    dialogue::ImportedTalk talk;
    talk.id = house.ids.next<guidance::Conversation>();
    talk.counsellor_id = house.cast.karin;
    talk.on = house.today() - 10;
    talk.notes.push_back({words::Movement::look_back, student, "Ik bleef rustig."});
    dialogue::import_talk(tx, institution, student, talk, [&] { return house.ids.next_value(); });
    portfolio::import_presentation(tx, institution, student,
                                   {.id = house.ids.next<portfolio::Presentation>(),
                                    .title = "Dit ben ik",
                                    .changed_at = house.clock.now(),
                                    .items = {{.title = "Rustig blijven"}},
                                    .for_counsellor = true,
                                    .receiver = "oma"},
                                   [&] { return house.ids.next_value(); });
    portfolio::refresh_facts(tx, institution, student, house.today());
    course::store_step(tx, institution, student,
                       {.id = house.ids.next<course::Step>(), .title = "Bel Daan", .owner_id = student});
    choices::save_choice(tx, institution, student,
                         {.moment_id = house.ids.next<choices::ChoiceMoment>(), .reason = "Daarom"});
    choices::save_exploration(tx, institution, student,
                              {.item = "kok", .name = "Kok", .note = "Lekker", .kept_on = house.today()});
    course::set_goal(tx, institution, student,
                     {.id = house.ids.next<course::Goal>(), .title = "Leiding geven"});
    const auto contact = house.ids.next<course::Contact>();
    course::store_contact(tx, institution, student, {.id = contact, .name = "Hanneke"});
    course::store_contact_moment(tx, institution, student,
                                 {.id = house.ids.next<course::ContactMoment>(), .contact_id = contact});
    experts::import_thread(tx, institution,
                           {.student_id = student,
                            .expert_id = student == house.cast.yara ? house.cast.ruben : house.cast.yara,
                            .messages = {{student, "Hoe is het?", house.clock.now()}},
                            .report_reason = "Dit voelt niet goed."},
                           [&] { return house.ids.next_value(); });
    referrals::import_referral(
        tx, institution,
        {.student_id = student,
         .question = "Kan ik doorleren?",
         .asked_on = house.today() - 5,
         .specialist_id = house.cast.jeroen,
         .taken_on = house.today() - 4},
        [&] { return house.ids.next_value(); }, house.today());
    referrals::refresh_facts(tx, institution, student, house.today());
  });
}

// Meets AD-03, LA-05.
TEST(Privacy, WhatIsForgottenIsGoneFromEveryRoomAndNobodyElseLosesAnything) {
  TestHouse house;
  live(house, house.cast.yara);
  live(house, house.cast.ruben);
  files::TemporaryFolder folder;
  files::Store store(folder.path());
  forget_student(house.database(), store, house.cast.institution, house.cast.yara);
  for (const char* table : {"portfolio_experiences",
                            "portfolio_out_student_facts",
                            "course_steps",
                            "course_choices",
                            "course_explorations",
                            "guidance_conversations",
                            "guidance_notes",
                            "guidance_out_student_facts",
                            "campus_enrolments",
                            "campus_guides",
                            "course_goals",
                            "course_contacts",
                            "course_contact_moments",
                            "course_threads",
                            "publication_folios",
                            "publication_items",
                            "publication_shares",
                            "publication_out_student_facts",
                            "referrals_requests",
                            "referrals_lines",
                            "referrals_out_student_facts"}) {
    EXPECT_EQ(rows_of(house, table, "student_id", house.cast.yara), 0) << table;
    EXPECT_GT(rows_of(house, table, "student_id", house.cast.ruben), 0) << table;
  }
  // What Ruben asked her stays his, without her.
  EXPECT_EQ(rows_of(house, "course_threads", "expert_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "course_messages", "author_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "course_messages", "author_id", house.cast.ruben), 1);
  EXPECT_EQ(rows_of(house, "course_reports", "sender_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "campus_people", "id", house.cast.yara), 0);
}

// Meets AD-03: somebody is appointed between asking and erasing.
TEST(Privacy, WhoGotARoleMeanwhileIsNotErasedAsAStudent) {
  TestHouse house;
  live(house, house.cast.yara);
  files::TemporaryFolder folder;
  files::Store store(folder.path());
  house.meanwhile([&] {
    house.database().write([&](sql::Transaction& tx) {
      people::appoint(
          tx, house.cast.institution, house.ids.next_value(), house.cast.yara,
          {people::Role::trusted, {organisation::UnitKind::institution, house.cast.institution.value}},
          house.today());
    });
  });
  EXPECT_THROW(forget_student(house.database(), store, house.cast.institution, house.cast.yara), Conflict);
  EXPECT_EQ(rows_of(house, "campus_people", "id", house.cast.yara), 1);
  EXPECT_GT(rows_of(house, "course_steps", "student_id", house.cast.yara), 0);
}

// ---- all that the rooms say of their tables, held against the schema

struct Column {
  std::string table, name, type;
};
constexpr sql::Statement select_columns{
    "test.select_columns",
    R"(SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid)",
    R"(SELECT CAST(c.table_name AS TEXT), CAST(c.column_name AS TEXT), CAST(c.data_type AS TEXT)
       FROM information_schema.columns c
       JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       ORDER BY c.table_name, c.ordinal_position)"};

std::vector<const people::PersonalTable*> personal_tables_of_all() {
  std::vector<const people::PersonalTable*> tables;
  for (const rooms::Room* room : all_rooms()) {
    for (const auto& table : room->personal_tables) tables.push_back(&table);
  }
  return tables;
}

// The columns in which a person may stand, the owner's first; and those with keys of files.
struct Special {
  std::vector<std::string> people, files;
};
Special special_columns_of(const people::PersonalTable& table) {
  Special special{{std::string(table.person)}, {}};
  const auto look_at = [&](const people::PersonalColumn& column) {
    if (column.names_somebody) special.people.emplace_back(column.name);
    if (column.type == people::PersonalType::file) special.files.emplace_back(column.name);
  };
  for (const auto& column : people::columns_of(table)) look_at(column);
  for (const auto& held : people::held_back_of(table)) look_at(held.column);
  return special;
}

bool sounds_like_somebody(const std::string& column) {
  for (const char* end :
       {"_by", "person_id", "student_id", "counsellor_id", "specialist_id", "author_id", "owner_id",
        "viewer_id", "expert_id", "colleague_id", "sender_id", "reviewer_id", "blocked_id"}) {
    if (column.ends_with(end)) return true;
  }
  return false;
}

bool is_number(const std::string& type) {
  return type == "BIGINT" || type == "bigint" || type == "INTEGER" || type == "REAL" ||
         type == "double precision";
}

class PersonalTables : public ::testing::TestWithParam<std::string> {
 protected:
  PersonalTables() {
    for (auto& column : house_.database().snapshot()->reader().all<Column>(select_columns)) {
      schema_[column.table].push_back(std::move(column));
    }
  }

  // A row with this person in one column, somebody else in the others, and something in all the rest.
  void add_row(sql::Transaction& tx, const people::PersonalTable& table, const std::string& of_person,
               std::set<std::string>& keys) {
    const Special special = special_columns_of(table);
    std::string names, values;
    for (const Column& column : schema_[std::string(table.table)]) {
      const auto has = [&](const auto& list) {
        return std::find(list.begin(), list.end(), column.name) != list.end();
      };
      const std::string number = std::to_string(++last_);
      std::string value = "'x" + number + "'";
      if (is_number(column.type)) value = number;
      if (column.type == "BOOLEAN" || column.type == "boolean") value = "TRUE";
      if (column.name.ends_with("_on")) value = "'2026-11-23'";
      // The one text that the database itself looks at (requirement_results: no third value).
      if (table.table == "requirement_results" && column.name == "value") value = "'voldaan'";
      if (column.name == "institution_id") value = std::to_string(house_.cast.institution.value);
      if (has(special.people))
        value = std::to_string(column.name == of_person ? person_.value : other_.value);
      // Of a table with one row for a person, the row that only names this one is of somebody else again.
      if (column.name == table.person && !of_person.empty() && of_person != column.name) value = number;
      if (has(special.files) && of_person == table.person) keys.insert("x" + number);
      names += (names.empty() ? "" : ", ") + column.name;
      values += (values.empty() ? "" : ", ") + value;
    }
    const std::string query = "INSERT INTO " + std::string(table.table) + " (" + names + ") VALUES (" +
                              values + ") ON CONFLICT DO NOTHING";
    tx.run({"test.add_row", query});
  }

  std::int64_t count(sql::Reader& reader, std::string_view table, std::string_view column,
                     Id<people::Person> person) {
    const std::string query =
        "SELECT COUNT(*) FROM " + std::string(table) + " WHERE " + std::string(column) + " = $1";
    return reader.one<std::int64_t>({"test.count", query}, person).value_or(-1);
  }

  TestHouse house_{GetParam()};
  std::map<std::string, std::vector<Column>> schema_;
  const Id<people::Person> person_{4'242'001}, other_{4'242'002};
  std::int64_t last_ = 5'000'000;
};
INSTANTIATE_TEST_SUITE_P(On, PersonalTables, koers::testing::each_database(), koers::testing::database_name);

// Meets AD-03.
TEST_P(PersonalTables, EveryColumnIsTakenAlongOrHeldBackForAReason) {
  for (const auto* table : personal_tables_of_all()) {
    std::set<std::string> named{"institution_id", std::string(table->person)}, there;
    for (const auto& column : people::columns_of(*table)) named.emplace(column.name);
    for (const auto& held : people::held_back_of(*table)) {
      EXPECT_TRUE(named.emplace(held.column.name).second) << table->table << "." << held.column.name;
      EXPECT_GT(held.reason.size(), 10u) << table->table << "." << held.column.name;
    }
    const Special special = special_columns_of(*table);
    for (const Column& column : schema_[std::string(table->table)]) {
      there.insert(column.name);
      if (!is_number(column.type) || !sounds_like_somebody(column.name)) continue;
      EXPECT_THAT(special.people, ::testing::Contains(column.name))
          << table->table << ": another person has & or * behind the name of the column";
    }
    EXPECT_EQ(named, there) << table->table;
  }
}

// A person stands in every column of every table that may hold one, and is then in no column of any table.
// Meets AD-03, LA-05.
TEST_P(PersonalTables, WhoIsErasedStandsNowhereAnyMore) {
  std::set<std::string> keys_there;
  std::multiset<std::string> keys_erased;
  house_.database().write([&](sql::Transaction& tx) {
    keys_there.clear();
    keys_erased.clear();
    for (const auto* table : personal_tables_of_all()) {
      std::set<std::string> nothing;
      add_row(tx, *table, "", nothing);
      for (const std::string& column : special_columns_of(*table).people) {
        add_row(tx, *table, column, keys_there);
        ASSERT_GT(count(tx, table->table, column, person_), 0) << table->table << "." << column;
      }
    }
    tx.lock(person_.value);
    for (const rooms::Room* room : all_rooms()) {
      for (auto& key : people::erase(tx, room->personal_tables, house_.cast.institution, person_)) {
        keys_erased.insert(std::move(key));
      }
    }
  });
  EXPECT_THAT(keys_erased, ::testing::ElementsAreArray(keys_there));
  const auto snapshot = house_.database().snapshot();
  for (const auto& [table, columns] : schema_) {
    for (const Column& column : columns) {
      if (!is_number(column.type)) continue;
      EXPECT_EQ(count(snapshot->reader(), table, column.name, person_), 0) << table << "." << column.name;
    }
  }
  for (const auto* table : personal_tables_of_all()) {
    EXPECT_GT(count(snapshot->reader(), table->table, table->person, other_), 0) << table->table;
  }
}

}  // namespace
}  // namespace koers::app
