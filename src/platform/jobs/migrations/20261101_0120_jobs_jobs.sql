-- Work that is done later, outside of a visit. A job that is done is removed; one that failed too often stays, to be
-- looked at.
CREATE TABLE jobs_jobs (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When it may be taken: while it waits, the moment it was asked for or tried again; while somebody works on it, the
  -- moment from which it counts as abandoned. NULL when it was given up.
  due_at BIGINT,
  -- How often it was taken.
  attempts BIGINT NOT NULL,
  last_error TEXT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX jobs_jobs_due ON jobs_jobs (due_at);

-- Work that comes back: the day on which it is due next, for the whole installation (institution 0).
CREATE TABLE jobs_periods (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  due_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, name)
);
