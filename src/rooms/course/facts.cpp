// What this room counts of a student (course_out_student_facts, content/facts.toml), in every transaction
// that changes it: one statement for steps, one for people.
#include "rooms/course/contact.h"
#include "rooms/course/course.h"

namespace koers::course {

using organisation::Institution;
using people::Person;

// Steps count for whoever must take them: what somebody else promised to the student is not the student's
// step. $3 is the school year, $4 and $5 the instants at which it and the one before it began, $6 its first
// day.
constexpr sql::Statement upsert_facts{"course.upsert_facts", R"(
    INSERT INTO course_out_student_facts (
      institution_id, student_id, school_year, steps_open, steps_first_due_on, steps_done_year, steps_year,
      steps_last_year, steps_by_student_year, steps_by_student_last_year)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           s.open, s.first_due_on, s.done_year, s.year, s.last_year, s.by_student_year, s.by_student_last_year
    FROM (SELECT COUNT(*) FILTER (WHERE state = 'open') AS open,
                 MIN(CASE WHEN state = 'open' THEN due_on END) AS first_due_on,
                 COUNT(*) FILTER (WHERE state = 'done' AND closed_on >= $6) AS done_year,
                 COUNT(*) FILTER (WHERE created_at >= $4) AS year,
                 COUNT(*) FILTER (WHERE created_at >= $5 AND created_at < $4) AS last_year,
                 COUNT(*) FILTER (WHERE created_at >= $4 AND origin = 'student') AS by_student_year,
                 COUNT(*) FILTER (WHERE created_at >= $5 AND created_at < $4 AND origin = 'student')
                   AS by_student_last_year
          FROM course_steps
          WHERE institution_id = $1 AND student_id = $2 AND owner_id = student_id) s
    -- SQLite needs a condition here, to tell the conflict below from that of a join.
    WHERE TRUE
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, steps_open = excluded.steps_open,
      steps_first_due_on = excluded.steps_first_due_on, steps_done_year = excluded.steps_done_year,
      steps_year = excluded.steps_year, steps_last_year = excluded.steps_last_year,
      steps_by_student_year = excluded.steps_by_student_year,
      steps_by_student_last_year = excluded.steps_by_student_last_year)"};

void refresh_facts(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Day today) {
  const int year = school_year_of(today);
  tx.run(upsert_facts, institution, student, year, instant_of(first_day_of_school_year(year), 0),
         instant_of(first_day_of_school_year(year - 1), 0), first_day_of_school_year(year));
  refresh_people_facts(tx, institution, student, first_day_of_school_year(year));
}

// What upsert_facts gives for a student who did nothing yet.
constexpr sql::Statement insert_first_facts{"course.insert_first_facts", R"(
    INSERT INTO course_out_student_facts (
      institution_id, student_id, school_year, steps_open, steps_done_year, steps_year, steps_last_year,
      steps_by_student_year, steps_by_student_last_year)
    SELECT e.institution_id, e.student_id, CAST($2 AS BIGINT), 0, 0, 0, 0, 0, 0
    FROM (SELECT DISTINCT institution_id, student_id FROM campus_enrolments WHERE institution_id = $1) e
    WHERE NOT EXISTS (
      SELECT 1 FROM course_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id))"};

void begin_facts(sql::Transaction& tx, Id<Institution> institution, Day today) {
  tx.run(insert_first_facts, institution, school_year_of(today));
}

}  // namespace koers::course
