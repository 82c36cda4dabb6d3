-- A test or an instrument that a student did elsewhere, in the student's own words. Nobody is placed by it.
CREATE TABLE help_instruments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  -- What it says, in two sentences; and what the student thinks of that.
  says TEXT NOT NULL,
  meaning TEXT NOT NULL,
  -- The last day on which it says something; NULL where that is not known.
  valid_until TEXT,
  -- me, guides.
  audience TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  -- Thrown away; it can be brought back for a day.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
