// What this room counts of a student (experts_out_student_facts, content/facts.toml): one statement, in every
// transaction that changes it.
#include "rooms/experts/record.h"

#include "rooms/experts/experts.h"

namespace koers::experts {

using facts::Column;
using facts::Given;
using facts::Reading;

// Who never asked has no row. A question counts as one that is due once it has an answer, or is late. $3 is
// the school year, $4 the instant at which it began, $5 that at which today ends.
constexpr sql::Statement upsert_facts{"experts.upsert_facts", R"(
    INSERT INTO experts_out_student_facts (
      institution_id, student_id, school_year, expert_requests_year, expert_answers_in_time_year,
      expert_requests_due_year, recount_at)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE asked_at >= $4), COUNT(*) FILTER (WHERE asked_at >= $4 AND in_time),
           COUNT(*) FILTER (WHERE asked_at >= $4 AND (answered_at IS NOT NULL OR late_at < $5)),
           MIN(CASE WHEN asked_at >= $4 AND answered_at IS NULL AND late_at >= $5 THEN late_at END)
    FROM course_threads
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, expert_requests_year = excluded.expert_requests_year,
      expert_answers_in_time_year = excluded.expert_answers_in_time_year,
      expert_requests_due_year = excluded.expert_requests_due_year, recount_at = excluded.recount_at)"};

constexpr Column columns[] = {{"expert_requests_year", Reading::this_year},
                              {"expert_answers_in_time_year", Reading::this_year},
                              {"expert_requests_due_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at, Given::today_ends_at};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "experts_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::at_instant}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::experts
