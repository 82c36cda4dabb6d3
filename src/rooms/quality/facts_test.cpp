#include "rooms/quality/facts.h"

#include <gmock/gmock.h>

#include <random>
#include <thread>

#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using testing::CourseFacts;
using testing::GuidanceFacts;
using testing::PortfolioFacts;
using testing::School;
using testing::source;

std::int32_t fact(const FactsTable& table, Id<people::Person> student, std::string_view name) {
  const auto& column = table.column(source().layout().at(name));
  return column[static_cast<std::size_t>(table.row_of(student.value).value())];
}

class Facts : public ::testing::TestWithParam<std::string> {
 protected:
  std::shared_ptr<const FactsTable> now() {
    const auto snapshot = school_.database().snapshot();
    return testing::facts_of(school_.database(), snapshot->reader(), school_.institution, school_.today);
  }
  FactsTable anew() {
    const auto snapshot = school_.database().snapshot();
    return source().read_facts(snapshot->reader(), school_.institution, school_.today);
  }

  School school_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Facts, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-17.
TEST_P(Facts, haveARowForEveryActiveStudentWithOrWithoutFacts) {
  const auto yara = school_.add_student(school_.care);
  const auto ruben =
      school_.add_student(school_.technology, make_day(2025, 9, 1), organisation::Pathway::bbl);
  school_.add_student(school_.care, make_day(2026, 12, 1));  // begins next week
  const auto table = now();
  EXPECT_EQ(table->rows(), 2);
  EXPECT_EQ(fact(*table, yara, "conversations_year"), 0);
  EXPECT_EQ(fact(*table, yara, "counsellor_since"), unknown);
  EXPECT_EQ(fact(*table, ruben, "pathway"), static_cast<int>(organisation::Pathway::bbl));
  EXPECT_EQ(fact(*table, ruben, "year_of_study"), 2);
}

TEST_P(Facts, areInTheRowsOfTheirUnit) {
  school_.add_student(school_.care);
  school_.add_student(school_.technology);
  school_.add_student(school_.care);
  const auto table = now();
  const auto care = table->find({organisation::UnitKind::team, school_.care.value});
  ASSERT_TRUE(care);
  EXPECT_EQ(table->nodes[static_cast<std::size_t>(*care)].size(), 2);
  EXPECT_EQ(table->nodes[0].size(), 3);
  EXPECT_EQ(table->nodes[0].children.size(), 1u);
}

TEST_P(Facts, ageBySchoolYear) {
  const auto this_year = school_.add_student(school_.care);
  const auto last_year = school_.add_student(school_.care);
  const auto long_ago = school_.add_student(school_.care);
  school_.know(this_year,
               GuidanceFacts{.school_year = 2026, .conversations_year = 2, .conversations_last_year = 5});
  school_.know(last_year,
               GuidanceFacts{.school_year = 2025, .conversations_year = 2, .conversations_last_year = 5});
  school_.know(long_ago,
               GuidanceFacts{.school_year = 2024, .conversations_year = 2, .conversations_last_year = 5});
  const auto table = now();
  EXPECT_EQ(fact(*table, this_year, "conversations_year"), 2);
  EXPECT_EQ(fact(*table, this_year, "conversations_last_year"), 5);
  EXPECT_EQ(fact(*table, last_year, "conversations_year"), 0);
  EXPECT_EQ(fact(*table, last_year, "conversations_last_year"), 2);
  EXPECT_EQ(fact(*table, long_ago, "conversations_year"), 0);
  EXPECT_EQ(fact(*table, long_ago, "conversations_last_year"), 0);
}

TEST_P(Facts, turnTheSchoolYearOnTheFirstOfAugust) {
  const auto yara = school_.add_student(school_.care);
  school_.know(yara, GuidanceFacts{.school_year = 2026, .conversations_year = 2});
  EXPECT_EQ(fact(*now(), yara, "conversations_year"), 2);
  school_.today = make_day(2027, 8, 1);
  const auto table = now();
  EXPECT_EQ(fact(*table, yara, "conversations_year"), 0);
  EXPECT_EQ(fact(*table, yara, "conversations_last_year"), 2);
  EXPECT_EQ(fact(*table, yara, "year_of_study"), 2);
}

TEST_P(Facts, knowAStepThatIsOverdue) {
  const auto late = school_.add_student(school_.care);
  const auto in_time = school_.add_student(school_.care);
  school_.know(late, CourseFacts{.steps_open = 1, .steps_first_due_on = school_.today - 1});
  school_.know(in_time, CourseFacts{.steps_open = 1, .steps_first_due_on = school_.today});
  const auto table = now();
  EXPECT_EQ(fact(*table, late, "steps_overdue"), 1);
  EXPECT_EQ(fact(*table, in_time, "steps_overdue"), 0);
}

TEST_P(Facts, knowWhoWasSpokenWithInEverySchoolYear) {
  const auto every_year = school_.add_student(school_.care, make_day(2025, 8, 25));
  const auto one_year = school_.add_student(school_.care, make_day(2025, 8, 25));
  school_.know(every_year, GuidanceFacts{.conversation_school_years = 2});
  school_.know(one_year, GuidanceFacts{.conversation_school_years = 1});
  const auto table = now();
  EXPECT_EQ(fact(*table, every_year, "conversations_every_year"), 1);
  EXPECT_EQ(fact(*table, one_year, "conversations_every_year"), 0);
}

TEST_P(Facts, countAnIntakeOnlyInTheFirstSixWeeks) {
  const auto soon = school_.add_student(school_.care, make_day(2026, 9, 1));
  const auto late = school_.add_student(school_.care, make_day(2026, 9, 1));
  school_.know(soon,
               GuidanceFacts{.intake_used_earlier = true, .intake_used_earlier_on = make_day(2026, 10, 13)});
  school_.know(late, GuidanceFacts{.intake_on = make_day(2026, 9, 10),
                                   .intake_used_earlier = true,
                                   .intake_used_earlier_on = make_day(2026, 10, 14)});
  const auto table = now();
  EXPECT_EQ(fact(*table, soon, "intake_used_earlier"), 1);
  EXPECT_EQ(fact(*table, late, "intake_used_earlier"), 0)
      << "an earlier one that built on nothing saves no later one";
}

// Meets QU-04: evidence is live in the same second.
TEST_P(Facts, followEveryKindOfChangeAtOnce) {
  const auto yara = school_.add_student(school_.care);
  now();
  school_.know(yara, GuidanceFacts{.conversations_year = 1});
  EXPECT_EQ(fact(*now(), yara, "conversations_year"), 1);
  school_.know(yara, PortfolioFacts{.real_experiences_year = 3});
  EXPECT_EQ(fact(*now(), yara, "real_experiences_year"), 3);
  school_.know(yara, CourseFacts{.steps_open = 2});
  EXPECT_EQ(fact(*now(), yara, "steps_open"), 2);
  const auto ruben = school_.add_student(school_.technology);
  EXPECT_EQ(now()->rows(), 2);
  school_.database().write([&](sql::Transaction& tx) {
    people::change_enrolment(tx, school_.institution, ruben, std::nullopt, school_.today);
  });
  EXPECT_EQ(now()->rows(), 1);
}

TEST_P(Facts, ofATableThatIsInUseStayAsTheyWere) {
  const auto yara = school_.add_student(school_.care);
  const auto before = now();
  school_.know(yara, GuidanceFacts{.conversations_year = 1});
  const auto after = now();
  EXPECT_EQ(fact(*before, yara, "conversations_year"), 0);
  EXPECT_EQ(fact(*after, yara, "conversations_year"), 1);
}

TEST_P(Facts, ofAnOlderSnapshotAreNeverPutOverNewerOnes) {
  const auto yara = school_.add_student(school_.care);
  const auto old_snapshot = school_.database().snapshot();
  testing::facts_of(school_.database(), old_snapshot->reader(), school_.institution, school_.today);
  school_.know(yara, GuidanceFacts{.conversations_year = 1});
  EXPECT_EQ(fact(*now(), yara, "conversations_year"), 1);
  testing::facts_of(school_.database(), old_snapshot->reader(), school_.institution, school_.today);
  EXPECT_EQ(fact(*now(), yara, "conversations_year"), 1);
}

TEST_P(Facts, inMemoryEqualThoseOfTheDatabaseAfterAnySequenceOfChanges) {
  std::mt19937 random(7);
  std::vector<Id<people::Person>> students;
  for (int i = 0; i < 12; ++i)
    students.push_back(school_.add_student(i % 2 == 0 ? school_.care : school_.technology));
  for (int round = 0; round < 60; ++round) {
    const auto student = students[random() % students.size()];
    const int number = static_cast<int>(random() % 5);
    switch (random() % 4) {
      case 0:
        school_.know(student, GuidanceFacts{.conversations_year = number});
        break;
      case 1:
        school_.know(student, PortfolioFacts{.experiences_year = 4, .experiences_by_student_year = number});
        break;
      case 2:
        school_.know(student, CourseFacts{.steps_open = number});
        break;
      default:
        students.push_back(school_.add_student(school_.care));
        break;
    }
    if (random() % 3 == 0) continue;
    const auto kept = now();
    const FactsTable fresh = anew();
    ASSERT_EQ(kept->subjects, fresh.subjects);
    ASSERT_EQ(kept->columns, fresh.columns) << "after change " << round;
  }
}

TEST_P(Facts, seeEveryWriteOfSeveralWritersAtOnce) {
  std::vector<Id<people::Person>> students;
  for (int i = 0; i < 8; ++i) students.push_back(school_.add_student(school_.care));
  std::vector<std::thread> writers;
  for (const auto student : students) {
    writers.emplace_back([this, student] {
      for (int n = 1; n <= 10; ++n) {
        school_.know(student, GuidanceFacts{.conversations_year = n});
        ASSERT_GE(fact(*now(), student, "conversations_year"), n);
      }
    });
  }
  for (auto& writer : writers) writer.join();
  EXPECT_EQ(now()->columns, anew().columns);
}

}  // namespace
}  // namespace koers::quality
