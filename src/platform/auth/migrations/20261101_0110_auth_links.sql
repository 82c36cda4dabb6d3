-- Personal links for people without an account. The token itself is not kept, only its hash.
CREATE TABLE auth_links (
  institution_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  -- What the link opens ("trialogue", "portfolio") and which one; the room that made it gives both their meaning.
  purpose TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  uses BIGINT NOT NULL,
  -- How often it opens at most; 0 is as often as wanted.
  most_uses BIGINT NOT NULL,
  used_at BIGINT,
  withdrawn_at BIGINT,
  PRIMARY KEY (institution_id, token_hash)
);
CREATE INDEX auth_links_subject ON auth_links (institution_id, subject_id, purpose);
CREATE INDEX auth_links_end ON auth_links (ends_at);
