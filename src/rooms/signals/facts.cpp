// What this room counts of a student (signals_out_student_facts, content/facts.toml): one statement, in every
// transaction that changes it. Working days are Monday to Friday; holidays are not known here.
#include "rooms/signals/record.h"

#include "rooms/signals/signals.h"

namespace koers::signals {

using facts::Column;
using facts::Given;
using facts::Reading;

// What a student keeps between herself and the counsellor is not counted. A signal counts for the year in
// which its tenth working day passed, so that everybody had as long for it. $3 is today, $4 the first day of
// the school year, $5 the year itself. The row is counted anew when a silence ends, or that day passes.
constexpr sql::Statement upsert_facts{"signals.upsert_facts", R"(
    INSERT INTO signals_out_student_facts (
      institution_id, student_id, school_year, signals_open, signal_oldest_on, signals_year, signals_picked_up_year,
      recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($5 AS BIGINT),
           COUNT(*) FILTER (WHERE waits), MIN(CASE WHEN waits THEN opened_on END),
           COUNT(*) FILTER (WHERE is_due), COUNT(*) FILTER (WHERE is_due AND picked_up_on < due_on),
           MIN(next_on)
    FROM (SELECT opened_on, due_on, picked_up_on, due_on <= $3 AND due_on >= $4 AS is_due,
                 state = 'open' OR state = 'doing' OR (state = 'silent' AND until_on <= $3) AS waits,
                 CASE WHEN state = 'silent' AND until_on > $3 AND (due_on <= $3 OR until_on < due_on) THEN until_on
                      WHEN due_on > $3 THEN due_on END AS next_on
          FROM signals_signals
          WHERE institution_id = $1 AND student_id = $2 AND NOT only_counsellor) s
    -- SQLite needs a condition here, to tell the conflict below from that of a join.
    WHERE TRUE
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, signals_open = excluded.signals_open,
      signal_oldest_on = excluded.signal_oldest_on, signals_year = excluded.signals_year,
      signals_picked_up_year = excluded.signals_picked_up_year, recount_on = excluded.recount_on)"};

constexpr Column columns[] = {{"signals_open"},
                              {"signal_oldest_on", Reading::day},
                              {"signals_year", Reading::this_year},
                              {"signals_picked_up_year", Reading::this_year}};
constexpr Given count_given[] = {Given::today, Given::year_begins_on, Given::school_year};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "signals_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::signals
