-- A specialist whom a student asked in confidence: other guides do not know of it.
ALTER TABLE campus_guides ADD COLUMN in_confidence BOOLEAN NOT NULL DEFAULT FALSE;
