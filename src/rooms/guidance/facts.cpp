// guidance_out_student_facts: one row per student, computed from this room's tables and campus_guides by one
// statement. The columns are explained in the migration; what the frameworks make of them in
// content/indicators.
#include "rooms/guidance/record.h"

#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

using facts::Column;
using facts::Given;
using facts::Reading;

// A student starts when the enrolment that counts now starts; what was before belongs to an earlier
// programme: school years are counted from the one in which it began, and of the intakes those that were held
// after the enrolment before it ended. A counsellor who follows on himself, after a gap or besides, is no
// change. One is warm with a reason and a handover (rooms/caseload) that the student could read and the next
// counsellor took over before its day. What nobody may know of (Conversation::in_confidence) is not counted:
// a counsellor would read it off his list. $3 is today, $4 and $5 the first days of this and the last school
// year, $6 the school year itself, $7 the first day of the next one.
constexpr sql::Statement upsert_facts{"guidance.upsert_facts", R"(
    INSERT INTO guidance_out_student_facts (
      institution_id, student_id, school_year, counsellor_since, counsellor_changes, counsellor_changes_warm,
      conversations_year, conversations_last_year, conversation_school_years, last_conversation_on,
      next_conversation_on, conversations_on_experience_year, conversations_four_movements_year,
      conversations_by_student_year, conversations_by_student_last_year, conversations_confirmed_year,
      intake_on, intake_used_earlier, intake_used_earlier_on, development_confirmed_on, pulses, pulse_helped,
      pulse_heard, pulse_heard_answers, trusted_invitations_year, minutes_spent_year, conversations_distance_year,
      conversations_written_late_year, phase_agreed_on, phase_is_agreed, next_initiative_student, recount_on)
    WITH enrolled AS (
      SELECT id, started_on FROM campus_enrolments
      WHERE institution_id = $1 AND student_id = $2 AND started_on <= $3 AND (ended_on IS NULL OR ended_on > $3)
      ORDER BY started_on DESC, id DESC LIMIT 1
    ),
    begun AS (
      SELECT n.started_on,
        CASE WHEN substr(n.started_on, 6, 2) >= '08' THEN CAST(substr(n.started_on, 1, 4) AS BIGINT)
             ELSE CAST(substr(n.started_on, 1, 4) AS BIGINT) - 1 END AS school_year,
        (SELECT max(CASE WHEN b.ended_on < n.started_on THEN b.ended_on ELSE n.started_on END)
         FROM campus_enrolments b
         WHERE b.institution_id = $1 AND b.student_id = $2 AND b.id <> n.id AND b.started_on <= n.started_on
        ) AS intakes_from
      FROM enrolled n
    ),
    held AS (
      SELECT c.id, c.kind, c.held_on, c.asked_by, c.used_earlier, c.student_confirmed_at, c.channel, c.late_days,
        COALESCE(c.minutes_spent, c.minutes) AS minutes,
        EXISTS (SELECT 1 FROM guidance_conversation_experiences e
                WHERE e.institution_id = c.institution_id AND e.student_id = c.student_id
                  AND e.conversation_id = c.id) AS on_experience,
        (SELECT count(DISTINCT n.movement) FROM dialogue_out_notes n
         WHERE n.institution_id = c.institution_id AND n.student_id = c.student_id AND n.conversation_id = c.id
        ) + CASE WHEN EXISTS (SELECT 1 FROM dialogue_out_agreements a
                 WHERE a.institution_id = c.institution_id AND a.student_id = c.student_id
                   AND a.conversation_id = c.id)
               AND NOT EXISTS (SELECT 1 FROM dialogue_out_notes m
                 WHERE m.institution_id = c.institution_id AND m.student_id = c.student_id
                   AND m.conversation_id = c.id AND m.movement = 'set_in_motion')
            THEN 1 ELSE 0 END AS movements
      FROM guidance_conversations c
      WHERE c.institution_id = $1 AND c.student_id = $2 AND c.state = 'closed'
        AND NOT c.in_confidence
    ),
    years AS (
      SELECT id, CASE WHEN substr(held_on, 6, 2) >= '08' THEN CAST(substr(held_on, 1, 4) AS BIGINT)
                      ELSE CAST(substr(held_on, 1, 4) AS BIGINT) - 1 END AS school_year
      FROM held
    ),
    counts AS (
      SELECT
        count(*) FILTER (WHERE held_on >= $4) AS this_year,
        count(*) FILTER (WHERE held_on >= $5 AND held_on < $4) AS last_year,
        (SELECT count(DISTINCT y.school_year) FROM years y
         WHERE y.school_year >= COALESCE((SELECT begun.school_year FROM begun), 0)) AS school_years,
        max(held_on) AS last_on,
        count(*) FILTER (WHERE held_on >= $4 AND on_experience) AS on_experience,
        count(*) FILTER (WHERE held_on >= $4 AND movements = 4) AS four_movements,
        count(*) FILTER (WHERE held_on >= $4 AND asked_by = 'student') AS by_student,
        count(*) FILTER (WHERE held_on >= $5 AND held_on < $4 AND asked_by = 'student') AS by_student_last,
        count(*) FILTER (WHERE held_on >= $4 AND student_confirmed_at IS NOT NULL) AS confirmed,
        COALESCE(sum(minutes) FILTER (WHERE held_on >= $4), 0) AS minutes,
        count(*) FILTER (WHERE held_on >= $4 AND channel <> 'school') AS distance,
        count(*) FILTER (WHERE held_on >= $4 AND late_days IS NOT NULL) AS late,
        min(held_on) FILTER (WHERE kind = 'intake' AND is_new) AS intake_on,
        min(held_on) FILTER (WHERE kind = 'intake' AND is_new AND used_earlier) AS used_earlier_on
      FROM (SELECT h.*, h.held_on >= COALESCE((SELECT intakes_from FROM begun), '') AS is_new FROM held h) own
    ),
    -- After which of them both said the same of the next initiative.
    agreed AS (
      SELECT h.id, h.held_on, s.initiative
      FROM held h
      JOIN guidance_conversations c ON c.institution_id = $1 AND c.student_id = $2 AND c.id = h.id
      JOIN guidance_initiatives s ON s.institution_id = $1 AND s.student_id = $2 AND s.conversation_id = h.id
        AND s.person_id = $2
      JOIN guidance_initiatives g ON g.institution_id = $1 AND g.student_id = $2 AND g.conversation_id = h.id
        AND g.person_id = c.counsellor_id AND g.initiative = s.initiative
    ),
    phases AS (
      SELECT max(a.held_on) AS agreed_on,
        EXISTS (SELECT 1 FROM agreed b
                WHERE b.id = (SELECT h.id FROM held h ORDER BY h.held_on DESC, h.id DESC LIMIT 1)) AS is_agreed,
        EXISTS (SELECT 1 FROM agreed b
                WHERE b.initiative = 'student'
                  AND b.id = (SELECT d.id FROM agreed d ORDER BY d.held_on DESC, d.id DESC LIMIT 1)) AS by_student
      FROM agreed a
    ),
    coming AS (
      SELECT min(planned_on) AS next_on, max(planned_on) AS last_on FROM guidance_conversations
      WHERE institution_id = $1 AND student_id = $2 AND state IN ('planned', 'open')
        AND NOT in_confidence AND planned_on >= $3 AND late_days IS NULL
    ),
    trusted AS (
      SELECT count(*) FILTER (WHERE happens_on >= $4 AND happens_on < $7) AS invitations,
        count(*) FILTER (WHERE happens_on >= $7) AS later
      FROM (SELECT COALESCE(held_on, planned_on) AS happens_on FROM guidance_conversations
            WHERE institution_id = $1 AND student_id = $2 AND state <> 'cancelled' AND companion <> ''
              AND NOT in_confidence) brought
    ),
    counsellors AS (
      SELECT g.id, g.person_id, g.begins_on, g.ends_on, g.reason,
        lag(g.person_id) OVER (ORDER BY g.begins_on, g.id) AS before,
        EXISTS (SELECT 1 FROM caseload_out_handovers h
                WHERE h.institution_id = g.institution_id AND h.student_id = g.student_id AND h.guide_id = g.id
                  AND h.accepted_on < g.begins_on) AS was_in_time
      FROM campus_guides g
      WHERE g.institution_id = $1 AND g.student_id = $2 AND g.kind = 'counsellor'
        AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > g.begins_on)
    ),
    since AS (
      SELECT max(begins_on) AS counsellor_since FROM counsellors
      WHERE (before IS NULL OR before <> person_id)
        AND person_id = (SELECT n.person_id FROM counsellors n WHERE n.ends_on IS NULL OR n.ends_on > $3
                         ORDER BY n.begins_on DESC, n.id DESC LIMIT 1)
    ),
    changes AS (
      SELECT count(*) AS all_changes, count(*) FILTER (WHERE reason <> '' AND was_in_time) AS warm
      FROM counsellors
      WHERE before <> person_id
    ),
    -- The days on which something begins or ends without anybody doing anything.
    ahead AS (
      SELECT begins_on AS day FROM campus_guides
      WHERE institution_id = $1 AND student_id = $2 AND kind = 'counsellor' AND begins_on > $3
      UNION ALL
      SELECT ends_on FROM campus_guides
      WHERE institution_id = $1 AND student_id = $2 AND kind = 'counsellor' AND ends_on > $3
      UNION ALL
      SELECT started_on FROM campus_enrolments WHERE institution_id = $1 AND student_id = $2 AND started_on > $3
      UNION ALL
      SELECT ended_on FROM campus_enrolments WHERE institution_id = $1 AND student_id = $2 AND ended_on > $3
      UNION ALL
      SELECT next_on FROM coming WHERE last_on > next_on
      UNION ALL
      SELECT CAST($7 AS TEXT) FROM trusted WHERE later > 0
    ),
    pictures AS (
      SELECT max(confirmed_on) AS confirmed_on FROM development_out_pictures
      WHERE institution_id = $1 AND student_id = $2
    ),
    pulses AS (
      SELECT count(helped) AS said,
        count(*) FILTER (WHERE helped = 'yes') AS helped,
        count(*) FILTER (WHERE felt_safe) AS heard,
        count(felt_safe) AS heard_answers
      FROM dialogue_out_ticks
      WHERE institution_id = $1 AND student_id = $2 AND person_id = $2
        AND conversation_id IN (SELECT h.id FROM held h WHERE h.held_on >= $4)
    )
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($6 AS BIGINT), since.counsellor_since, changes.all_changes, changes.warm,
      counts.this_year, counts.last_year, counts.school_years, counts.last_on,
      coming.next_on, counts.on_experience, counts.four_movements,
      counts.by_student, counts.by_student_last, counts.confirmed,
      counts.intake_on, counts.used_earlier_on IS NOT NULL, counts.used_earlier_on, pictures.confirmed_on,
      pulses.said, pulses.helped, pulses.heard, pulses.heard_answers, trusted.invitations,
      CAST(counts.minutes AS BIGINT), counts.distance, counts.late,
      phases.agreed_on, phases.is_agreed, phases.by_student,
      (SELECT min(day) FROM ahead)
    FROM counts, coming, trusted, since, changes, pictures, pulses, phases
    WHERE TRUE
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year,
      counsellor_since = excluded.counsellor_since,
      counsellor_changes = excluded.counsellor_changes,
      counsellor_changes_warm = excluded.counsellor_changes_warm,
      conversations_year = excluded.conversations_year,
      conversations_last_year = excluded.conversations_last_year,
      conversation_school_years = excluded.conversation_school_years,
      last_conversation_on = excluded.last_conversation_on,
      next_conversation_on = excluded.next_conversation_on,
      conversations_on_experience_year = excluded.conversations_on_experience_year,
      conversations_four_movements_year = excluded.conversations_four_movements_year,
      conversations_by_student_year = excluded.conversations_by_student_year,
      conversations_by_student_last_year = excluded.conversations_by_student_last_year,
      conversations_confirmed_year = excluded.conversations_confirmed_year,
      intake_on = excluded.intake_on,
      intake_used_earlier = excluded.intake_used_earlier,
      intake_used_earlier_on = excluded.intake_used_earlier_on,
      development_confirmed_on = excluded.development_confirmed_on,
      pulses = excluded.pulses,
      pulse_helped = excluded.pulse_helped,
      pulse_heard = excluded.pulse_heard,
      pulse_heard_answers = excluded.pulse_heard_answers,
      trusted_invitations_year = excluded.trusted_invitations_year,
      minutes_spent_year = excluded.minutes_spent_year,
      conversations_distance_year = excluded.conversations_distance_year,
      conversations_written_late_year = excluded.conversations_written_late_year,
      phase_agreed_on = excluded.phase_agreed_on,
      phase_is_agreed = excluded.phase_is_agreed,
      next_initiative_student = excluded.next_initiative_student,
      recount_on = excluded.recount_on)"};

// What upsert_facts gives for a student of whom this room has nothing yet: only the relationship counts.
// Where there is more to it than one counsellor from now on, the row says that it is to be counted at once.
constexpr sql::Statement insert_first_facts{"guidance.insert_first_facts", R"(
    INSERT INTO guidance_out_student_facts (
      institution_id, student_id, school_year, counsellor_since, counsellor_changes, counsellor_changes_warm,
      conversations_year, conversations_last_year, conversation_school_years, conversations_on_experience_year,
      conversations_four_movements_year, conversations_by_student_year, conversations_by_student_last_year,
      conversations_confirmed_year, intake_used_earlier, pulses, pulse_helped, pulse_heard,
      pulse_heard_answers, trusted_invitations_year, minutes_spent_year, conversations_distance_year,
      conversations_written_late_year, phase_is_agreed, next_initiative_student, recount_on)
    SELECT e.institution_id, e.student_id, CAST($2 AS BIGINT), max(g.begins_on), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FALSE,
           0, 0, 0, 0, 0, 0, 0, 0, FALSE, FALSE,
           CASE WHEN EXISTS (SELECT 1 FROM campus_enrolments o
                             WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id
                               AND (o.started_on > $3 OR o.ended_on > $3))
                  OR (SELECT count(*) FROM campus_guides o
                      WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id
                        AND o.kind = 'counsellor') > count(DISTINCT CASE WHEN g.ends_on IS NULL THEN g.id END)
                  OR count(DISTINCT g.id) > 1
                THEN CAST($3 AS TEXT) END
    FROM campus_enrolments e
    LEFT JOIN campus_guides g ON g.institution_id = e.institution_id AND g.student_id = e.student_id
      AND g.kind = 'counsellor' AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
    WHERE e.institution_id = $1 AND NOT EXISTS (
      SELECT 1 FROM guidance_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id)
    GROUP BY e.institution_id, e.student_id
    RETURNING student_id)"};

constexpr Column columns[] = {
    {"counsellor_since", Reading::day},
    {"counsellor_changes"},
    {"counsellor_changes_warm"},
    {"conversations_year", Reading::this_year},
    {"conversations_last_year", Reading::last_year, "conversations_year"},
    {"conversation_school_years"},
    {"last_conversation_on", Reading::day},
    {"next_conversation_on", Reading::day_ahead},
    {"conversations_on_experience_year", Reading::this_year},
    {"conversations_four_movements_year", Reading::this_year},
    {"conversations_by_student_year", Reading::this_year},
    {"conversations_by_student_last_year", Reading::last_year, "conversations_by_student_year"},
    {"conversations_confirmed_year", Reading::this_year},
    {"intake_on", Reading::day},
    {"intake_used_earlier", Reading::yes_or_no},
    {"intake_used_earlier_on", Reading::day},
    {"development_confirmed_on", Reading::day},
    {"pulses", Reading::this_year},
    {"pulse_helped", Reading::this_year},
    {"pulse_heard", Reading::this_year},
    {"pulse_heard_answers", Reading::this_year},
    {"trusted_invitations_year", Reading::this_year},
    {"minutes_spent_year", Reading::this_year},
    {"conversations_distance_year", Reading::this_year},
    {"conversations_written_late_year", Reading::this_year},
    {"phase_agreed_on", Reading::day},
    {"phase_is_agreed", Reading::yes_or_no},
    {"next_initiative_student", Reading::yes_or_no}};
constexpr Given count_given[] = {Given::today, Given::year_begins_on, Given::last_year_begins_on,
                                 Given::school_year, Given::next_year_begins_on};
constexpr Given begin_given[] = {Given::school_year, Given::today};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "guidance_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .recount = facts::Recount::on_day,
                                            .begin = insert_first_facts,
                                            .begin_given = begin_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
  experiences::refresh_facts(tx, institution, student, today);  // which of them were discussed
}

}  // namespace koers::guidance
