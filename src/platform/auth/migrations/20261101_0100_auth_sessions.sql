-- Who is signed in, on which device. The token itself is not kept, only its hash.
CREATE TABLE auth_sessions (
  institution_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  -- The role in which this device looks; '' is the first one.
  view TEXT NOT NULL,
  -- What the person recognises the device by, such as "Firefox, Android"; '' when it is not known.
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, token_hash)
);
CREATE INDEX auth_sessions_hash ON auth_sessions (token_hash);
CREATE INDEX auth_sessions_subject ON auth_sessions (subject_id);
CREATE INDEX auth_sessions_seen ON auth_sessions (seen_at);
