// What this room counts of a student (course_out_student_facts, content/facts.toml), in every transaction
// that changes it: steps and people in one statement.
#include "rooms/course/record.h"

#include "rooms/course/course.h"

namespace koers::course {

using facts::Column;
using facts::Given;
using facts::Reading;

// Steps count for whoever must take them: what somebody else promised to the student is not the student's
// step. Whoever the student spoke to for a step this year was planned and held for it, or helped with a step
// that is done. $3 is the school year, $4 and $5 the instants at which it and the one before it began, $6 its
// first day.
constexpr sql::Statement upsert_facts{"course.upsert_facts", R"(
    INSERT INTO course_out_student_facts (
      institution_id, student_id, school_year, steps_open, steps_first_due_on, steps_done_year, steps_year,
      steps_last_year, steps_by_student_year, steps_by_student_last_year, contacts, contacts_used_year)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           s.open, s.first_due_on, s.done_year, s.year, s.last_year, s.by_student_year, s.by_student_last_year,
           (SELECT COUNT(*) FROM course_contacts c
            WHERE c.institution_id = $1 AND c.student_id = $2 AND c.removed_at IS NULL),
           (SELECT COUNT(*) FROM (
              SELECT m.contact_id FROM course_contact_moments m
              WHERE m.institution_id = $1 AND m.student_id = $2 AND m.state = 'held' AND m.step_id IS NOT NULL
                AND m.held_on >= $6
              UNION
              SELECT d.contact_id FROM course_steps d
              WHERE d.institution_id = $1 AND d.student_id = $2 AND d.owner_id = d.student_id AND d.state = 'done'
                AND d.contact_id IS NOT NULL AND d.closed_on >= $6) used)
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
      steps_by_student_last_year = excluded.steps_by_student_last_year, contacts = excluded.contacts,
      contacts_used_year = excluded.contacts_used_year)"};

// What upsert_facts gives for a student who did nothing yet.
constexpr sql::Statement insert_first_facts{"course.insert_first_facts", R"(
    INSERT INTO course_out_student_facts (
      institution_id, student_id, school_year, steps_open, steps_done_year, steps_year, steps_last_year,
      steps_by_student_year, steps_by_student_last_year)
    SELECT e.institution_id, e.student_id, CAST($2 AS BIGINT), 0, 0, 0, 0, 0, 0
    FROM (SELECT DISTINCT institution_id, student_id FROM campus_enrolments WHERE institution_id = $1) e
    WHERE NOT EXISTS (
      SELECT 1 FROM course_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id)
    RETURNING student_id)"};

constexpr Column columns[] = {{"steps_open"},
                              {"steps_first_due_on", Reading::day},
                              {"steps_done_year", Reading::this_year},
                              {"steps_year", Reading::this_year},
                              {"steps_last_year", Reading::last_year, "steps_year"},
                              {"steps_by_student_year", Reading::this_year},
                              {"steps_by_student_last_year", Reading::last_year, "steps_by_student_year"},
                              {"contacts"},
                              {"contacts_used_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at, Given::last_year_begins_at,
                                 Given::year_begins_on};
constexpr Given begin_given[] = {Given::school_year};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "course_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .begin = insert_first_facts,
                                            .begin_given = begin_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::course
