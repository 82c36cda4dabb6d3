-- What students say of themselves: a quality, a value, a motive, a possibility (ST-05).
CREATE TABLE portfolio_self_statements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- quality, value, motive, possibility.
  part TEXT NOT NULL,
  -- A word of content/self.toml, or empty; then own_name says it.
  word TEXT NOT NULL,
  own_name TEXT NOT NULL,
  -- What the student says about it; may be empty.
  sentence TEXT NOT NULL,
  -- Who may see it: me, or counsellor: those who guide the student at the moment of looking.
  audience TEXT NOT NULL,
  stated_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- It fits no more; it stays with the student as a part of the way here.
  let_go_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- The experiences that prove it.
CREATE TABLE portfolio_self_proofs (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  tied_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, statement_id, experience_id)
);

-- How it became what it is.
CREATE TABLE portfolio_self_changes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- stated, reworded, tied, untied, shared, kept, let_go, taken_up.
  kind TEXT NOT NULL,
  -- Of a rewording: the sentence before it.
  words TEXT NOT NULL,
  -- Of a tie: which experience.
  experience_id BIGINT,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, statement_id, id)
);

-- The skills for this century that the student put with an experience (ST-19).
CREATE TABLE portfolio_experience_skills (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  skill TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, skill)
);

-- "Not now": days on which Koers asks this student nothing.
CREATE TABLE portfolio_rests (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- The last day of it.
  ends_on TEXT NOT NULL,
  audience TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- What follows from these, for the row of facts.
ALTER TABLE portfolio_out_student_facts ADD COLUMN experiences_to_reflect_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE portfolio_out_student_facts ADD COLUMN experiences_skills_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE portfolio_out_student_facts ADD COLUMN self_statements BIGINT NOT NULL DEFAULT 0;
ALTER TABLE portfolio_out_student_facts ADD COLUMN self_statements_proven BIGINT NOT NULL DEFAULT 0;
UPDATE portfolio_out_student_facts SET experiences_to_reflect_year = experiences_year;
ALTER TABLE portfolio_out_student_facts ADD COLUMN rested_until_on TEXT;

-- A picture of Koers that was chosen as an answer, or as a part of one; empty when there was none (ST-03).
ALTER TABLE portfolio_answers ADD COLUMN picture TEXT NOT NULL DEFAULT '';

-- A question of a guide that the student answers later, is not brought up before that day; one that was laid aside
-- is answered by that.
ALTER TABLE portfolio_responses ADD COLUMN later_on TEXT;
ALTER TABLE portfolio_responses ADD COLUMN laid_aside_at BIGINT;
