-- How long afterwards a conversation may be written down is a term like the others (campus_time_limits).
INSERT INTO campus_time_limits (
  institution_id, limit_key, id, kind, value, reason, changed_by, changed_at, checked_by, checked_on)
SELECT institution_id, 'guidance.late_days', 1, 'changed', value, '', set_by, set_at, '', NULL
FROM guidance_settings WHERE setting = 'late_days';
DROP TABLE guidance_settings;

-- Whether somebody spoke by telephone, for signals of a school where that does not count.
DROP VIEW guidance_out_talks;
CREATE VIEW guidance_out_talks AS
  SELECT institution_id, student_id, id, counsellor_id, planned_on, begins_minute, minutes,
    COALESCE(minutes_spent, minutes) AS minutes_spent, state, prepared_at, held_on, in_confidence, channel
  FROM guidance_conversations;
