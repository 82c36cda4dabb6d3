// What this room counts of a student (placements_out_student_facts, content/facts.toml): one statement, in
// every transaction that changes it.
#include "campus/facts/facts.h"

#include "rooms/placements/placement.h"
#include "rooms/placements/record.h"

namespace koers::placements {

using facts::Column;
using facts::Given;
using facts::Reading;

// Who has no placement has no row. A placement of eight weeks or more counts in the school year in which its
// half has passed, one that ended in the year in which it ended; one that stopped before that day does not.
// $3 is the school year, $4 the day on which it began, $5 today.
constexpr sql::Statement upsert_facts{"placements.upsert_facts", R"(
    INSERT INTO placements_out_student_facts (
      institution_id, student_id, school_year, placements_due_year, placements_seen_year, placements_ended_year,
      placements_three_contacts_year, recount_on)
    SELECT institution_id, student_id, CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE is_due), COUNT(*) FILTER (WHERE is_due AND is_seen),
           COUNT(*) FILTER (WHERE has_ended), COUNT(*) FILTER (WHERE has_ended AND moments_held >= 3),
           MIN(next_on)
    FROM (SELECT p.institution_id, p.student_id,
                 (p.half_on >= $4 AND p.half_on <= $5 AND (p.stopped_on IS NULL OR p.stopped_on >= p.half_on)) AS is_due,
                 (EXISTS (SELECT 1 FROM placements_observations o
                          WHERE o.institution_id = p.institution_id AND o.student_id = p.student_id
                            AND o.placement_id = p.id)
                  OR EXISTS (SELECT 1 FROM placements_touchpoints t
                             WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id
                               AND t.placement_id = p.id AND t.state = 'held' AND t.with_trainer)) AS is_seen,
                 (p.over_on > $4 AND p.over_on <= $5 AND p.stopped_on IS NULL) AS has_ended,
                 (SELECT COUNT(*) FROM placements_touchpoints t
                  WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id
                    AND t.placement_id = p.id AND t.state = 'held') AS moments_held,
                 CASE WHEN p.stopped_on IS NOT NULL AND (p.half_on IS NULL OR p.stopped_on < p.half_on) THEN NULL
                      WHEN p.half_on > $5 THEN p.half_on
                      WHEN p.over_on > $5 AND p.stopped_on IS NULL THEN p.over_on END AS next_on
          FROM placements_placements p
          WHERE p.institution_id = $1 AND p.student_id = $2) placements
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, placements_due_year = excluded.placements_due_year,
      placements_seen_year = excluded.placements_seen_year, placements_ended_year = excluded.placements_ended_year,
      placements_three_contacts_year = excluded.placements_three_contacts_year, recount_on = excluded.recount_on)"};

constexpr Column columns[] = {{"placements_due_year", Reading::this_year},
                              {"placements_seen_year", Reading::this_year},
                              {"placements_ended_year", Reading::this_year},
                              {"placements_three_contacts_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_on, Given::today};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "placements_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::placements
