// What this room counts of a student (choices_out_student_facts, content/facts.toml): one statement, in every
// transaction that changes it.
#include "rooms/choices/record.h"

#include "rooms/choices/choices.h"

namespace koers::choices {

using facts::Column;
using facts::Given;
using facts::Reading;

// A moment counts as a choice from two open options on, for everybody whom it concerns. What is prepared for
// the next school year counts from its first day on. $3 is the school year, $4 its first day, $5 the first
// day of the year before, $6 that of the next one.
constexpr sql::Statement upsert_facts{"choices.upsert_facts", R"(
    INSERT INTO choices_out_student_facts (
      institution_id, student_id, school_year, choices_offered_year, choices_made_year, choices_motivated_year,
      choices_looked_back_year, explorations_year, choices_made_last_year, choices_motivated_last_year, recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           (SELECT COUNT(DISTINCT v.moment_id) FROM course_moments_of_students v
            WHERE v.institution_id = $1 AND v.student_id = $2 AND v.school_year = $3
              AND (SELECT COUNT(*) FROM course_choice_options o
                   WHERE o.institution_id = v.institution_id AND o.moment_id = v.moment_id AND NOT o.is_withdrawn) >= 2),
           c.made, c.motivated, c.looked_back,
           (SELECT COUNT(*) FROM course_explorations
            WHERE institution_id = $1 AND student_id = $2 AND kept_on >= $4),
           c.made_last, c.motivated_last,
           CASE WHEN EXISTS (SELECT 1 FROM course_moments_of_students v
                             WHERE v.institution_id = $1 AND v.student_id = $2 AND v.school_year > $3)
                THEN CAST($6 AS TEXT) END
    FROM (SELECT COUNT(*) FILTER (WHERE chosen_on >= $4) AS made,
                 COUNT(*) FILTER (WHERE chosen_on >= $4 AND reason <> '') AS motivated,
                 COUNT(*) FILTER (WHERE looked_back_on >= $4) AS looked_back,
                 COUNT(*) FILTER (WHERE chosen_on >= $5 AND chosen_on < $4) AS made_last,
                 COUNT(*) FILTER (WHERE chosen_on >= $5 AND chosen_on < $4 AND reason <> '') AS motivated_last
          FROM course_choices
          WHERE institution_id = $1 AND student_id = $2) c
    -- SQLite needs a condition here, to tell the conflict below from that of a join.
    WHERE TRUE
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, choices_offered_year = excluded.choices_offered_year,
      choices_made_year = excluded.choices_made_year, choices_motivated_year = excluded.choices_motivated_year,
      choices_looked_back_year = excluded.choices_looked_back_year,
      explorations_year = excluded.explorations_year,
      choices_made_last_year = excluded.choices_made_last_year,
      choices_motivated_last_year = excluded.choices_motivated_last_year, recount_on = excluded.recount_on)"};

// What upsert_facts gives for a student who did nothing yet: there may be something to choose.
constexpr sql::Statement insert_first_facts{"choices.insert_first_facts", R"(
    INSERT INTO choices_out_student_facts (
      institution_id, student_id, school_year, choices_offered_year, choices_made_year, choices_motivated_year,
      choices_looked_back_year, explorations_year, recount_on)
    SELECT e.institution_id, e.student_id, CAST($2 AS BIGINT),
           (SELECT COUNT(DISTINCT v.moment_id) FROM course_moments_of_students v
            WHERE v.institution_id = $1 AND v.student_id = e.student_id AND v.school_year = $2
              AND (SELECT COUNT(*) FROM course_choice_options o
                   WHERE o.institution_id = v.institution_id AND o.moment_id = v.moment_id AND NOT o.is_withdrawn) >= 2),
           0, 0, 0, 0,
           CASE WHEN EXISTS (SELECT 1 FROM course_moments_of_students v
                             WHERE v.institution_id = $1 AND v.student_id = e.student_id AND v.school_year > $2)
                THEN CAST($3 AS TEXT) END
    FROM (SELECT DISTINCT institution_id, student_id FROM campus_enrolments WHERE institution_id = $1) e
    WHERE NOT EXISTS (
      SELECT 1 FROM choices_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id)
    RETURNING student_id)"};

constexpr Column columns[] = {{"choices_offered_year", Reading::this_year},
                              {"choices_made_year", Reading::this_year},
                              {"choices_made_last_year", Reading::last_year, "choices_made_year"},
                              {"choices_motivated_year", Reading::this_year},
                              {"choices_motivated_last_year", Reading::last_year, "choices_motivated_year"},
                              {"choices_looked_back_year", Reading::this_year},
                              {"explorations_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_on, Given::last_year_begins_on,
                                 Given::next_year_begins_on};
constexpr Given begin_given[] = {Given::school_year, Given::next_year_begins_on};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "choices_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day,
                                            .begin = insert_first_facts,
                                            .begin_given = begin_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::choices
