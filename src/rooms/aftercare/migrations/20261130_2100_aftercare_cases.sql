-- Contact with somebody who leaves school, marked by a person with a reason (LA-03).
CREATE TABLE aftercare_cases (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Who began it. Who keeps in touch is the counsellor of the day.
  guide_id BIGINT NOT NULL,
  -- A code of CaseReason, and the words with it, which the student reads.
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Where somebody lives, for numbers of a region; empty when it is not known.
  region TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  -- The last day, and the first day on which it is over.
  ends_on TEXT NOT NULL,
  over_on TEXT NOT NULL,
  -- It stopped before: by whom, and the words.
  stopped_by BIGINT NOT NULL,
  stopped_words TEXT NOT NULL,
  -- Of the personal link with which somebody answers without an account; empty without one.
  token_hash TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX aftercare_cases_by_id ON aftercare_cases (institution_id, id);
CREATE INDEX aftercare_cases_by_key ON aftercare_cases (institution_id, token_hash);

CREATE TABLE aftercare_contacts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  held_on TEXT NOT NULL,
  -- call, message, meeting, visit.
  channel TEXT NOT NULL,
  words TEXT NOT NULL,
  -- The next small step.
  step TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, case_id, id)
);

-- "Hoe gaat het?", asked after so many months.
CREATE TABLE aftercare_asks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  month BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  -- well, so_so, not_well.
  answer TEXT,
  words TEXT NOT NULL,
  answered_on TEXT,
  PRIMARY KEY (institution_id, student_id, case_id, month)
);

-- What was passed on to a municipality or youth service: on which ground, which words, to whom.
CREATE TABLE aftercare_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  receiver TEXT NOT NULL,
  portion TEXT NOT NULL,
  -- consent, law; and which law.
  ground TEXT NOT NULL,
  law TEXT NOT NULL,
  -- asked, agreed, refused, given.
  state TEXT NOT NULL,
  made_on TEXT NOT NULL,
  answered_on TEXT,
  given_on TEXT,
  PRIMARY KEY (institution_id, student_id, case_id, id)
);

CREATE TABLE aftercare_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  aftercare_target BOOLEAN NOT NULL,
  aftercare_last_contact_on TEXT,
  aftercare_reached_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
