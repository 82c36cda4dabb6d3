-- How a conversation is held: school, phone, video.
ALTER TABLE guidance_conversations ADD COLUMN channel TEXT NOT NULL DEFAULT 'school';
-- How many minutes it took, as the counsellor wrote when it ended; until then nothing.
ALTER TABLE guidance_conversations ADD COLUMN minutes_spent BIGINT;
UPDATE guidance_conversations SET minutes_spent = minutes WHERE state = 'closed';
-- It began without having been planned.
ALTER TABLE guidance_conversations ADD COLUMN is_unplanned BOOLEAN NOT NULL DEFAULT FALSE;
-- It is written down afterwards, so many days after it was held; nothing when it was written while it was held.
ALTER TABLE guidance_conversations ADD COLUMN late_days BIGINT;

-- What a school set otherwise than the standard. late_days: how many days afterwards a conversation may be written down.
CREATE TABLE guidance_settings (
  institution_id BIGINT NOT NULL,
  setting TEXT NOT NULL,
  value BIGINT NOT NULL,
  set_by BIGINT NOT NULL,
  set_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, setting)
);

DROP VIEW guidance_out_talks;
CREATE VIEW guidance_out_talks AS
  SELECT institution_id, student_id, id, counsellor_id, planned_on, begins_minute, minutes,
    COALESCE(minutes_spent, minutes) AS minutes_spent, state, prepared_at, held_on, in_confidence
  FROM guidance_conversations;
-- One that is written down afterwards takes nobody's time any more.
DROP VIEW guidance_out_appointments;
CREATE VIEW guidance_out_appointments AS
  SELECT institution_id, counsellor_id, student_id, planned_on, begins_minute, minutes
  FROM guidance_conversations WHERE state IN ('planned', 'open') AND late_days IS NULL;

-- Of the conversations of this school year: how long they took, how many were by telephone or video, and how many were
-- written down afterwards.
ALTER TABLE guidance_out_student_facts ADD COLUMN minutes_spent_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE guidance_out_student_facts ADD COLUMN conversations_distance_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE guidance_out_student_facts ADD COLUMN conversations_written_late_year BIGINT NOT NULL DEFAULT 0;
UPDATE guidance_out_student_facts SET recount_on = '1970-01-01' WHERE conversations_year > 0;
