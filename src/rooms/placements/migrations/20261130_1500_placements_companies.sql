-- Companies where students learn to work, and the people there who train them.
CREATE TABLE placements_companies (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- In the address of its page.
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  -- A code of the sectors of content; empty when nobody said it.
  sector TEXT NOT NULL,
  -- Since when it is recognised as a training company, and who says so.
  recognised_on TEXT,
  recognised_by TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX placements_companies_by_slug ON placements_companies (institution_id, slug);

CREATE TABLE placements_trainers (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- The name as names are compared.
  search_name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  -- Since when no message may be sent.
  no_messages_since BIGINT,
  -- The first day on which this person did not work there any more.
  left_on TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, company_id, id)
);

-- A student at a company for a period, with the student's wish.
CREATE TABLE placements_placements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  trainer_id BIGINT,
  -- As they were called when it was written down, for who takes it along.
  company_name TEXT NOT NULL,
  trainer_name TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  -- Of a placement of eight weeks or more: from which day on the trainer's word may be expected.
  half_on TEXT,
  -- The first day on which it is over.
  over_on TEXT NOT NULL,
  days_a_week BIGINT NOT NULL,
  -- Work of who learns and works (bbl) at the same time.
  is_work BOOLEAN NOT NULL,
  by_student BOOLEAN NOT NULL,
  wish TEXT NOT NULL,
  wish_at BIGINT,
  created_at BIGINT NOT NULL,
  -- It stopped before its end: the last day, who said so and the words.
  stopped_on TEXT,
  stopped_by_student BOOLEAN,
  stopped_words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX placements_placements_by_id ON placements_placements (institution_id, id);
CREATE INDEX placements_placements_by_company ON placements_placements (institution_id, company_id, over_on);

-- The moments of three: student, trainer and who guides.
CREATE TABLE placements_touchpoints (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- start, halfway, end, extra.
  kind TEXT NOT NULL,
  -- open, planned, held, skipped.
  state TEXT NOT NULL,
  planned_on TEXT,
  begins_minute BIGINT,
  -- workplace, school, call.
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  held_on TEXT,
  with_trainer BOOLEAN NOT NULL,
  with_guide BOOLEAN NOT NULL,
  -- Why it was skipped.
  reason TEXT NOT NULL,
  -- What the trainer said of it by the link: comes, call, absent.
  trainer_joins TEXT,
  -- Who said last how it stands.
  changed_by_id BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);

-- Experiences that the student lets the trainer read.
CREATE TABLE placements_shown (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, experience_id)
);

-- The trainer's personal link. The key itself is not kept.
CREATE TABLE placements_links (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  trainer_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  -- The first time somebody said to be the trainer, and the last time something was written.
  opened_at BIGINT,
  used_at BIGINT,
  closed_at BIGINT,
  -- school, renewed, not_me, codes.
  closed_because TEXT NOT NULL,
  -- With which another device is let in, once and until a moment; empty when there is none.
  code TEXT NOT NULL,
  code_until BIGINT,
  wrong_codes BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);
CREATE UNIQUE INDEX placements_links_by_key ON placements_links (institution_id, token_hash);

-- The devices on which a link opens: the hash of what stands in their cookie.
CREATE TABLE placements_link_devices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  device_hash TEXT NOT NULL,
  bound_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, link_id, device_hash)
);

-- What a trainer is typing and has not sent yet.
CREATE TABLE placements_link_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  qualities TEXT NOT NULL,
  words TEXT NOT NULL,
  seen_on TEXT,
  try_out TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, link_id)
);

-- What a trainer saw: never a mark.
CREATE TABLE placements_observations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  -- As the trainer was called then.
  trainer_name TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  -- Codes, separated by spaces.
  qualities TEXT NOT NULL,
  words TEXT NOT NULL,
  try_out TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);

-- See facts.cpp.
CREATE TABLE placements_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  placements_due_year BIGINT NOT NULL,
  placements_seen_year BIGINT NOT NULL,
  placements_ended_year BIGINT NOT NULL,
  placements_three_contacts_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
