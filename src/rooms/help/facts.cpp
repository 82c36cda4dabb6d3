// What this room counts of a student (help_out_student_facts, content/facts.toml): one statement, in every
// transaction that changes it.
#include "rooms/help/outside_help.h"
#include "rooms/help/record.h"

namespace koers::help {

using facts::Column;
using facts::Given;
using facts::Reading;

// Of what a counsellor asked, that to which the student said yes this year; what was stopped before anybody
// made contact did not begin. What a specialist asked stays between the two. $3 is the school year, $4 the
// instant at which it began.
constexpr sql::Statement upsert_facts{"help.upsert_facts", R"(
    INSERT INTO help_out_student_facts (institution_id, student_id, school_year, outside_help_year)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE by_kind = 'counsellor' AND kind = 'help' AND given_at >= $4
                              AND (withdrawn_at IS NULL OR contact_on IS NOT NULL))
    FROM help_outside
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, outside_help_year = excluded.outside_help_year)"};

constexpr Column columns[] = {{"outside_help_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "help_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::help
