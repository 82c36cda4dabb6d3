-- A step agreed with somebody of whom other guides do not know.
ALTER TABLE course_steps ADD COLUMN in_confidence BOOLEAN NOT NULL DEFAULT FALSE;
