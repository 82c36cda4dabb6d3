-- What student and counsellor chose to lay beside their words in one version of the picture. The words themselves stay where
-- they were said: what is shared no more is gone from older pictures too.
CREATE TABLE development_evidence (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  picture_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  -- experience, response, observation, instrument.
  kind TEXT NOT NULL,
  source_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, picture_id, competency, kind, source_id)
);
