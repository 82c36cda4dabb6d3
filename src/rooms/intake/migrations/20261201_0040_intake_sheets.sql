-- What a student prepares for the first talk of a programme: a few sentences each about one topic, kept to oneself until
-- laid on the table for the counsellor (KK 4.3, guideline 5).
CREATE TABLE intake_words (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- before, years, job, home, sport, volunteering, worked, not_again, missing.
  topic TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Since when it lies on the table; empty while only the student reads it.
  laid_at BIGINT,
  PRIMARY KEY (institution_id, student_id, topic)
);

-- Experiences from before the start that lie on the table.
CREATE TABLE intake_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  laid_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id)
);
