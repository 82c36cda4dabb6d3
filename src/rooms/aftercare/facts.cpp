// What this room counts of a student (aftercare_out_student_facts, content/facts.toml): one statement, in
// every transaction that changes it.
#include "campus/facts/facts.h"

#include "rooms/aftercare/case.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {

using facts::Column;
using facts::Given;
using facts::Reading;

// $3 is the school year, $4 its first day, $5 today. A case that ends on a later day is counted anew then.
constexpr sql::Statement upsert_facts{"aftercare.upsert_facts", R"(
    INSERT INTO aftercare_out_student_facts (
      institution_id, student_id, school_year, aftercare_target, aftercare_last_contact_on, aftercare_reached_year,
      recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), COUNT(*) FILTER (WHERE c.over_on > $5) > 0,
           (SELECT MAX(t.held_on) FROM aftercare_contacts t
            WHERE t.institution_id = $1 AND t.student_id = $2
              AND EXISTS (SELECT 1 FROM aftercare_cases r WHERE r.institution_id = $1 AND r.student_id = $2
                            AND r.id = t.case_id AND r.over_on > $5)),
           (SELECT COUNT(*) FROM aftercare_contacts t
            WHERE t.institution_id = $1 AND t.student_id = $2 AND t.held_on >= $4),
           MIN(CASE WHEN c.over_on > $5 THEN c.over_on END)
    FROM aftercare_cases c
    WHERE c.institution_id = $1 AND c.student_id = $2
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, aftercare_target = excluded.aftercare_target,
      aftercare_last_contact_on = excluded.aftercare_last_contact_on,
      aftercare_reached_year = excluded.aftercare_reached_year, recount_on = excluded.recount_on)"};

constexpr Column columns[] = {{"aftercare_target", Reading::yes_or_no},
                              {"aftercare_last_contact_on", Reading::day},
                              {"aftercare_reached_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_on, Given::today};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "aftercare_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::aftercare
