// What this room counts of a student (experts_out_student_facts, content/facts.toml): one statement, in every
// transaction that changes it.
#include "rooms/experts/record.h"

#include "rooms/experts/experts.h"

namespace koers::experts {

using facts::Column;
using facts::Given;
using facts::Reading;

// Who never asked has no row. $3 is the school year, $4 the instant at which it began.
constexpr sql::Statement upsert_facts{"experts.upsert_facts", R"(
    INSERT INTO experts_out_student_facts (
      institution_id, student_id, school_year, expert_requests_year, expert_answers_in_time_year)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE asked_at >= $4), COUNT(*) FILTER (WHERE asked_at >= $4 AND in_time)
    FROM course_threads
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, expert_requests_year = excluded.expert_requests_year,
      expert_answers_in_time_year = excluded.expert_answers_in_time_year)"};

constexpr Column columns[] = {{"expert_requests_year", Reading::this_year},
                              {"expert_answers_in_time_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "experts_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::experts
