-- Links that sign one person in once. The token itself is not kept, only its hash.
CREATE TABLE app_sign_in_links (
  token_hash TEXT NOT NULL,
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  used_at BIGINT,
  PRIMARY KEY (institution_id, token_hash)
);
CREATE INDEX app_sign_in_links_by_hash ON app_sign_in_links (token_hash);
