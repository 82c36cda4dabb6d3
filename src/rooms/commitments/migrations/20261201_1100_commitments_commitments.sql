-- Who does what before which day, where it came from, and which figure it tries to move.
CREATE TABLE commitments_commitments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  what TEXT NOT NULL,
  -- 0: nobody any more.
  person_id BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  before_on TEXT NOT NULL,
  first_before_on TEXT NOT NULL,
  -- The kind of thing it came from, which one, and how that was called then.
  origin_kind TEXT NOT NULL,
  origin_ref TEXT NOT NULL,
  origin_title TEXT NOT NULL,
  -- Of a decision or a meeting of this room; 0 of others.
  origin_id BIGINT NOT NULL,
  -- The figure that it tries to move; '' for none.
  indicator TEXT NOT NULL,
  state TEXT NOT NULL,
  -- It was not done by its day, whatever became of it.
  was_late BOOLEAN NOT NULL,
  ended_on TEXT,
  let_go_reason TEXT NOT NULL,
  -- What who was asked proposes instead: another day, or somebody else.
  counter_on TEXT,
  counter_person BIGINT NOT NULL,
  counter_words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- How many of its reminders went out.
  reminded BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_commitments_by_state ON commitments_commitments (institution_id, state, before_on);
CREATE INDEX commitments_commitments_by_person ON commitments_commitments (institution_id, person_id, state);
CREATE INDEX commitments_commitments_by_unit ON commitments_commitments (institution_id, unit_id, before_on);
CREATE INDEX commitments_commitments_by_thing ON commitments_commitments (institution_id, origin_id);
CREATE INDEX commitments_commitments_by_origin ON commitments_commitments (institution_id, origin_kind, origin_ref);

-- Each time it was put off, with the sentence.
CREATE TABLE commitments_moves (
  institution_id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  moved_by BIGINT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  words TEXT NOT NULL,
  moved_at BIGINT NOT NULL,
  -- Its day had passed.
  moved_late BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, commitment_id, id)
);

-- That two people spoke about one that was late. The words are of the two.
CREATE TABLE commitments_talks (
  institution_id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  noted_by BIGINT NOT NULL,
  talked_with BIGINT NOT NULL,
  talked_on TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, commitment_id, id)
);
