// What this room counts of a team (direction_out_team_facts) and of the institution
// (direction_out_institution_facts), for the guidelines of the framework (content/unit_facts.toml).
#include <set>

#include "rooms/direction/direction.h"
#include "rooms/direction/record.h"

namespace koers::direction {

using facts::Column;
using facts::Given;
using facts::Reading;
using organisation::Institution;

namespace {

constexpr std::string_view team_table = "direction_out_team_facts";

// $3 the school year, $4 its first day, $5 today, $6 the first day of the next one. A row is counted again
// when a role in the team begins or ends, when a deviation is over, and when a school year begins.
constexpr sql::Statement upsert_team_facts{"direction.upsert_team_facts", R"(
    INSERT INTO direction_out_team_facts (
      institution_id, team_id, school_year, staff_confirmed, recalls_answered_year, recalls_recognised_year, aspects,
      aspects_with_goal, goals, goals_with_indicator, goals_with_approach, goals_met, frames, frames_filled, deviations,
      deviations_ended_late, recount_on)
    WITH edition AS (
      SELECT number FROM direction_editions WHERE institution_id = $1 AND state = 'holds'
    ), aspects AS (
      SELECT a.slug FROM direction_aspects a JOIN edition e ON e.number = a.edition
      WHERE a.institution_id = $1 AND a.place >= 0
    ), roles AS (
      SELECT person_id, begins_on, ends_on FROM campus_roles
      WHERE institution_id = $1 AND unit_kind = 'team' AND unit_id = $2
        AND role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
    ), goals AS (
      SELECT aspect, indicator, approach, state FROM policy_out_goals
      WHERE institution_id = $1 AND team_id = $2 AND (state = 'running' OR closed_on >= $4)
    ), frames AS (
      SELECT DISTINCT c.topic_id FROM policy_out_choices c
      JOIN campus_teams t ON t.institution_id = $1 AND t.id = $2
      WHERE c.institution_id = $1 AND c.kind = 'frame' AND c.reason <> ''
        AND (c.level = 'institution' OR (c.level = 'school' AND c.unit_id = t.school_id))
        AND NOT EXISTS (SELECT 1 FROM policy_out_choices f
                        WHERE f.institution_id = $1 AND f.topic_id = c.topic_id AND f.level = 'institution' AND f.kind = 'fixed' AND f.reason <> '')
    ), deviations AS (
      SELECT topic_id, state, until_on, asked_on FROM policy_out_deviations
      WHERE institution_id = $1 AND team_id = $2 AND state <> 'refused'
    )
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT),
      (SELECT COUNT(DISTINCT r.person_id) FROM roles r
       JOIN direction_confirmations c ON c.institution_id = $1 AND c.person_id = r.person_id
       JOIN edition e ON e.number = c.edition
       WHERE r.begins_on <= $5 AND (r.ends_on IS NULL OR r.ends_on > $5)),
      (SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM direction_recalls
       WHERE institution_id = $1 AND team_id = $2 AND school_year = $3 AND seen <> 'unknown'),
      (SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM direction_recalls
       WHERE institution_id = $1 AND team_id = $2 AND school_year = $3 AND seen IN ('own_work', 'colleague')),
      (SELECT COUNT(*) FROM aspects),
      (SELECT COUNT(*) FROM aspects a
       WHERE EXISTS (SELECT 1 FROM goals g WHERE g.aspect = a.slug AND g.state = 'running')),
      (SELECT COUNT(*) FROM goals),
      (SELECT COUNT(*) FROM goals WHERE indicator <> ''),
      (SELECT COUNT(*) FROM goals WHERE approach <> ''),
      (SELECT COUNT(*) FROM goals WHERE state = 'met'),
      (SELECT COUNT(*) FROM frames),
      (SELECT COUNT(*) FROM frames f
       WHERE EXISTS (SELECT 1 FROM policy_out_fillings g
                     WHERE g.institution_id = $1 AND g.topic_id = f.topic_id AND g.team_id = $2)
          OR EXISTS (SELECT 1 FROM deviations d
                     WHERE d.topic_id = f.topic_id AND d.state = 'granted' AND d.until_on >= $5)),
      (SELECT COUNT(*) FROM deviations WHERE state = 'asked' OR (state = 'granted' AND until_on >= $5)),
      (SELECT COUNT(*) FROM deviations d
       WHERE d.until_on < $5 AND d.until_on >= $4 AND d.state IN ('granted', 'ended')
         AND NOT EXISTS (SELECT 1 FROM policy_out_fillings g
                         WHERE g.institution_id = $1 AND g.topic_id = d.topic_id AND g.team_id = $2
                           AND g.written_on >= d.asked_on)
         AND NOT EXISTS (SELECT 1 FROM deviations n
                         WHERE n.topic_id = d.topic_id AND n.asked_on >= d.asked_on AND n.until_on > d.until_on)),
      (SELECT MIN(on_day) FROM (
         SELECT begins_on AS on_day FROM roles WHERE begins_on > $5
         UNION ALL SELECT ends_on FROM roles WHERE ends_on > $5
         UNION ALL SELECT until_on FROM deviations WHERE state IN ('granted', 'ended') AND until_on >= $5
         UNION ALL SELECT CAST($6 AS TEXT)) days)
    FROM campus_teams team WHERE team.institution_id = $1 AND team.id = $2
    ON CONFLICT (institution_id, team_id) DO UPDATE SET
      school_year = excluded.school_year, staff_confirmed = excluded.staff_confirmed,
      recalls_answered_year = excluded.recalls_answered_year,
      recalls_recognised_year = excluded.recalls_recognised_year, aspects = excluded.aspects,
      aspects_with_goal = excluded.aspects_with_goal, goals = excluded.goals,
      goals_with_indicator = excluded.goals_with_indicator, goals_with_approach = excluded.goals_with_approach,
      goals_met = excluded.goals_met, frames = excluded.frames, frames_filled = excluded.frames_filled,
      deviations = excluded.deviations, deviations_ended_late = excluded.deviations_ended_late,
      recount_on = excluded.recount_on)"};

constexpr Column team_columns[] = {{"staff_confirmed"},
                                   {"recalls_answered_year", Reading::this_year},
                                   {"recalls_recognised_year", Reading::this_year},
                                   {"aspects"},
                                   {"aspects_with_goal"},
                                   {"goals"},
                                   {"goals_with_indicator"},
                                   {"goals_with_approach"},
                                   {"goals_met"},
                                   {"frames"},
                                   {"frames_filled"},
                                   {"deviations"},
                                   {"deviations_ended_late"}};
// A team that is new has a row that does not hold: it is counted when it is read, and written at night.
constexpr sql::Statement insert_first_team_facts{"direction.insert_first_team_facts", R"(
    INSERT INTO direction_out_team_facts (
      institution_id, team_id, school_year, staff_confirmed, recalls_answered_year, recalls_recognised_year, aspects,
      aspects_with_goal, goals, goals_with_indicator, goals_with_approach, goals_met, frames, frames_filled, deviations,
      deviations_ended_late, recount_on)
    SELECT t.institution_id, t.id, CAST($2 AS BIGINT), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '2000-01-01'
    FROM campus_teams t
    WHERE t.institution_id = $1
      AND NOT EXISTS (SELECT 1 FROM direction_out_team_facts f WHERE f.institution_id = $1 AND f.team_id = t.id)
    RETURNING team_id)"};

constexpr std::string_view institution_table = "direction_out_institution_facts";

// $3 the school year, $4 its first day, $5 the first day of the next one.
constexpr sql::Statement upsert_institution_facts{"direction.upsert_institution_facts", R"(
    INSERT INTO direction_out_institution_facts (
      institution_id, school_year, vision_in_force_since, vision_reasons, vision_aspects, aspects_with_ambition, choices,
      choices_with_reason, choice_levels, responses_open, responses_answered_in_time_year, recount_on)
    WITH edition AS (
      SELECT number, from_on, reason_students, reason_staff FROM direction_editions
      WHERE institution_id = $1 AND state = 'holds'
    ), aspects AS (
      SELECT a.ambition FROM direction_aspects a JOIN edition e ON e.number = a.edition
      WHERE a.institution_id = $1 AND a.place >= 0
    ), choices AS (
      SELECT level, reason FROM policy_out_choices WHERE institution_id = $1
      UNION ALL
      SELECT 'team' AS level, reason FROM policy_out_fillings WHERE institution_id = $1
    ), responses AS (
      SELECT answered_on, due_on FROM direction_responses WHERE institution_id = $1
    )
    SELECT i.institution_id, CAST($3 AS BIGINT), (SELECT MAX(from_on) FROM edition),
      (SELECT CAST(COALESCE(SUM(CASE WHEN reason_students <> '' THEN 1 ELSE 0 END
                              + CASE WHEN reason_staff <> '' THEN 1 ELSE 0 END), 0) AS BIGINT) FROM edition),
      (SELECT COUNT(*) FROM aspects), (SELECT COUNT(*) FROM aspects WHERE ambition <> ''),
      (SELECT COUNT(*) FROM choices), (SELECT COUNT(*) FROM choices WHERE reason <> ''),
      (SELECT COUNT(DISTINCT level) FROM choices WHERE reason <> ''),
      (SELECT COUNT(*) FROM responses WHERE answered_on IS NULL),
      (SELECT COUNT(*) FROM responses WHERE answered_on >= $4 AND answered_on <= due_on), CAST($5 AS TEXT)
    FROM campus_institutions i WHERE i.institution_id = $1 AND i.institution_id = CAST($2 AS BIGINT)
    ON CONFLICT (institution_id) DO UPDATE SET
      school_year = excluded.school_year, vision_in_force_since = excluded.vision_in_force_since,
      vision_reasons = excluded.vision_reasons, vision_aspects = excluded.vision_aspects,
      aspects_with_ambition = excluded.aspects_with_ambition, choices = excluded.choices,
      choices_with_reason = excluded.choices_with_reason, choice_levels = excluded.choice_levels,
      responses_open = excluded.responses_open,
      responses_answered_in_time_year = excluded.responses_answered_in_time_year, recount_on = excluded.recount_on)"};

constexpr Given team_given[] = {Given::school_year, Given::year_begins_on, Given::today,
                                Given::next_year_begins_on};
constexpr Given begin_given[] = {Given::school_year};
constexpr Column institution_columns[] = {{"vision_in_force_since", Reading::day},
                                          {"vision_reasons"},
                                          {"vision_aspects"},
                                          {"aspects_with_ambition"},
                                          {"choices"},
                                          {"choices_with_reason"},
                                          {"choice_levels"},
                                          {"responses_open"},
                                          {"responses_answered_in_time_year", Reading::this_year}};
constexpr Given institution_given[] = {Given::school_year, Given::year_begins_on, Given::next_year_begins_on};

constexpr facts::Declaration declared[] = {{.subject = facts::Subject::team,
                                            .table = team_table,
                                            .columns = team_columns,
                                            .count = upsert_team_facts,
                                            .count_given = team_given,
                                            .recount = facts::Recount::on_day,
                                            .begin = insert_first_team_facts,
                                            .begin_given = begin_given},
                                           {.subject = facts::Subject::institution,
                                            .table = institution_table,
                                            .columns = institution_columns,
                                            .count = upsert_institution_facts,
                                            .count_given = institution_given,
                                            .recount = facts::Recount::on_day}};

}  // namespace

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_team_facts(sql::Transaction& tx, Id<Institution> institution, Id<organisation::Team> team,
                        Day today) {
  // Goals, confirmations, answers and the night's recount are each under another lock: here they meet.
  tx.lock(team.value);
  facts::refresh(tx, declared[0], institution, team.value, today);
}

void refresh_team_facts_of(sql::Transaction& tx, const people::Identity& me, Day today) {
  std::set<std::int64_t> teams;
  for (const people::Appointment& held : me.appointments) {
    if (held.unit.kind == organisation::UnitKind::team) teams.insert(held.unit.id);
  }
  for (const std::int64_t team : teams) refresh_team_facts(tx, me.institution_id, {team}, today);
}

void refresh_institution_facts(sql::Transaction& tx, Id<Institution> institution, Day today) {
  facts::refresh(tx, declared[1], institution, institution.value, today);
}

void refresh_all_facts(sql::Transaction& tx, Id<Institution> institution, Day today) {
  // By id, as everybody takes several of them, so that no two wait for each other.
  std::set<std::int64_t> teams;
  for (const auto& team : organisation::teams_of(tx, institution)) teams.insert(team.id.value);
  for (const std::int64_t team : teams) refresh_team_facts(tx, institution, {team}, today);
  refresh_institution_facts(tx, institution, today);
}

}  // namespace koers::direction
