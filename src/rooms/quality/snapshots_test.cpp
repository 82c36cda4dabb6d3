#include "rooms/quality/snapshots.h"
#include "campus/rooms/room.h"

#include <gmock/gmock.h>

#include "rooms/quality/judgements.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using testing::catalogue;

class Snapshots : public ::testing::TestWithParam<std::string> {
 protected:
  organisation::Unit whole() const {
    return {organisation::UnitKind::institution, school_.institution.value};
  }
  organisation::Unit care() const { return {organisation::UnitKind::team, school_.care.value}; }
  const Indicator& a4() const { return *catalogue().find_indicator("counsellor_and_conversation_share"); }
  std::vector<Point> points(organisation::Unit unit) {
    const auto snapshot = school_.database().snapshot();
    return points_of(snapshot->reader(), school_.institution, unit, a4(), rule_for(a4(), 10),
                     make_day(2020, 1, 1), make_day(2030, 1, 1));
  }
  void spoken(Id<people::Person> student) {
    school_.know(student, testing::GuidanceFacts{.counsellor_since = school_.today, .conversations_year = 1});
  }

  testing::School school_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Snapshots, koers::testing::each_database(), koers::testing::database_name);

// Meets QU-04.
TEST_P(Snapshots, keepWhatWasAndAreNotComputedAgain) {
  std::vector<Id<people::Person>> students;
  for (int i = 0; i < 40; ++i) students.push_back(school_.add_student(school_.care));
  for (int i = 0; i < 20; ++i) spoken(students[static_cast<std::size_t>(i)]);
  take_snapshots(school_.database(), testing::source(), school_.today);
  for (int i = 20; i < 28; ++i) spoken(students[static_cast<std::size_t>(i)]);
  take_snapshots(school_.database(), testing::source(), school_.today + 1);  // the same week: nothing
  take_snapshots(school_.database(), testing::source(), school_.today + 7);
  const auto all = points(care());
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].day, school_.today);
  EXPECT_DOUBLE_EQ(*all[0].value, 50);
  EXPECT_DOUBLE_EQ(*all[1].value, 70);
}

TEST_P(Snapshots, areTakenOnceMoreWhenTheSchoolYearTurns) {
  for (int i = 0; i < 12; ++i) school_.add_student(school_.care);
  const Day first = make_day(2027, 8, 1);  // a Sunday
  take_snapshots(school_.database(), testing::source(), first - 6);
  take_snapshots(school_.database(), testing::source(), first);
  take_snapshots(school_.database(), testing::source(), first);
  EXPECT_EQ(points(whole()).size(), 2u);
}

// Meets QU-09.
TEST_P(Snapshots, ofASmallTeamShowNothingAndNeitherDoesTheDifference) {
  for (int i = 0; i < 30; ++i) {
    const auto student = school_.add_student(i < 4 ? school_.technology : school_.care);
    if (i % 2 == 0) spoken(student);
  }
  take_snapshots(school_.database(), testing::source(), school_.today);
  EXPECT_EQ(points({organisation::UnitKind::team, school_.technology.value}).at(0).status,
            CellStatus::suppressed);
  EXPECT_EQ(points(care()).at(0).status, CellStatus::suppressed);
  EXPECT_EQ(points(whole()).at(0).status, CellStatus::exact);
}

TEST_P(Snapshots, ofAPastAreStoredForSchoolsAndTheInstitutionToo) {
  const Day then = add_months(school_.today, -12) - 3;
  school_.database().write([&](sql::Transaction& tx) {
    const UnitFigure teams[] = {
        {care(), {40, 20, 40}, 50.0},
        {{organisation::UnitKind::team, school_.technology.value}, {60, 45, 60}, 75.0}};
    store_history(tx, school_.institution, a4(), then, teams);
  });
  EXPECT_DOUBLE_EQ(points(whole()).at(0).value.value(), 65);
  EXPECT_DOUBLE_EQ(a_year_ago(points(care()), school_.today).value(), 50);
}

TEST_P(Snapshots, sayNothingOfWhoJudgedAndIsForgotten) {
  const Id<people::Person> marieke{77};
  school_.database().write([&](sql::Transaction& tx) {
    make_judgement(tx, testing::source(), school_.institution, care(), "A4", "in_order", "Wij zien meer.",
                   marieke, {1'790'000'000});
    people::erase(tx, room().personal_tables, school_.institution, marieke);
  });
  const auto snapshot = school_.database().snapshot();
  const auto kept = judgements_of(snapshot->reader(), school_.institution, care());
  ASSERT_EQ(kept.count("A4"), 1u);
  EXPECT_EQ(kept.at("A4").person_id.value, 0);
  EXPECT_EQ(kept.at("A4").judgement, words::Judgement::in_order);
}

}  // namespace
}  // namespace koers::quality
