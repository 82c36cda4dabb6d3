-- Of a choice: what there was to choose.
ALTER TABLE publication_snapshot_items ADD COLUMN about TEXT NOT NULL DEFAULT '';

-- Sound, film and drawings of what was handed over: copies, so that they stay when the experience goes.
CREATE TABLE publication_snapshot_media (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- sound, film, drawing
  kind TEXT NOT NULL,
  file_key TEXT NOT NULL,
  -- Of a film: a picture of it; empty otherwise.
  poster_key TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  transcript TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);
-- The experiences that showed what the student said of himself, as they were called then.
CREATE TABLE publication_snapshot_proofs (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- The kind of experience, or empty.
  experience_kind TEXT NOT NULL,
  happened_on TEXT,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);
