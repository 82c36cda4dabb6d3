-- What a student lived through, in the student's own words. Rows lie together per student.
CREATE TABLE portfolio_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  story TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  place TEXT NOT NULL,
  -- Who was there, in roles and not in names ("een bewoner"); free text of the student.
  companions TEXT NOT NULL,
  -- One or more feelings, separated by spaces.
  feelings TEXT NOT NULL,
  -- Who may see it: me, or counsellor: those who guide the student at the moment of looking.
  audience TEXT NOT NULL,
  -- Who came up with it: nobody else than the student when NULL.
  proposed_by BIGINT,
  recorded_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Thrown away; it can be brought back for 30 days and is then erased.
  removed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX portfolio_experiences_by_id ON portfolio_experiences (institution_id, id);
CREATE INDEX portfolio_experiences_removed ON portfolio_experiences (removed_at);

-- An experience that is being recorded, screen by screen. It becomes an experience with the same id, or is forgotten
-- after 30 days. Its pictures are already in portfolio_pictures.
CREATE TABLE portfolio_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  story TEXT NOT NULL,
  place TEXT NOT NULL,
  companions TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  feelings TEXT NOT NULL,
  audience TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX portfolio_drafts_by_time ON portfolio_drafts (changed_at);

CREATE TABLE portfolio_experience_competencies (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, competency)
);

-- Pictures, made anew without what the camera wrote into them; the bytes are files.
CREATE TABLE portfolio_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  large_key TEXT NOT NULL,
  small_key TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  description TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);
CREATE INDEX portfolio_pictures_large ON portfolio_pictures (institution_id, large_key);
CREATE INDEX portfolio_pictures_small ON portfolio_pictures (institution_id, small_key);

-- Reflection: answers to the questions the student chose to answer; a skipped question leaves no row.
CREATE TABLE portfolio_answers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  card TEXT NOT NULL,
  competency TEXT NOT NULL,
  -- personal, societal, or empty: what kind of meaning the question asks for (KK 4.2).
  meaning TEXT NOT NULL,
  -- How it was answered: typed, pictures, chips.
  form TEXT NOT NULL,
  -- The choices of the card that were tapped, separated by spaces, and what was typed beside them; one may be empty.
  choices TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, card)
);

-- What a guide asks at an experience and what the student says to it: a question, never a mark (GU-06).
CREATE TABLE portfolio_responses (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- For a question: when the student answered it or laid it aside; NULL is "open". For the student's own words the
  -- same as written_at.
  answered_at BIGINT,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);

-- One row per student, brought up to date in the transaction that changes what it counts (facts.cpp). Counts are of
-- what was recorded in the school year in the row; "last" is the one before it.
CREATE TABLE portfolio_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  experiences_year BIGINT NOT NULL,
  experiences_last_year BIGINT NOT NULL,
  real_experiences_year BIGINT NOT NULL,
  experience_kinds_year BIGINT NOT NULL,
  experiences_reflected_year BIGINT NOT NULL,
  experiences_meaning_year BIGINT NOT NULL,
  experiences_by_student_year BIGINT NOT NULL,
  experiences_by_student_last_year BIGINT NOT NULL,
  experiences_shared_year BIGINT NOT NULL,
  responses_within_10_days_year BIGINT NOT NULL,
  reflection_forms_year BIGINT NOT NULL,
  last_experience_on TEXT,
  competency_qualities_on TEXT,
  competency_motives_on TEXT,
  competency_exploration_on TEXT,
  competency_steering_on TEXT,
  competency_networking_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
