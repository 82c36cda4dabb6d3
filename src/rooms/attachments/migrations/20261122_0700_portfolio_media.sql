-- Sound, film and drawings beside the words of an experience, or of one answer to a card. What was sent stands at
-- original_key until a job has written it anew (state waiting, then ready or failed); then it is gone.
CREATE TABLE portfolio_media (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- The card whose answer this is; empty for the experience itself.
  card TEXT NOT NULL,
  -- sound, film, drawing
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  -- Why it failed.
  flaw TEXT,
  original_key TEXT NOT NULL,
  -- What is played or shown, and for a film or a drawing the small picture of it.
  file_key TEXT NOT NULL,
  poster_key TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  -- What is said or to be seen, in the student's words; the captions are made of it.
  transcript TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);
CREATE INDEX portfolio_media_file ON portfolio_media (institution_id, file_key);
CREATE INDEX portfolio_media_poster ON portfolio_media (institution_id, poster_key);

-- Files that come in pieces over a connection that breaks. The bytes stand under `key` with the files under way; how
-- many there are is the length of that file. Gone when they became a medium, or after a day.
CREATE TABLE portfolio_uploads (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  key TEXT NOT NULL,
  size BIGINT NOT NULL,
  begun_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX portfolio_uploads_by_time ON portfolio_uploads (begun_at);
