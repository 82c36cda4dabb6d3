-- Everything of a person in one archive, made when asked for, to be fetched within a day (AVG 15, 20).
CREATE TABLE app_exports (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- How much of it is written, in hundredths.
  progress BIGINT NOT NULL,
  -- NULL until it is ready.
  file_key TEXT,
  size BIGINT,
  ready_at BIGINT,
  fetched_at BIGINT,
  PRIMARY KEY (institution_id, person_id, id)
);
CREATE INDEX app_exports_by_time ON app_exports (asked_at);
