// What the indicators may know of a student's experiences: one row per
// student, computed from the base tables by one statement.
#include "rooms/experiences/record.h"

#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using facts::Column;
using facts::Given;
using facts::Reading;

// $3 is the school year, $4 and $5 the instants at which it and the one before it began, $6 that at which
// today ends. Real life is every kind but school (KK 4.2). What happened while the student rested need not be
// looked back on. A response is in time when it came within ten working days of the first look back, or of
// the day on which it was shared (late_at); what waits for one and is not late yet is not counted as
// something to respond to. What nobody else may read nobody can respond to. The days of the last experience
// and of each competency are read by name on a counsellor's list: they are of what is shared with him. Lists
// instead of a question per experience: a list is made once, and whoever recorded 4,000 experiences saves the
// next one nearly as fast as the first.
constexpr sql::Statement upsert_facts{"experiences.upsert_facts", R"(
    INSERT INTO portfolio_out_student_facts (
      institution_id, student_id, school_year, experiences_year, experiences_last_year, real_experiences_year,
      experience_kinds_year, experiences_reflected_year, experiences_meaning_year, experiences_by_student_year,
      experiences_by_student_last_year, experiences_shared_year, responses_within_10_days_year, reflection_forms_year,
      last_experience_on, competency_qualities_on, competency_motives_on, competency_exploration_on,
      competency_steering_on, competency_networking_on, experiences_to_reflect_year, experiences_skills_year,
      self_statements, self_statements_proven, rested_until_on, experiences_discussed_year,
      experiences_to_respond_year, recount_at)
    WITH mine AS (
      SELECT e.id, e.kind, e.audience, e.proposed_by, e.happened_on,
             CASE WHEN e.recorded_at >= $4 THEN 1 ELSE 0 END AS this_year,
             CASE WHEN e.recorded_at >= $5 AND e.recorded_at < $4 THEN 1 ELSE 0 END AS before,
             CASE WHEN e.id IN (SELECT a.experience_id FROM portfolio_answers a
                                WHERE a.institution_id = $1 AND a.student_id = $2) THEN 1 ELSE 0 END AS answered,
             (SELECT COUNT(*) FROM portfolio_rests s
              WHERE s.institution_id = $1 AND s.student_id = $2
                AND e.happened_on >= s.begins_on AND e.happened_on <= s.ends_on) AS rests,
             CASE WHEN e.id IN (SELECT k.experience_id FROM portfolio_experience_skills k
                                WHERE k.institution_id = $1 AND k.student_id = $2) THEN 1 ELSE 0 END AS skilled,
             CASE WHEN e.id IN (SELECT a.experience_id FROM portfolio_answers a
                                WHERE a.institution_id = $1 AND a.student_id = $2 AND a.meaning = 'personal')
                   AND e.id IN (SELECT a.experience_id FROM portfolio_answers a
                                WHERE a.institution_id = $1 AND a.student_id = $2 AND a.meaning = 'societal')
                  THEN 1 ELSE 0 END AS meant,
             CASE WHEN e.id IN (SELECT r.experience_id FROM portfolio_responses r
                                WHERE r.institution_id = $1 AND r.student_id = $2 AND r.author_id <> r.student_id)
                   AND EXISTS (SELECT 1 FROM portfolio_responses r
                               WHERE r.institution_id = $1 AND r.student_id = $2 AND r.experience_id = e.id
                                 AND r.author_id <> r.student_id
                                 AND r.written_at < (
                                   SELECT MIN(a.late_at) FROM portfolio_answers a
                                   WHERE a.institution_id = $1 AND a.student_id = $2 AND a.experience_id = e.id))
                  THEN 1 ELSE 0 END AS responded,
             CASE WHEN e.audience <> 'me' AND e.recorded_at >= $4
                   AND e.id NOT IN (SELECT r.experience_id FROM portfolio_responses r
                                    WHERE r.institution_id = $1 AND r.student_id = $2 AND r.author_id <> r.student_id)
                  THEN (SELECT MIN(a.late_at) FROM portfolio_answers a
                        WHERE a.institution_id = $1 AND a.student_id = $2 AND a.experience_id = e.id)
                  END AS waits_until,
             CASE WHEN e.id IN (SELECT d.experience_id FROM guidance_out_discussed d
                                WHERE d.institution_id = $1 AND d.student_id = $2) THEN 1 ELSE 0 END AS discussed
      FROM portfolio_experiences e
      WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL AND e.recorded_at >= $5
    ), counted AS (
      SELECT COUNT(*) FILTER (WHERE this_year = 1) AS experiences_year,
             COUNT(*) FILTER (WHERE before = 1) AS experiences_last_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND kind <> 'school') AS real_experiences_year,
             COUNT(DISTINCT CASE WHEN this_year = 1 THEN kind END) AS experience_kinds_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND answered = 1) AS experiences_reflected_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND (answered = 1 OR rests = 0)) AS experiences_to_reflect_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND skilled = 1) AS experiences_skills_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND meant = 1) AS experiences_meaning_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND proposed_by IS NULL) AS experiences_by_student_year,
             COUNT(*) FILTER (WHERE before = 1 AND proposed_by IS NULL) AS experiences_by_student_last_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND audience <> 'me') AS experiences_shared_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND answered = 1 AND audience <> 'me'
                                AND (waits_until IS NULL OR waits_until < $6)) AS experiences_to_respond_year,
             MIN(CASE WHEN waits_until >= $6 THEN waits_until END) AS recount_at,
             COUNT(*) FILTER (WHERE this_year = 1 AND answered = 1 AND audience <> 'me' AND responded = 1)
               AS responses_within_10_days_year,
             COUNT(*) FILTER (WHERE this_year = 1 AND discussed = 1) AS experiences_discussed_year,
             (SELECT MAX(e.happened_on) FROM portfolio_experiences e
              WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL AND e.audience <> 'me')
               AS last_experience_on
      FROM mine
    ), forms AS (
      -- Not joins, here and below: SQLite would filter the whole table for one.
      SELECT COUNT(DISTINCT a.form) AS reflection_forms_year
      FROM portfolio_answers a
      WHERE a.institution_id = $1 AND a.student_id = $2
        AND a.experience_id IN (SELECT mine.id FROM mine WHERE mine.this_year = 1)
    ), dated AS (
      SELECT c.competency,
             MAX((SELECT e.happened_on FROM portfolio_experiences e
                  WHERE e.institution_id = $1 AND e.student_id = $2 AND e.id = c.experience_id
                    AND e.removed_at IS NULL AND e.audience <> 'me')) AS happened_on
      FROM portfolio_experience_competencies c
      WHERE c.institution_id = $1 AND c.student_id = $2
      GROUP BY c.competency
    ), seen AS (
      SELECT MAX(CASE WHEN competency = 'qualities' THEN happened_on END) AS qualities_on,
             MAX(CASE WHEN competency = 'motives' THEN happened_on END) AS motives_on,
             MAX(CASE WHEN competency = 'exploration' THEN happened_on END) AS exploration_on,
             MAX(CASE WHEN competency = 'steering' THEN happened_on END) AS steering_on,
             MAX(CASE WHEN competency = 'networking' THEN happened_on END) AS networking_on
      FROM dated
    ), said AS (
      SELECT COUNT(*) AS self_statements,
             COUNT(*) FILTER (WHERE EXISTS (
               SELECT 1 FROM profile_out_proofs q
               WHERE q.institution_id = s.institution_id AND q.student_id = s.student_id AND q.statement_id = s.id
                 AND EXISTS (SELECT 1 FROM portfolio_experiences e
                             WHERE e.institution_id = $1 AND e.student_id = $2 AND e.id = q.experience_id
                               AND e.removed_at IS NULL))) AS self_statements_proven
      FROM profile_out_statements s
      WHERE s.institution_id = $1 AND s.student_id = $2 AND s.let_go_at IS NULL
    ), rested AS (
      SELECT MAX(ends_on) AS rested_until_on
      FROM portfolio_rests
      WHERE institution_id = $1 AND student_id = $2
    )
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), experiences_year, experiences_last_year,
           real_experiences_year, experience_kinds_year, experiences_reflected_year, experiences_meaning_year,
           experiences_by_student_year, experiences_by_student_last_year, experiences_shared_year,
           responses_within_10_days_year, reflection_forms_year, last_experience_on, qualities_on, motives_on,
           exploration_on, steering_on, networking_on, experiences_to_reflect_year, experiences_skills_year,
           self_statements, self_statements_proven, rested_until_on, experiences_discussed_year,
           experiences_to_respond_year, recount_at
    FROM counted, forms, seen, said, rested
    WHERE 1 = 1
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, experiences_year = excluded.experiences_year,
      experiences_last_year = excluded.experiences_last_year, real_experiences_year = excluded.real_experiences_year,
      experience_kinds_year = excluded.experience_kinds_year,
      experiences_reflected_year = excluded.experiences_reflected_year,
      experiences_meaning_year = excluded.experiences_meaning_year,
      experiences_by_student_year = excluded.experiences_by_student_year,
      experiences_by_student_last_year = excluded.experiences_by_student_last_year,
      experiences_shared_year = excluded.experiences_shared_year,
      responses_within_10_days_year = excluded.responses_within_10_days_year,
      reflection_forms_year = excluded.reflection_forms_year, last_experience_on = excluded.last_experience_on,
      competency_qualities_on = excluded.competency_qualities_on,
      competency_motives_on = excluded.competency_motives_on,
      competency_exploration_on = excluded.competency_exploration_on,
      competency_steering_on = excluded.competency_steering_on,
      competency_networking_on = excluded.competency_networking_on,
      experiences_to_reflect_year = excluded.experiences_to_reflect_year,
      experiences_skills_year = excluded.experiences_skills_year, self_statements = excluded.self_statements,
      self_statements_proven = excluded.self_statements_proven, rested_until_on = excluded.rested_until_on,
      experiences_discussed_year = excluded.experiences_discussed_year,
      experiences_to_respond_year = excluded.experiences_to_respond_year, recount_at = excluded.recount_at)"};

// What upsert_facts gives for a student who recorded nothing yet.
constexpr sql::Statement insert_first_facts{"experiences.insert_first_facts", R"(
    INSERT INTO portfolio_out_student_facts (
      institution_id, student_id, school_year, experiences_year, experiences_last_year, real_experiences_year,
      experience_kinds_year, experiences_reflected_year, experiences_meaning_year, experiences_by_student_year,
      experiences_by_student_last_year, experiences_shared_year, responses_within_10_days_year, reflection_forms_year)
    SELECT DISTINCT e.institution_id, e.student_id, CAST($2 AS BIGINT), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    FROM campus_enrolments e
    WHERE e.institution_id = $1 AND NOT EXISTS (
      SELECT 1 FROM portfolio_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id)
    RETURNING student_id)"};

constexpr Column columns[] = {
    {"experiences_year", Reading::this_year},
    {"experiences_last_year", Reading::last_year, "experiences_year"},
    {"real_experiences_year", Reading::this_year},
    {"experience_kinds_year", Reading::this_year},
    {"experiences_reflected_year", Reading::this_year},
    {"experiences_meaning_year", Reading::this_year},
    {"experiences_by_student_year", Reading::this_year},
    {"experiences_by_student_last_year", Reading::last_year, "experiences_by_student_year"},
    {"experiences_shared_year", Reading::this_year},
    {"responses_within_10_days_year", Reading::this_year},
    {"reflection_forms_year", Reading::this_year},
    {"last_experience_on", Reading::day},
    {"competency_qualities_on", Reading::day},
    {"competency_motives_on", Reading::day},
    {"competency_exploration_on", Reading::day},
    {"competency_steering_on", Reading::day},
    {"competency_networking_on", Reading::day},
    {"experiences_to_reflect_year", Reading::this_year},
    {"experiences_skills_year", Reading::this_year},
    {"self_statements"},
    {"self_statements_proven"},
    {"rested_until_on", Reading::day},
    {"experiences_discussed_year", Reading::this_year},
    {"experiences_to_respond_year", Reading::this_year}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at, Given::last_year_begins_at,
                                 Given::today_ends_at};
constexpr Given begin_given[] = {Given::school_year};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "portfolio_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::at_instant,
                                            .begin = insert_first_facts,
                                            .begin_given = begin_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::experiences
