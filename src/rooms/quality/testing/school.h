// A small institution for the tests of this room, whose facts are written as the rooms would write them.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "campus/facts/changes.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::quality::testing {

using organisation::Institution;
using people::Person;

struct PortfolioFacts {
  int school_year = 2026;
  int experiences_year = 0;
  int experiences_last_year = 0;
  int real_experiences_year = 0;
  int experiences_reflected_year = 0;
  int experiences_by_student_year = 0;
  int experiences_by_student_last_year = 0;
  std::optional<Day> last_experience_on{};
};

struct CourseFacts {
  int school_year = 2026;
  int steps_open = 0;
  std::optional<Day> steps_first_due_on{};
  int steps_done_year = 0;
  int steps_year = 0;
  int steps_last_year = 0;
  int steps_by_student_year = 0;
  int steps_by_student_last_year = 0;
};

struct GuidanceFacts {
  int school_year = 2026;
  std::optional<Day> counsellor_since{};
  int conversations_year = 0;
  int conversations_last_year = 0;
  int conversation_school_years = 0;
  std::optional<Day> last_conversation_on{};
  std::optional<Day> next_conversation_on{};
  int conversations_by_student_year = 0;
  std::optional<Day> intake_on{};
  bool intake_used_earlier = false;
  std::optional<Day> intake_used_earlier_on{};
  std::optional<Day> development_confirmed_on{};
  int pulses = 0;
  int pulse_helped = 0;
};

inline constexpr sql::Statement delete_portfolio{
    "test.delete_portfolio_facts",
    "DELETE FROM portfolio_out_student_facts WHERE institution_id = $1 AND student_id = $2"};
inline constexpr sql::Statement insert_portfolio{"test.insert_portfolio_facts", R"(
    INSERT INTO portfolio_out_student_facts
      (institution_id, student_id, school_year, experiences_year, experiences_last_year, real_experiences_year,
       experience_kinds_year, experiences_reflected_year, experiences_meaning_year, experiences_by_student_year,
       experiences_by_student_last_year, experiences_shared_year, responses_within_10_days_year, reflection_forms_year,
       last_experience_on)
    VALUES ($1, $2, $3, $4, $5, $6, 1, $7, 0, $8, $9, 0, 0, 0, $10))"};

inline void write(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  const PortfolioFacts& facts) {
  tx.run(delete_portfolio, institution, student);
  tx.run(insert_portfolio, institution, student, facts.school_year, facts.experiences_year,
         facts.experiences_last_year, facts.real_experiences_year, facts.experiences_reflected_year,
         facts.experiences_by_student_year, facts.experiences_by_student_last_year, facts.last_experience_on);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

inline constexpr sql::Statement delete_course{
    "test.delete_course_facts",
    "DELETE FROM course_out_student_facts WHERE institution_id = $1 AND student_id = $2"};
inline constexpr sql::Statement insert_course{"test.insert_course_facts", R"(
    INSERT INTO course_out_student_facts
      (institution_id, student_id, school_year, steps_open, steps_first_due_on, steps_done_year, steps_year,
       steps_last_year, steps_by_student_year, steps_by_student_last_year)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

inline void write(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  const CourseFacts& facts) {
  tx.run(delete_course, institution, student);
  tx.run(insert_course, institution, student, facts.school_year, facts.steps_open, facts.steps_first_due_on,
         facts.steps_done_year, facts.steps_year, facts.steps_last_year, facts.steps_by_student_year,
         facts.steps_by_student_last_year);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

inline constexpr sql::Statement delete_guidance{
    "test.delete_guidance_facts",
    "DELETE FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2"};
inline constexpr sql::Statement insert_guidance{"test.insert_guidance_facts", R"(
    INSERT INTO guidance_out_student_facts
      (institution_id, student_id, school_year, counsellor_since, counsellor_changes, counsellor_changes_warm,
       conversations_year, conversations_last_year, conversation_school_years, last_conversation_on,
       next_conversation_on, conversations_on_experience_year, conversations_four_movements_year,
       conversations_by_student_year, conversations_by_student_last_year, conversations_confirmed_year,
       intake_on, intake_used_earlier, intake_used_earlier_on, development_confirmed_on, pulses, pulse_helped,
       pulse_heard)
    VALUES ($1, $2, $3, $4, 0, 0, $5, $6, $7, $8, $9, 0, 0, $10, 0, 0, $11, $12, $13, $14, $15, $16, 0))"};

inline void write(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  const GuidanceFacts& facts) {
  tx.run(delete_guidance, institution, student);
  tx.run(insert_guidance, institution, student, facts.school_year, facts.counsellor_since,
         facts.conversations_year, facts.conversations_last_year, facts.conversation_school_years,
         facts.last_conversation_on, facts.next_conversation_on, facts.conversations_by_student_year,
         facts.intake_on, facts.intake_used_earlier, facts.intake_used_earlier_on,
         facts.development_confirmed_on, facts.pulses, facts.pulse_helped);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

struct PublicationFacts {
  int school_year = 2026;
  int portfolio_contents = 0;
  int portfolio_forms = 0;
  std::optional<Day> portfolio_updated_on{};
};

inline constexpr sql::Statement delete_publication{
    "test.delete_publication_facts",
    "DELETE FROM publication_out_student_facts WHERE institution_id = $1 AND student_id = $2"};
inline constexpr sql::Statement insert_publication{"test.insert_publication_facts", R"(
    INSERT INTO publication_out_student_facts
      (institution_id, student_id, school_year, portfolio_contents, portfolio_forms, portfolio_updated_on)
    VALUES ($1, $2, $3, $4, $5, $6))"};

inline void write(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  const PublicationFacts& facts) {
  tx.run(delete_publication, institution, student);
  tx.run(insert_publication, institution, student, facts.school_year, facts.portfolio_contents,
         facts.portfolio_forms, facts.portfolio_updated_on);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

// One school with two teams, each with one programme and no groups. Ids are small numbers.
class School {
 public:
  explicit School(const std::string& address = "sqlite::memory:")
      : database_(koers::testing::fresh_database(address)) {
    database_->write([this](sql::Transaction& tx) {
      organisation::add_institution(tx, {institution, "ROC Lindewaard", 10});
      organisation::add_school(tx, institution, {{10}, "Welzijn"});
      organisation::add_team(tx, institution, {care, {10}, "Zorg"});
      organisation::add_team(tx, institution, {technology, {10}, "Techniek"});
      organisation::add_programme(tx, institution,
                                  {{30}, care, "25656", "Maatschappelijke Zorg", 4, "bol bbl", 3, ""});
      organisation::add_programme(tx, institution, {{31}, technology, "25331", "Elektro", 3, "bol", 3, ""});
    });
  }

  Id<Institution> institution{1};
  Id<organisation::Team> care{20};
  Id<organisation::Team> technology{21};
  Day today = make_day(2026, 11, 23);

  sql::Database& database() { return *database_; }

  Id<Person> add_student(Id<organisation::Team> team, Day started_on = make_day(2026, 8, 24),
                         organisation::Pathway pathway = organisation::Pathway::bol, int first_year = 1) {
    const Id<Person> student{++last_};
    people::Enrolment enrolment;
    enrolment.programme_id = {team == care ? 30 : 31};
    enrolment.team_id = team;
    enrolment.school_id = {10};
    enrolment.pathway = pathway;
    enrolment.level = 3;
    enrolment.first_year = first_year;
    enrolment.started_on = started_on;
    database_->write(
        [&](sql::Transaction& tx) { people::enrol(tx, institution, student.value, student, enrolment); });
    return student;
  }

  template <class Facts>
  void know(Id<Person> student, const Facts& facts) {
    database_->write([&](sql::Transaction& tx) { write(tx, institution, student, facts); });
  }

 private:
  std::unique_ptr<sql::Database> database_;
  std::int64_t last_ = 1000;
};

}  // namespace koers::quality::testing
