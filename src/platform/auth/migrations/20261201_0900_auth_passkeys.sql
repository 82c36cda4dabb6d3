-- Keys of devices by which somebody signs in (Web Authentication). Only the public half is here.
CREATE TABLE auth_passkeys (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  -- How the device names the key, and the key; base64url.
  key_id TEXT NOT NULL,
  algorithm BIGINT NOT NULL,
  public_key TEXT NOT NULL,
  -- How often the device says that it used the key; 0 is a device that does not count.
  counter BIGINT NOT NULL,
  -- What the person calls it.
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT,
  removed_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX auth_passkeys_by_key ON auth_passkeys (institution_id, key_id);
CREATE INDEX auth_passkeys_by_subject ON auth_passkeys (institution_id, subject_id);
CREATE INDEX auth_passkeys_removed ON auth_passkeys (removed_at) WHERE removed_at IS NOT NULL;
