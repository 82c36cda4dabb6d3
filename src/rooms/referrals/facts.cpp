// What this room counts of a student (referrals_out_student_facts, content/facts.toml): one statement, in
// every transaction that changes it. Working days are Monday to Friday; holidays are not known here.
#include "rooms/referrals/record.h"

#include "rooms/referrals/referrals.h"

namespace koers::referrals {

using facts::Column;
using facts::Given;
using facts::Reading;

// Who never asked has no row. $3 is the school year, $4 the instant at which it began. A request that was
// withdrawn before anybody was spoken to does not count.
constexpr sql::Statement upsert_facts{"referrals.upsert_facts", R"(
    INSERT INTO referrals_out_student_facts (
      institution_id, student_id, school_year, referrals_year, referral_first_contact_days)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE asked_at >= $4 AND (state <> 'withdrawn' OR first_contact_on IS NOT NULL)),
           (SELECT latest.first_contact_days FROM referrals_requests latest
            WHERE latest.institution_id = $1 AND latest.student_id = $2 AND latest.asked_at >= $4
              AND (latest.state <> 'withdrawn' OR latest.first_contact_on IS NOT NULL)
            ORDER BY latest.asked_at DESC, latest.id DESC LIMIT 1)
    FROM referrals_requests
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, referrals_year = excluded.referrals_year,
      referral_first_contact_days = excluded.referral_first_contact_days)"};

constexpr Column columns[] = {{"referrals_year", Reading::this_year},
                              {"referral_first_contact_days", Reading::this_year_or_unknown}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "referrals_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::referrals
