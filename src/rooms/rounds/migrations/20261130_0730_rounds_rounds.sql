-- A round of conversations: a counsellor says when, own students pick (GU-17). Days and times are those of the clock of
-- Amsterdam, as everywhere in Koers.
CREATE TABLE rounds_rounds (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  -- Minutes after each conversation.
  pause BIGINT NOT NULL,
  -- What a student may choose of: codes of school, phone, video, separated by spaces.
  channels TEXT NOT NULL,
  place TEXT NOT NULL,
  -- The last day on which students pick.
  pick_until_on TEXT NOT NULL,
  sentence TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When the students were invited; until then it is a draft.
  opened_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX rounds_rounds_by_counsellor ON rounds_rounds (institution_id, counsellor_id);
CREATE INDEX rounds_rounds_by_last_day ON rounds_rounds (pick_until_on);

-- The moments that can be picked.
CREATE TABLE rounds_slots (
  institution_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  planned_on TEXT NOT NULL,
  begins_minute BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, round_id, planned_on, begins_minute)
);

-- A student in a round: one row, so one moment at the most.
CREATE TABLE rounds_invitations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  invited_at BIGINT,
  seen_at BIGINT,
  reminded_at BIGINT,
  -- "None of these": when the student could; "" when nothing was said.
  wish TEXT NOT NULL,
  -- The moment that is taken, and the conversation it became.
  planned_on TEXT,
  begins_minute BIGINT,
  conversation_id BIGINT,
  -- school, phone, video.
  channel TEXT,
  -- student, counsellor.
  picked_by TEXT,
  picked_at BIGINT,
  -- What the counsellor said when he put the moment there or moved it.
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, round_id)
);
CREATE INDEX rounds_invitations_of_round ON rounds_invitations (institution_id, round_id);
CREATE UNIQUE INDEX rounds_invitations_by_id ON rounds_invitations (institution_id, id);
-- A moment is one student's.
CREATE UNIQUE INDEX rounds_invitations_of_slot
  ON rounds_invitations (institution_id, round_id, planned_on, begins_minute);
