// What this room counts of a student (referrals_out_student_facts, content/facts.toml): one statement, in
// every transaction that changes it. Working days are Monday to Friday; holidays are not known here.
#include "rooms/referrals/record.h"

#include "rooms/referrals/referrals.h"

namespace koers::referrals {

using facts::Column;
using facts::Given;
using facts::Reading;

// Who never asked has no row. The latest request is due once somebody was spoken to, or it has waited too
// long. $3 is the school year, $4 the instant at which it began, $5 the day, $6 that of the year before, $7
// is today, $8 the instant at which it ends. Of the conversations count those of which the counsellor may
// know, and so of what the counsellor asked with the student. A request that was withdrawn before anybody was
// spoken to does not count.
constexpr sql::Statement upsert_facts{"referrals.upsert_facts", R"(
    INSERT INTO referrals_out_student_facts (
      institution_id, student_id, school_year, referrals_year, referral_first_contact_days,
      specialist_conversations_year, specialist_conversations_last_year, last_specialist_conversation_on,
      next_specialist_conversation_on, referral_due_year, recount_on, recount_at, referrals_by_counsellor_year)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE asked_at >= $4 AND (state <> 'withdrawn' OR first_contact_on IS NOT NULL)),
           (SELECT latest.first_contact_days FROM referrals_requests latest
            WHERE latest.institution_id = $1 AND latest.student_id = $2 AND latest.asked_at >= $4
              AND (latest.state <> 'withdrawn' OR latest.first_contact_on IS NOT NULL)
            ORDER BY latest.asked_at DESC, latest.id DESC LIMIT 1),
           COUNT(*) FILTER (WHERE counsellor_may_know AND first_contact_on >= $5),
           COUNT(*) FILTER (WHERE counsellor_may_know AND first_contact_on >= $6 AND first_contact_on < $5),
           MAX(CASE WHEN counsellor_may_know THEN first_contact_on END),
           MIN(coming_on),
           COALESCE((SELECT CASE WHEN latest.first_contact_days IS NOT NULL OR latest.late_at < $8 THEN 1 ELSE 0 END
                     FROM referrals_requests latest
                     WHERE latest.institution_id = $1 AND latest.student_id = $2 AND latest.asked_at >= $4
                       AND (latest.state <> 'withdrawn' OR latest.first_contact_on IS NOT NULL)
                     ORDER BY latest.asked_at DESC, latest.id DESC LIMIT 1), 0),
           -- When the first of several planned conversations has passed, another one is the next.
           CASE WHEN MAX(coming_on) > MIN(coming_on) THEN MIN(coming_on) END,
           MIN(CASE WHEN asked_at >= $4 AND state <> 'withdrawn' AND first_contact_days IS NULL AND late_at >= $8
                    THEN late_at END),
           COUNT(*) FILTER (WHERE asked_at >= $4 AND by_counsellor_id IS NOT NULL AND counsellor_may_know
                              AND (state <> 'withdrawn' OR first_contact_on IS NOT NULL))
    FROM (SELECT r.*, CASE WHEN r.counsellor_may_know AND r.state = 'taken' AND r.contact_on >= $7
                             AND r.contact_on IS DISTINCT FROM r.first_contact_on THEN r.contact_on END AS coming_on
          FROM referrals_requests r
          WHERE r.institution_id = $1 AND r.student_id = $2) requests
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, referrals_year = excluded.referrals_year,
      referral_first_contact_days = excluded.referral_first_contact_days,
      specialist_conversations_year = excluded.specialist_conversations_year,
      specialist_conversations_last_year = excluded.specialist_conversations_last_year,
      last_specialist_conversation_on = excluded.last_specialist_conversation_on,
      next_specialist_conversation_on = excluded.next_specialist_conversation_on,
      referral_due_year = excluded.referral_due_year, recount_on = excluded.recount_on,
      recount_at = excluded.recount_at,
      referrals_by_counsellor_year = excluded.referrals_by_counsellor_year)"};

constexpr Column columns[] = {
    {"referrals_year", Reading::this_year},
    {"referral_first_contact_days", Reading::this_year_or_unknown},
    {"specialist_conversations_year", Reading::this_year},
    {"specialist_conversations_last_year", Reading::last_year, "specialist_conversations_year"},
    {"last_specialist_conversation_on", Reading::day},
    {"next_specialist_conversation_on", Reading::day_ahead},
    {"referral_due_year", Reading::this_year},
    {"referrals_by_counsellor_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year,         Given::year_begins_at, Given::year_begins_on,
                                 Given::last_year_begins_on, Given::today,          Given::today_ends_at};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "referrals_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day_or_at_instant}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::referrals
