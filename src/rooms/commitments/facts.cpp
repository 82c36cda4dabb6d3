// What this room counts of a team and of the institution (content/unit_facts.toml): commitments that were due
// this school year, kept, late, and talked about; since when somebody owns the subject. Of a team only what
// is of that team; of the institution everything. Nothing is counted of a person.
#include "campus/facts/facts.h"

#include "rooms/commitments/commitment_writing.h"
#include "rooms/commitments/record.h"

namespace koers::commitments {

using facts::Column;
using facts::Given;
using facts::Reading;

// $3 is the school year, $4 its first day, $5 the first day of the next one, $6 today. A row is counted anew
// on the day after which the next commitment is late, when an owner begins or ends, and on 1 August.
constexpr sql::Statement upsert_team_facts{"commitments.upsert_team_facts", R"(
    INSERT INTO commitments_out_team_facts (
      institution_id, team_id, school_year, commitments_due_year, commitments_kept_year, commitments_late_year,
      commitments_late_open, commitments_late_talked, owner_since, recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5
                              AND (c.state = 'done' OR c.was_late OR (c.state = 'open' AND c.before_on < $6))),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND c.state = 'done' AND NOT c.was_late),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND (c.was_late OR (c.state = 'open' AND c.before_on < $6))),
           COUNT(*) FILTER (WHERE c.state = 'open' AND c.before_on < $6),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND (c.was_late OR (c.state = 'open' AND c.before_on < $6))
                              AND EXISTS (SELECT 1 FROM commitments_talks t
                                          WHERE t.institution_id = $1 AND t.commitment_id = c.id)),
           (SELECT MAX(o.begins_on) FROM commitments_owners o
            WHERE o.institution_id = $1 AND o.unit_id = $2 AND o.begins_on <= $6
              AND (o.ends_on IS NULL OR o.ends_on > $6)),
           (SELECT MIN(d.day) FROM (
              SELECT CAST($5 AS TEXT) AS day
              UNION ALL SELECT n.before_on FROM commitments_commitments n
                        WHERE n.institution_id = $1 AND n.unit_id = $2 AND n.state = 'open' AND n.before_on >= $6
              UNION ALL SELECT CASE WHEN b.begins_on > $6 THEN b.begins_on ELSE b.ends_on END FROM commitments_owners b
                        WHERE b.institution_id = $1 AND b.unit_id = $2 AND (b.begins_on > $6 OR b.ends_on > $6)) d)
    FROM commitments_commitments c
    WHERE c.institution_id = $1 AND c.unit_id = $2 AND c.state IN ('open', 'done', 'let_go')
    ON CONFLICT (institution_id, team_id) DO UPDATE SET
      school_year = excluded.school_year, commitments_due_year = excluded.commitments_due_year,
      commitments_kept_year = excluded.commitments_kept_year, commitments_late_year = excluded.commitments_late_year,
      commitments_late_open = excluded.commitments_late_open,
      commitments_late_talked = excluded.commitments_late_talked, owner_since = excluded.owner_since,
      recount_on = excluded.recount_on)"};

// The same of everything; the owner of the whole is the co-ordinator.
constexpr sql::Statement upsert_institution_facts{"commitments.upsert_institution_facts", R"(
    INSERT INTO commitments_out_institution_facts (
      institution_id, school_year, commitments_due_year, commitments_kept_year, commitments_late_year,
      commitments_late_open, commitments_late_talked, coordinator_since, coordinator_hours, recount_on)
    SELECT CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5
                              AND (c.state = 'done' OR c.was_late OR (c.state = 'open' AND c.before_on < $6))),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND c.state = 'done' AND NOT c.was_late),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND (c.was_late OR (c.state = 'open' AND c.before_on < $6))),
           COUNT(*) FILTER (WHERE c.state = 'open' AND c.before_on < $6),
           COUNT(*) FILTER (WHERE c.before_on >= $4 AND c.before_on < $5 AND (c.was_late OR (c.state = 'open' AND c.before_on < $6))
                              AND EXISTS (SELECT 1 FROM commitments_talks t
                                          WHERE t.institution_id = $1 AND t.commitment_id = c.id)),
           (SELECT MAX(o.begins_on) FROM commitments_owners o
            WHERE o.institution_id = $1 AND o.unit_id = $2 AND o.begins_on <= $6
              AND (o.ends_on IS NULL OR o.ends_on > $6)),
           COALESCE((SELECT MAX(o.hours) FROM commitments_owners o
                     WHERE o.institution_id = $1 AND o.unit_id = $2 AND o.begins_on <= $6
                       AND (o.ends_on IS NULL OR o.ends_on > $6)), 0),
           (SELECT MIN(d.day) FROM (
              SELECT CAST($5 AS TEXT) AS day
              UNION ALL SELECT n.before_on FROM commitments_commitments n
                        WHERE n.institution_id = $1 AND n.state = 'open' AND n.before_on >= $6
              UNION ALL SELECT CASE WHEN b.begins_on > $6 THEN b.begins_on ELSE b.ends_on END FROM commitments_owners b
                        WHERE b.institution_id = $1 AND b.unit_id = $2 AND (b.begins_on > $6 OR b.ends_on > $6)) d)
    FROM commitments_commitments c
    WHERE c.institution_id = $1 AND c.state IN ('open', 'done', 'let_go')
    ON CONFLICT (institution_id) DO UPDATE SET
      school_year = excluded.school_year, commitments_due_year = excluded.commitments_due_year,
      commitments_kept_year = excluded.commitments_kept_year, commitments_late_year = excluded.commitments_late_year,
      commitments_late_open = excluded.commitments_late_open,
      commitments_late_talked = excluded.commitments_late_talked, coordinator_since = excluded.coordinator_since,
      coordinator_hours = excluded.coordinator_hours, recount_on = excluded.recount_on)"};

// Meetings that were held by today, and those in which the subject was talked about. $3 the school year, $4
// its first day, $5 the first day of the next one, $6 today.
constexpr sql::Statement upsert_team_meetings{"commitments.upsert_team_meetings", R"(
    INSERT INTO commitments_out_team_meetings (
      institution_id, team_id, school_year, team_meetings_year, team_points_year, development_talks_year,
      development_talks_with_subject_year, vision_discussed_on, recount_on)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
           COUNT(*) FILTER (WHERE m.held_on >= $4 AND m.kind = 'team'),
           COUNT(*) FILTER (WHERE m.held_on >= $4 AND m.kind = 'team'
                              AND EXISTS (SELECT 1 FROM commitments_items i
                                          WHERE i.institution_id = $1 AND i.meeting_id = m.id AND i.is_done)),
           COUNT(*) FILTER (WHERE m.held_on >= $4 AND m.kind = 'development'),
           COUNT(*) FILTER (WHERE m.held_on >= $4 AND m.kind = 'development'
                              AND EXISTS (SELECT 1 FROM commitments_items i
                                          WHERE i.institution_id = $1 AND i.meeting_id = m.id AND i.is_done)),
           MAX(CASE WHEN EXISTS (SELECT 1 FROM commitments_items i
                                 WHERE i.institution_id = $1 AND i.meeting_id = m.id AND i.is_done
                                   AND i.about_kind = 'vision') THEN m.held_on END),
           (SELECT MIN(d.day) FROM (
              SELECT CAST($5 AS TEXT) AS day
              UNION ALL SELECT n.held_on FROM commitments_meetings n
                        WHERE n.institution_id = $1 AND n.unit_id = $2 AND n.held_on > $6) d)
    FROM commitments_meetings m
    WHERE m.institution_id = $1 AND m.unit_id = $2 AND m.held_on <= $6
    ON CONFLICT (institution_id, team_id) DO UPDATE SET
      school_year = excluded.school_year, team_meetings_year = excluded.team_meetings_year,
      team_points_year = excluded.team_points_year, development_talks_year = excluded.development_talks_year,
      development_talks_with_subject_year = excluded.development_talks_with_subject_year,
      vision_discussed_on = excluded.vision_discussed_on, recount_on = excluded.recount_on)"};

// Of boards and leaders, with what was decided, carried out, and decided after colleagues had said something.
constexpr sql::Statement upsert_institution_meetings{"commitments.upsert_institution_meetings", R"(
    INSERT INTO commitments_out_institution_meetings (
      institution_id, school_year, leader_meetings_year, leader_meetings_with_point_year, board_points_year,
      board_reviews_year, board_activities_year, decisions_year, decisions_done_year, decisions_after_comments_year,
      recount_on)
    SELECT CAST($2 AS BIGINT), CAST($3 AS BIGINT), COUNT(*),
           COUNT(*) FILTER (WHERE EXISTS (SELECT 1 FROM commitments_items i
                                          WHERE i.institution_id = $1 AND i.meeting_id = m.id AND i.is_done)),
           (SELECT COUNT(*) FROM commitments_items i
            JOIN commitments_meetings b ON b.institution_id = i.institution_id AND b.id = i.meeting_id
            WHERE i.institution_id = $1 AND i.is_done AND b.kind = 'board' AND b.held_on >= $4 AND b.held_on <= $6),
           (SELECT COUNT(*) FROM commitments_items i
            JOIN commitments_meetings b ON b.institution_id = i.institution_id AND b.id = i.meeting_id
            WHERE i.institution_id = $1 AND i.is_done AND b.kind = 'board' AND b.held_on >= $4 AND b.held_on <= $6
              AND i.about_kind IN ('figure', 'guideline')),
           (SELECT COUNT(*) FROM commitments_items i
            JOIN commitments_meetings b ON b.institution_id = i.institution_id AND b.id = i.meeting_id
            WHERE i.institution_id = $1 AND i.is_done AND b.kind IN ('board', 'leaders') AND b.held_on >= $4
              AND b.held_on <= $6),
           (SELECT COUNT(*) FROM commitments_decisions d
            WHERE d.institution_id = $1 AND d.state = 'taken' AND d.decided_on >= $4),
           (SELECT COUNT(*) FROM commitments_decisions d
            WHERE d.institution_id = $1 AND d.state = 'taken' AND d.decided_on >= $4
              AND EXISTS (SELECT 1 FROM commitments_commitments c
                          WHERE c.institution_id = $1 AND c.origin_id = d.id AND c.state = 'done')
              AND NOT EXISTS (SELECT 1 FROM commitments_commitments c
                              WHERE c.institution_id = $1 AND c.origin_id = d.id AND c.state IN ('asked', 'open'))),
           (SELECT COUNT(*) FROM commitments_decisions d
            WHERE d.institution_id = $1 AND d.state = 'taken' AND d.decided_on >= $4
              AND EXISTS (SELECT 1 FROM commitments_reactions r
                          WHERE r.institution_id = $1 AND r.decision_id = d.id)),
           (SELECT MIN(d.day) FROM (
              SELECT CAST($5 AS TEXT) AS day
              UNION ALL SELECT n.held_on FROM commitments_meetings n
                        WHERE n.institution_id = $1 AND n.held_on > $6) d)
    FROM commitments_meetings m
    WHERE m.institution_id = $1 AND m.kind IN ('board', 'leaders') AND m.held_on >= $4 AND m.held_on <= $6
    ON CONFLICT (institution_id) DO UPDATE SET
      school_year = excluded.school_year, leader_meetings_year = excluded.leader_meetings_year,
      leader_meetings_with_point_year = excluded.leader_meetings_with_point_year,
      board_points_year = excluded.board_points_year, board_reviews_year = excluded.board_reviews_year,
      board_activities_year = excluded.board_activities_year, decisions_year = excluded.decisions_year,
      decisions_done_year = excluded.decisions_done_year,
      decisions_after_comments_year = excluded.decisions_after_comments_year, recount_on = excluded.recount_on)"};

constexpr std::string_view team_table = "commitments_out_team_facts";
constexpr Column team_columns[] = {
    {"commitments_due_year", Reading::this_year},    {"commitments_kept_year", Reading::this_year},
    {"commitments_late_year", Reading::this_year},   {"commitments_late_open"},
    {"commitments_late_talked", Reading::this_year}, {"owner_since", Reading::day}};
constexpr std::string_view institution_table = "commitments_out_institution_facts";
constexpr Column institution_columns[] = {{"commitments_due_year", Reading::this_year},
                                          {"commitments_kept_year", Reading::this_year},
                                          {"commitments_late_year", Reading::this_year},
                                          {"commitments_late_open"},
                                          {"commitments_late_talked", Reading::this_year},
                                          {"coordinator_since", Reading::day},
                                          {"coordinator_hours"}};
constexpr std::string_view team_meetings_table = "commitments_out_team_meetings";
constexpr Column team_meeting_columns[] = {{"team_meetings_year", Reading::this_year},
                                           {"team_points_year", Reading::this_year},
                                           {"development_talks_year", Reading::this_year},
                                           {"development_talks_with_subject_year", Reading::this_year},
                                           {"vision_discussed_on", Reading::day}};
constexpr std::string_view institution_meetings_table = "commitments_out_institution_meetings";
constexpr Column institution_meeting_columns[] = {
    {"leader_meetings_year", Reading::this_year},  {"leader_meetings_with_point_year", Reading::this_year},
    {"board_points_year", Reading::this_year},     {"board_reviews_year", Reading::this_year},
    {"board_activities_year", Reading::this_year}, {"decisions_year", Reading::this_year},
    {"decisions_done_year", Reading::this_year},   {"decisions_after_comments_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_on, Given::next_year_begins_on,
                                 Given::today};

constexpr facts::Declaration declared[] = {{.subject = facts::Subject::team,
                                            .table = team_table,
                                            .columns = team_columns,
                                            .count = upsert_team_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day},
                                           {.subject = facts::Subject::institution,
                                            .table = institution_table,
                                            .columns = institution_columns,
                                            .count = upsert_institution_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day},
                                           {.subject = facts::Subject::team,
                                            .table = team_meetings_table,
                                            .columns = team_meeting_columns,
                                            .count = upsert_team_meetings,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day},
                                           {.subject = facts::Subject::institution,
                                            .table = institution_meetings_table,
                                            .columns = institution_meeting_columns,
                                            .count = upsert_institution_meetings,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Unit unit, Day today) {
  if (unit.kind == UnitKind::team) {
    tx.lock(unit.id);
    facts::refresh_all(tx, declared, facts::Subject::team, institution, unit.id, today);
  }
  facts::refresh_all(tx, declared, facts::Subject::institution, institution, institution.value, today);
}

}  // namespace koers::commitments
