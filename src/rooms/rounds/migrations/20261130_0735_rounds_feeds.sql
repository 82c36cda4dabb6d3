-- The address at which a calendar follows somebody's conversations. The key itself is not kept.
CREATE TABLE rounds_feeds (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  -- Whether the first name of the other stands in the calendar.
  with_names BOOLEAN NOT NULL,
  -- In which language: nl, en.
  language TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
CREATE UNIQUE INDEX rounds_feeds_by_token ON rounds_feeds (institution_id, token_hash);
