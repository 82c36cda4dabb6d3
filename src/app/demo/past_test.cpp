// The past of the demo school happened: what its figures were on an earlier day is what stood there on that
// day, counted here from the base tables by the moments at which things were done.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "app/demo/demo.h"
#include "app/facts.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

const Day today = make_day(2026, 11, 25);  // a Wednesday

class Past : public ::testing::TestWithParam<std::string> {
 protected:
  static std::unique_ptr<sql::Database> furnished(const std::string& address) {
    static std::map<std::string, std::unique_ptr<const koers::testing::DatabaseImage>> schools;
    auto& school = schools[address];
    if (!school) {
      school = std::make_unique<koers::testing::DatabaseImage>(address, [](sql::Database& database) {
        furnish_demo(database, {.students = 60, .seed = 3}, today);
      });
    }
    return school->copy();
  }

  // What a snapshot of the whole institution keeps: how many of how many.
  struct Kept {
    std::int64_t part = -1;
    std::int64_t whole = -1;
    bool operator==(const Kept&) const = default;
    friend void PrintTo(const Kept& kept, std::ostream* out) { *out << kept.part << " of " << kept.whole; }
  };
  Kept snapshot(const std::string& indicator, Day day) {
    constexpr sql::Statement select{"test.select_snapshot", R"(
        SELECT part, whole FROM quality_snapshots WHERE unit_kind = 'institution' AND indicator = $1 AND taken_on = $2)"};
    return database_->snapshot()->reader().one<Kept>(select, indicator, day).value_or(Kept{});
  }
  // Counts the students who were enrolled when that day began, and those of them of whom `holds` holds: $1 is
  // the day, $2 the first day of its school year, $3 and $4 the instants at which these begin, s the student.
  Kept students(const std::string& holds, Day day, const std::string& who = "TRUE") {
    const std::string counted = "SELECT COUNT(*) FILTER (WHERE " + holds +
                                R"(), COUNT(*) FROM campus_enrolments s
        WHERE s.started_on <= CAST($1 AS TEXT) AND CAST($2 AS TEXT) <= CAST($1 AS TEXT)
          AND CAST($3 AS BIGINT) >= CAST($4 AS BIGINT) AND )" +
                                who;
    const Day year = first_day_of_school_year(school_year_of(day));
    return database_->snapshot()
        ->reader()
        .one<Kept>({"test.count_students", counted}, day, year, instant_of(day, 0), instant_of(year, 0))
        .value_or(Kept{});
  }
  std::int64_t count(const std::string& text) {
    return database_->snapshot()->reader().one<std::int64_t>({"test.count", text}).value_or(-1);
  }

  std::unique_ptr<sql::Database> database_ = furnished(GetParam());
};
INSTANTIATE_TEST_SUITE_P(On, Past, koers::testing::each_database(), koers::testing::database_name);

// More than a year ago, in spring, in the holidays, at the beginning of this school year, and lately.
std::vector<Day> days_looked_at() {
  const Day monday = today - (today.weekday() - 1);
  return {monday - 7 * 56, monday - 7 * 36, monday - 7 * 16, monday - 7 * 12, monday - 7 * 4, monday};
}

const std::string guided = R"(EXISTS (SELECT 1 FROM campus_guides g
    WHERE g.institution_id = s.institution_id AND g.student_id = s.student_id AND g.kind = 'counsellor'
      AND g.begins_on <= $1 AND (g.ends_on IS NULL OR g.ends_on > $1)))";
const std::string spoken = R"((EXISTS (SELECT 1 FROM guidance_conversations c
    WHERE c.institution_id = s.institution_id AND c.student_id = s.student_id
      AND c.held_on >= $2 AND c.held_on < $1)
    OR EXISTS (SELECT 1 FROM referrals_requests r
    WHERE r.institution_id = s.institution_id AND r.student_id = s.student_id AND r.counsellor_may_know
      AND r.first_contact_on >= $2 AND r.first_contact_on < $1)))";
// Steps that were set and not closed.
const std::string open_steps = R"(EXISTS (SELECT 1 FROM course_steps p
    WHERE p.institution_id = s.institution_id AND p.student_id = s.student_id AND p.owner_id = p.student_id
      AND p.created_at < $3 AND (p.closed_on IS NULL OR p.closed_on >= $1)))";
const std::string overdue_steps = R"(EXISTS (SELECT 1 FROM course_steps p
    WHERE p.institution_id = s.institution_id AND p.student_id = s.student_id AND p.owner_id = p.student_id
      AND p.created_at < $3 AND (p.closed_on IS NULL OR p.closed_on >= $1) AND p.due_on < $1))";
const std::string pages = R"(EXISTS (SELECT 1 FROM publication_folios f
    JOIN publication_items i ON i.institution_id = f.institution_id AND i.folio_id = f.id
    WHERE f.institution_id = s.institution_id AND f.student_id = s.student_id AND f.created_at < $3))";

// Meets QU-04.
TEST_P(Past, AnEarlierFigureIsWhatStoodThereOnThatDay) {
  for (const Day day : days_looked_at()) {
    SCOPED_TRACE(text(day));
    EXPECT_EQ(snapshot("counsellor_and_conversation_share", day), students(guided + " AND " + spoken, day));
    EXPECT_EQ(snapshot("no_step_share", day), students("NOT " + open_steps, day));
    EXPECT_EQ(snapshot("steps_overdue_share", day), students(overdue_steps, day, open_steps));
    EXPECT_EQ(snapshot("portfolio_share", day), students(pages, day));
  }
}

// What a figure of events counts: experiences of real life in this school year.
TEST_P(Past, AnEarlierSumIsOfWhatWasRecordedByThen) {
  for (const Day day : days_looked_at()) {
    SCOPED_TRACE(text(day));
    constexpr sql::Statement sum{"test.sum", R"(
        SELECT COUNT(*) FROM portfolio_experiences e
        JOIN campus_enrolments s ON s.institution_id = e.institution_id AND s.student_id = e.student_id
        WHERE e.kind <> 'school' AND e.recorded_at >= $1 AND e.recorded_at < $2 AND s.started_on <= $3)"};
    const Day year = first_day_of_school_year(school_year_of(day));
    EXPECT_EQ(
        snapshot("real_experiences_mean", day).part,
        database_->snapshot()->reader().one<std::int64_t>(sum, instant_of(year, 0), instant_of(day, 0), day));
  }
}

// Where a team begins to use Koers its figures rise over the year.
TEST_P(Past, AYearAgoLessWasDone) {
  const auto days = days_looked_at();
  const Day a_year_ago = days.back() - 7 * 52;
  for (const char* indicator : {"real_experiences_mean", "portfolio_share", "experiences_reflected_ratio"}) {
    const Kept then = snapshot(indicator, a_year_ago);
    const Kept now = snapshot(indicator, days.back());
    ASSERT_GT(then.whole, 0) << indicator;
    EXPECT_LT(then.part * now.whole, now.part * then.whole) << indicator;
  }
  EXPECT_EQ(count("SELECT COUNT(DISTINCT taken_on) FROM quality_snapshots"), 16);
}

TEST_P(Past, NobodyGoesFromACounsellorToTheSameOne) {
  const std::string changes = R"(
      SELECT COUNT(*) FROM campus_guides n
      JOIN campus_guides b ON b.institution_id = n.institution_id AND b.student_id = n.student_id
        AND b.kind = n.kind AND b.ends_on = n.begins_on
      WHERE n.kind = 'counsellor' AND b.id <> n.id)";
  EXPECT_GT(count(changes), 5);
  EXPECT_EQ(count(changes + " AND b.person_id = n.person_id"), 0);
  EXPECT_EQ(count(changes + " AND n.reason = ''"), 0);
}

// Nothing is there before it can be.
TEST_P(Past, WhatLeadsToSomethingWasThereBefore) {
  EXPECT_EQ(count(R"(SELECT COUNT(*) FROM guidance_conversation_experiences x
      JOIN guidance_conversations c ON c.institution_id = x.institution_id AND c.id = x.conversation_id
      JOIN portfolio_experiences e ON e.institution_id = x.institution_id AND e.id = x.experience_id
      WHERE c.state = 'closed' AND e.happened_on > c.held_on)"),
            0);
  EXPECT_EQ(count(R"(SELECT COUNT(*) FROM publication_items i
      JOIN publication_folios f ON f.institution_id = i.institution_id AND f.id = i.folio_id
      JOIN portfolio_experiences e ON e.institution_id = i.institution_id AND e.id = i.source_id
      WHERE i.kind = 'experience' AND e.recorded_at > f.changed_at + 86400)"),
            0);
  EXPECT_EQ(count(R"(SELECT COUNT(*) FROM course_threads t
      JOIN course_offers o ON o.institution_id = t.institution_id AND o.person_id = t.expert_id
      WHERE o.offered_at > t.asked_at)"),
            0);
  EXPECT_THAT(differing_facts(*database_, today), ::testing::IsEmpty());
  EXPECT_THAT(differing_facts(*database_, today + 90), ::testing::IsEmpty());
}

}  // namespace
}  // namespace koers::app
