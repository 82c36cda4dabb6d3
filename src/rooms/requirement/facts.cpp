// What this room counts of a student (requirement_out_student_facts, content/facts.toml): one statement, in
// every transaction that changes it. A result counts for the programme that the student follows on the day.
#include "campus/facts/facts.h"

#include "rooms/requirement/record.h"
#include "rooms/requirement/result.h"

namespace koers::requirement {

using facts::Column;
using facts::Given;
using facts::Reading;

// $3 is the school year, $4 today. Who goes to another programme on a later day is counted anew on it.
constexpr sql::Statement upsert_facts{"requirement.upsert_facts", R"(
    INSERT INTO requirement_out_student_facts (
      institution_id, student_id, school_year, requirement_met, requirement_on, recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           COALESCE(MAX(CASE WHEN r.value = 'voldaan' THEN 1 ELSE 0 END), 0) = 1, MAX(r.decided_on),
           (SELECT MIN(CASE WHEN e.started_on > $4 THEN e.started_on WHEN e.ended_on > $4 THEN e.ended_on END)
            FROM campus_enrolments e WHERE e.institution_id = $1 AND e.student_id = $2)
    FROM requirement_results r
    WHERE r.institution_id = $1 AND r.student_id = $2 AND r.ended_on IS NULL
      AND r.programme_id = (SELECT e.programme_id FROM campus_enrolments e
                            WHERE e.institution_id = $1 AND e.student_id = $2 AND e.started_on <= $4
                              AND (e.ended_on IS NULL OR e.ended_on > $4)
                            ORDER BY e.started_on DESC, e.id DESC LIMIT 1)
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, requirement_met = excluded.requirement_met,
      requirement_on = excluded.requirement_on, recount_on = excluded.recount_on)"};

constexpr Column columns[] = {{"requirement_met", Reading::yes_or_no}, {"requirement_on", Reading::day}};
constexpr Given count_given[] = {Given::school_year, Given::today};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "requirement_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::requirement
