-- The vision in editions. What holds is not edited, but for small corrections, of which the former words are kept.
CREATE TABLE direction_editions (
  institution_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- draft, response, holds, replaced.
  state TEXT NOT NULL,
  sentence TEXT NOT NULL,
  reason_students TEXT NOT NULL,
  reason_staff TEXT NOT NULL,
  -- With whom it was made, and what is other than before.
  made_with TEXT NOT NULL,
  note_of_change TEXT NOT NULL,
  respond_until_on TEXT,
  from_on TEXT,
  until_on TEXT,
  -- Who published it; 0 before that, and when that person was forgotten.
  fixed_by BIGINT NOT NULL,
  -- Colleagues who did not confirm are asked once in an edition.
  reminded_on TEXT,
  PRIMARY KEY (institution_id, number)
);

CREATE TABLE direction_aspects (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  -- The same in every edition, whatever it is called there.
  slug TEXT NOT NULL,
  place BIGINT NOT NULL,
  icon TEXT NOT NULL,
  name TEXT NOT NULL,
  sentence TEXT NOT NULL,
  ambition TEXT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug)
);

-- The words as they were before a small correction, and why it was made.
CREATE TABLE direction_corrections (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  id BIGINT NOT NULL,
  sentence TEXT NOT NULL,
  reason_students TEXT NOT NULL,
  reason_staff TEXT NOT NULL,
  why TEXT NOT NULL,
  corrected_by BIGINT NOT NULL,
  corrected_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, edition, id)
);

-- That a colleague read an edition. Others read counts of five and up.
CREATE TABLE direction_confirmations (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  confirmed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, edition)
);
CREATE INDEX direction_confirmations_by_edition ON direction_confirmations (institution_id, edition);

-- "I see this differently", with its answer.
CREATE TABLE direction_responses (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  -- The last day on which an answer is in time.
  due_on TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_by BIGINT NOT NULL,
  answered_on TEXT,
  PRIMARY KEY (institution_id, id)
);

-- That somebody was asked later what he sees of it; "closed" says that the question is over, not how.
CREATE TABLE direction_recall_days (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  closed BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, person_id, edition)
);

-- What was answered, counted without a person; team 0 is of who is in no team.
CREATE TABLE direction_recalls (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  slug TEXT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  -- own_work, colleague, not_seen, unknown.
  seen TEXT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug, team_id, school_year, seen)
);
-- What somebody saw, in words, without team and moment; the key is chance.
CREATE TABLE direction_recall_items (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  slug TEXT NOT NULL,
  chance TEXT NOT NULL,
  school_year BIGINT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug, chance)
);

-- Who reads the vision beside staff. No row: nobody.
CREATE TABLE direction_openness (
  institution_id BIGINT NOT NULL,
  students BOOLEAN NOT NULL,
  everybody BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id)
);
