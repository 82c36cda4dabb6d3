-- Whose facts changed, and when: one row per subject, written in the transaction that changed them
-- (campus/facts/changes.h says how a version is given out).
CREATE TABLE campus_fact_changes (
  institution_id BIGINT NOT NULL,
  -- What kind of subject: student, professional, team ...
  subject TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, subject, subject_id)
);
CREATE INDEX campus_fact_changes_by_version ON campus_fact_changes (institution_id, subject, version);
