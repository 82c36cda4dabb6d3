-- Terms that a law, an agreement of the sector or the school sets, as an institution set them. Each row is a change, the
-- newest one holds, and where there is none the standard of Koers does. None is ever changed: what began before a change
-- is read with what held then.
CREATE TABLE campus_time_limits (
  institution_id BIGINT NOT NULL,
  -- room.what, as its room declares it.
  limit_key TEXT NOT NULL,
  id BIGINT NOT NULL,
  -- changed, standard, checked, undone.
  kind TEXT NOT NULL,
  -- In the unit of the term; 1 and 0 are yes and no.
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Who looked whether this value is right, as it was typed, and when; empty as long as nobody did.
  checked_by TEXT NOT NULL,
  checked_on TEXT,
  PRIMARY KEY (institution_id, limit_key, id)
);
