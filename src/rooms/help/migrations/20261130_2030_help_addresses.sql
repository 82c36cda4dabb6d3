-- The directory of help outside the school, kept by a co-ordinator (GU-10, third line).
CREATE TABLE help_addresses (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- The name as names are compared: no two addresses have the same.
  compared TEXT NOT NULL,
  for_whom TEXT NOT NULL,
  offers TEXT NOT NULL,
  costs TEXT NOT NULL,
  waiting TEXT NOT NULL,
  languages TEXT NOT NULL,
  contact TEXT NOT NULL,
  -- When somebody last looked whether all of it is so, and who; 0 when that person was forgotten.
  checked_on TEXT NOT NULL,
  checked_by_id BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Taken out of the directory; it can be put back.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX help_addresses_by_name ON help_addresses (institution_id, compared);

-- A list that was read in, for the day on which it can be turned back.
CREATE TABLE help_imports (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  rows_read BIGINT NOT NULL,
  -- What was not in the directory before: ids, separated by spaces.
  added TEXT NOT NULL,
  -- What was changed, as it was: a file as the directory is written.
  before TEXT NOT NULL,
  undone_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
