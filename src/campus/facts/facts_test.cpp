#include "campus/facts/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "campus/facts/changes.h"
#include "campus/facts/memory.h"
#include "campus/facts/recount.h"
#include "campus/facts/verify.h"
#include "campus/people/people.h"
#include "campus/people/personal_data.h"
#include "platform/testing/database.h"

namespace koers::facts {
namespace {

using organisation::UnitKind;
using people::Role;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Column columns[] = {{"visits"},
                              {"visits_year", Reading::this_year},
                              {"visits_last_year", Reading::last_year, "visits_year"},
                              {"last_visit_on", Reading::day},
                              {"next_visit_on", Reading::day_ahead}};
constexpr Given given[] = {Given::school_year, Given::today, Given::year_begins_on,
                           Given::last_year_begins_on};
constexpr Given begin_given[] = {Given::school_year};

// A room of this test only: it counts visits to subjects of one kind, planned ones from their day on.
class VisitsRoom {
 public:
  explicit VisitsRoom(Subject subject, Recount recount = Recount::never)
      : kind_(code(subject)), table_("test_" + kind_ + "_facts") {
    const std::string id(id_column(subject));
    const std::string recount_column = recount == Recount::never ? "" : ", recount_on";
    key_ = subject == Subject::institution ? id : "institution_id, " + id;
    count_ = "INSERT INTO " + table_ + " (" + key_ +
             ", school_year, visits, visits_year, visits_last_year, last_visit_on, next_visit_on" +
             recount_column + ") SELECT CAST($1 AS BIGINT)" +
             (subject == Subject::institution ? "" : ", CAST($2 AS BIGINT)") +
             ", CAST($3 AS BIGINT), COUNT(*) FILTER (WHERE visited_on <= $4), "
             "COUNT(*) FILTER (WHERE visited_on >= $5 AND visited_on <= $4), "
             "COUNT(*) FILTER (WHERE visited_on >= $6 AND visited_on < $5), "
             "MAX(CASE WHEN visited_on <= $4 THEN visited_on END), MIN(CASE WHEN visited_on >= $4 THEN "
             "visited_on END)" +
             (recount == Recount::never ? ""
                                        : ", CASE WHEN MAX(visited_on) > $4 THEN MIN(CASE WHEN visited_on >= "
                                          "$4 THEN visited_on END) END") +
             " FROM test_visits WHERE institution_id = $1 AND kind = '" + kind_ +
             "' AND subject_id = $2 ON CONFLICT (" + key_ +
             ") DO UPDATE SET school_year = excluded.school_year, visits = excluded.visits, "
             "visits_year = excluded.visits_year, visits_last_year = excluded.visits_last_year, "
             "last_visit_on = excluded.last_visit_on, next_visit_on = excluded.next_visit_on" +
             (recount == Recount::never ? "" : ", recount_on = excluded.recount_on");
    begin_ = "INSERT INTO " + table_ + " (institution_id, " + id +
             ", school_year, visits, visits_year, visits_last_year) "
             "SELECT DISTINCT institution_id, person_id, CAST($2 AS BIGINT), 0, 0, 0 FROM campus_roles r "
             "WHERE institution_id = $1 AND NOT EXISTS (SELECT 1 FROM " +
             table_ +
             " f WHERE f.institution_id = r.institution_id AND f.person_id = r.person_id) RETURNING " + id;
    declaration = {.subject = subject,
                   .table = table_,
                   .columns = columns,
                   .count = {"test.count_visits", count_},
                   .count_given = given,
                   .recount = recount};
    if (subject == Subject::professional) {
      declaration.begin = sql::Statement{"test.begin_visits", begin_};
      declaration.begin_given = begin_given;
    }
  }

  void create(sql::Transaction& tx) const {
    const std::string id = key_.starts_with("institution_id, ") ? key_.substr(16) + " BIGINT NOT NULL, " : "";
    const std::string table =
        "CREATE TABLE " + table_ + " (institution_id BIGINT NOT NULL, " + id +
        "school_year BIGINT NOT NULL, visits BIGINT NOT NULL, visits_year BIGINT NOT NULL, "
        "visits_last_year BIGINT NOT NULL, last_visit_on TEXT, next_visit_on TEXT, recount_on TEXT, PRIMARY "
        "KEY (" +
        key_ + "))";
    tx.run({"test.create_facts", table});
  }

  void visit(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t subject,
             Day day) const {
    tx.run({"test.insert_visit", "INSERT INTO test_visits VALUES ($1, $2, $3, $4)"}, institution, kind_,
           subject, day);
  }

  Declaration declaration;

 private:
  std::string kind_, table_, key_, count_, begin_;
};

class FactsOfAnySubject : public ::testing::TestWithParam<std::string> {
 protected:
  FactsOfAnySubject() {
    database_->write([this](sql::Transaction& tx) {
      organisation::add_institution(tx, {institution_, "ROC Lindewaard", 10});
      organisation::add_school(tx, institution_, {{10}, "Welzijn"});
      organisation::add_team(tx, institution_, {{20}, {10}, "Zorg"});
      organisation::add_team(tx, institution_, {{21}, {10}, "Techniek"});
      organisation::add_programme(tx, institution_, {{30}, {{20}}, "25656", "Zorg", 4, "bol", 3, ""});
      organisation::add_programme(tx, institution_, {{31}, {}, "25331", "Elektro", 3, "bol", 3, ""});
      tx.run({"test.create_visits",
              "CREATE TABLE test_visits (institution_id BIGINT NOT NULL, kind TEXT NOT NULL, "
              "subject_id BIGINT NOT NULL, visited_on TEXT NOT NULL, "
              "PRIMARY KEY (institution_id, kind, subject_id, visited_on))"});
    });
  }

  void create(const VisitsRoom& room) {
    database_->write([&](sql::Transaction& tx) { room.create(tx); });
  }
  // Notes a visit, and refreshes the facts as a room does.
  void visit(const VisitsRoom& room, std::int64_t subject, Day day) {
    database_->write([&](sql::Transaction& tx) {
      room.visit(tx, institution_, subject, day);
      refresh(tx, room.declaration, institution_, subject, today_);
    });
  }
  void appoint(std::int64_t person, Role role, organisation::Unit unit, Day begins_on) {
    database_->write([&](sql::Transaction& tx) {
      people::appoint(tx, institution_, ++last_, {person}, {role, unit}, begins_on);
    });
  }
  FactsTable read(const Layout& layout, Day day) {
    const auto snapshot = database_->snapshot();
    return read_facts(snapshot->reader(), layout, {}, institution_, day);
  }
  std::vector<std::string> differing(const VisitsRoom& room, Day day) {
    std::vector<std::string> all;
    const auto snapshot = database_->snapshot();
    for (const auto& one : differences(snapshot->reader(), {&room.declaration, 1}, institution_, day)) {
      all.push_back(std::to_string(one.subject) + " " + std::string(one.column) + " " + one.kept + " " +
                    one.counted);
    }
    return all;
  }

  static std::int32_t fact(const FactsTable& table, const Layout& layout, std::int64_t subject,
                           std::string_view name) {
    return table.column(layout.at(name))[static_cast<std::size_t>(table.row_of(subject).value())];
  }

  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
  const Id<organisation::Institution> institution_{1};
  const Day today_ = make_day(2026, 11, 23);
  std::int64_t last_ = 100;

  const organisation::Unit whole_{UnitKind::institution, 1};
  const organisation::Unit school_{UnitKind::school, 10};
  const organisation::Unit care_{UnitKind::team, 20};
  const organisation::Unit technology_{UnitKind::team, 21};
};
INSTANTIATE_TEST_SUITE_P(On, FactsOfAnySubject, koers::testing::each_database(),
                         koers::testing::database_name);

TEST_P(FactsOfAnySubject, AProfessionalIsCountedOnceWhereTheRolesOfThatDayAre) {
  const VisitsRoom room(Subject::professional);
  create(room);
  appoint(1, Role::coordinator, whole_, make_day(2025, 8, 1));
  appoint(1, Role::counsellor, care_, make_day(2024, 8, 1));
  appoint(2, Role::teacher, school_, make_day(2024, 8, 1));
  appoint(3, Role::specialist, whole_, make_day(2026, 12, 1));
  appoint(4, Role::administrator, whole_, make_day(2024, 8, 1));  // no role in guidance
  appoint(1, Role::counsellor, technology_, make_day(2027, 1, 1));
  visit(room, 1, today_);
  const Layout layout(Subject::professional, {&room.declaration, 1});

  const FactsTable now = read(layout, today_);
  EXPECT_THAT(now.subjects, ElementsAre(2, 1));  // the school without a team comes first
  EXPECT_EQ(now.nodes[0].size(), 2);
  EXPECT_EQ(now.nodes[static_cast<std::size_t>(now.find(care_).value())].size(), 1);
  EXPECT_EQ(now.nodes[static_cast<std::size_t>(now.find(school_).value())].size(), 2);
  EXPECT_EQ(fact(now, layout, 1, "visits"), 1);
  EXPECT_EQ(fact(now, layout, 1, "last_visit_on"), today_.number);
  EXPECT_EQ(fact(now, layout, 1, "is_counsellor") + fact(now, layout, 1, "is_coordinator"), 2);
  EXPECT_EQ(fact(now, layout, 2, "is_counsellor"), 0);
  EXPECT_EQ(fact(now, layout, 2, "visits"), 0);  // nobody visited him: no row
  EXPECT_EQ(fact(now, layout, 2, "last_visit_on"), unknown);

  const FactsTable later = read(layout, make_day(2027, 8, 1));
  EXPECT_EQ(later.rows(), 3);
  EXPECT_FALSE(later.find(care_));
  EXPECT_TRUE(later.find(technology_));
  EXPECT_EQ(fact(later, layout, 1, "visits_year"), 0);
  EXPECT_EQ(fact(later, layout, 1, "visits_last_year"), 1);
}

TEST_P(FactsOfAnySubject, TeamsProgrammesAndTheInstitutionAreCountedInTheirUnits) {
  for (const auto& [subject, id, rows, unit] :
       {std::tuple{Subject::team, 21, 2, technology_},
        std::tuple{Subject::programme, 30, 1, organisation::Unit{UnitKind::programme, 30}},
        std::tuple{Subject::institution, 1, 1, whole_}}) {
    const VisitsRoom room(subject);
    create(room);
    visit(room, id, today_ - 7);
    visit(room, id, today_);
    const Layout layout(subject, {&room.declaration, 1});
    const FactsTable table = read(layout, today_);
    EXPECT_EQ(table.rows(), rows) << code(subject);  // a programme that no team offers is not counted
    EXPECT_EQ(table.nodes[static_cast<std::size_t>(table.find(unit).value())].size(), 1) << code(subject);
    EXPECT_EQ(fact(table, layout, id, "visits_year"), 2) << code(subject);
    EXPECT_THAT(differing(room, today_), IsEmpty());
  }
}

TEST_P(FactsOfAnySubject, MemoryFollowsFactsAndRolesOfProfessionals) {
  const VisitsRoom room(Subject::professional);
  create(room);
  const Layout layout(Subject::professional, {&room.declaration, 1});
  const Memory memory(layout, {});
  const auto now = [&] {
    const auto snapshot = database_->snapshot();
    return memory.facts_of(*database_, snapshot->reader(), institution_, today_);
  };
  EXPECT_EQ(now()->rows(), 0);
  appoint(1, Role::counsellor, care_, today_);
  EXPECT_EQ(now()->rows(), 1);
  visit(room, 1, today_);
  EXPECT_EQ(fact(*now(), layout, 1, "visits"), 1);
  appoint(1, Role::counsellor, technology_, today_);
  EXPECT_TRUE(now()->find(technology_));
  EXPECT_EQ(fact(*now(), layout, 1, "visits"), 1);
}

// Meets AD-03.
TEST_P(FactsOfAnySubject, WhoIsErasedIsGoneFromMemoryToo) {
  const VisitsRoom room(Subject::professional);
  create(room);
  const Layout layout(Subject::professional, {&room.declaration, 1});
  const Memory memory(layout, {});
  const auto rows = [&] {
    const auto snapshot = database_->snapshot();
    return memory.facts_of(*database_, snapshot->reader(), institution_, today_)->rows();
  };
  appoint(1, Role::counsellor, care_, today_);
  appoint(2, Role::counsellor, care_, today_);
  EXPECT_EQ(rows(), 2);
  database_->write([&](sql::Transaction& tx) {
    tx.lock(2);
    people::erase(tx, people::personal_tables(), institution_, {2});
  });
  EXPECT_EQ(rows(), 1);
  const auto snapshot = database_->snapshot();
  EXPECT_THAT(changed_since(snapshot->reader(), institution_, Subject::professional, {}, 10),
              ::testing::Not(::testing::Contains(2)));
}

TEST_P(FactsOfAnySubject, RowsThatBeginTogetherAreNoted) {
  const VisitsRoom room(Subject::professional);
  create(room);
  for (std::int64_t person = 1; person <= 3; ++person) appoint(person, Role::teacher, care_, today_);
  visit(room, 2, today_);
  Position before;
  database_->write(
      [&](sql::Transaction& tx) { before = position_of(tx, institution_, Subject::professional); });
  database_->write([&](sql::Transaction& tx) { begin(tx, room.declaration, institution_, today_); });
  const auto snapshot = database_->snapshot();
  auto changed = changed_since(snapshot->reader(), institution_, Subject::professional, before, 10);
  EXPECT_THAT(changed, ::testing::IsSupersetOf({1, 3}));
  const Layout layout(Subject::professional, {&room.declaration, 1});
  EXPECT_EQ(fact(read(layout, today_), layout, 2, "visits"), 1);  // his row was there and stays
}

// What was counted on one day and reads wrongly on a later one, without anything having happened.
TEST_P(FactsOfAnySubject, DifferencesOfALaterDayAreFound) {
  const VisitsRoom room(Subject::professional);
  create(room);
  appoint(1, Role::counsellor, care_, today_ - 100);
  visit(room, 1, today_ - 1);
  visit(room, 1, today_ + 10);  // planned: it counts from its day on
  EXPECT_THAT(differing(room, today_), IsEmpty());
  EXPECT_THAT(differing(room, today_ + 9), IsEmpty());
}

TEST_P(FactsOfAnySubject, ADifferenceThatADayMakesIsSaid) {
  const VisitsRoom room(Subject::professional);
  create(room);
  appoint(1, Role::counsellor, care_, today_ - 100);
  visit(room, 1, today_ - 1);
  visit(room, 1, today_ + 10);
  const std::string day = text(today_ + 10);
  EXPECT_THAT(differing(room, today_ + 10), ElementsAre("1 visits 1 2", "1 visits_year 1 2",
                                                        "1 last_visit_on " + text(today_ - 1) + " " + day));
}

// Meets QU-02, QU-04.
TEST_P(FactsOfAnySubject, ARowThatSaysFromWhenOnItDoesNotHoldIsCountedOnTheDayItIsRead) {
  const VisitsRoom room(Subject::professional, Recount::on_day);
  create(room);
  appoint(1, Role::counsellor, care_, today_ - 100);
  appoint(2, Role::counsellor, care_, today_ - 100);
  for (const int later : {0, 10, 20, 260}) visit(room, 1, today_ + later);
  visit(room, 2, today_);
  const Layout layout(Subject::professional, {&room.declaration, 1});
  const Memory memory(layout, {});
  const auto on = [&](Day day) {
    const auto snapshot = database_->snapshot();
    return memory.facts_of(*database_, snapshot->reader(), institution_, day);
  };
  for (const auto& [later, visits, next] : {std::tuple{0, 1, 0},
                                            {9, 1, 10},
                                            {10, 2, 10},
                                            {11, 2, 20},
                                            {20, 3, 20},
                                            {21, 3, 260},
                                            {260, 4, 260}}) {
    const auto table = on(today_ + later);
    EXPECT_EQ(fact(*table, layout, 1, "visits"), visits) << later;
    EXPECT_EQ(fact(*table, layout, 1, "next_visit_on"), (today_ + next).number) << later;
    EXPECT_EQ(fact(*table, layout, 2, "visits"), 1) << later;
    EXPECT_EQ(table->columns, read(layout, today_ + later).columns);
  }
  for (const int later : {0, 9, 10, 11, 21, 260, 261, 700}) {
    EXPECT_THAT(differing(room, today_ + later), IsEmpty()) << later;
  }
}

// Nothing is wrong before it ran; afterwards a reader finds the row as it is on that day.
TEST_P(FactsOfAnySubject, WhatIsOvertakenIsWrittenAnewOnce) {
  const VisitsRoom room(Subject::professional, Recount::on_day);
  create(room);
  for (std::int64_t person = 1; person <= 120; ++person) {
    appoint(person, Role::counsellor, care_, today_ - 100);
    visit(room, person, today_ + (person <= 110 ? 10 : 30));
  }
  const auto written = [&](int later) {
    return write_overtaken(*database_, {&room.declaration, 1}, today_ + later);
  };
  EXPECT_EQ(written(9), 0);
  EXPECT_EQ(written(10), 110);
  EXPECT_EQ(written(10), 0);
  const Layout layout(Subject::professional, {&room.declaration, 1});
  const FactsTable table = read(layout, today_ + 12);
  EXPECT_EQ(fact(table, layout, 7, "visits"), 1);
  EXPECT_EQ(fact(table, layout, 120, "visits"), 0);
}

// A school year that turns is no difference: counts age when they are read.
TEST_P(FactsOfAnySubject, CountsThatAgeAreNoDifference) {
  const VisitsRoom room(Subject::professional);
  create(room);
  appoint(1, Role::counsellor, care_, today_ - 100);
  visit(room, 1, today_ - 200);  // last school year
  visit(room, 1, today_);
  EXPECT_THAT(differing(room, make_day(2027, 8, 1)), IsEmpty());
}

TEST(FactsLayout, RefusesWhatCannotBeFoundOrReadByItsName) {
  const Column twice[] = {{"visits"}, {"visits"}};
  const Column without[] = {{"visits_last_year", Reading::last_year, "visits_year"}};
  Declaration declaration{
      .subject = Subject::team, .table = "test", .columns = twice, .count = {}, .count_given = {}};
  EXPECT_THROW(Layout(Subject::team, {&declaration, 1}), std::logic_error);
  declaration.columns = without;
  EXPECT_THROW(Layout(Subject::team, {&declaration, 1}), std::logic_error);
  EXPECT_NO_THROW(Layout(Subject::student, {&declaration, 1}));  // it is about teams
  EXPECT_THROW(Layout(Subject::placement, {}), std::logic_error);
  EXPECT_THROW(Layout(Subject::team, {}).at("visits"), std::logic_error);
  declaration.columns = {columns, 1};
  declaration.count = {"test.count", "UPDATE test SET visits = 1"};
  EXPECT_THROW(Layout(Subject::team, {&declaration, 1}), std::logic_error);
  declaration.count = {"test.count", "INSERT INTO other (team_id) SELECT 1 ON CONFLICT DO NOTHING"};
  EXPECT_THROW(Layout(Subject::team, {&declaration, 1}), std::logic_error);
}

}  // namespace
}  // namespace koers::facts
