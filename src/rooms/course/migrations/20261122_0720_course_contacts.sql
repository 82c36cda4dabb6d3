-- The career network of a student (ST-10): people whom the student knows, only ever shown to the student.
CREATE TABLE course_contacts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- A first name or what somebody does.
  name TEXT NOT NULL,
  who TEXT NOT NULL,
  met_at TEXT NOT NULL,
  helps_with TEXT NOT NULL,
  -- What the student can do for this person.
  gives TEXT NOT NULL,
  -- How the student reaches this person, in the student's own words.
  reach TEXT NOT NULL,
  -- near, known, distant.
  closeness TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- Taken away, and for 30 days to be taken back.
  removed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- When the student plans to speak to somebody, and what came of it.
CREATE TABLE course_contact_moments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  about TEXT NOT NULL,
  -- planned, held, dropped.
  state TEXT NOT NULL,
  planned_on TEXT,
  held_on TEXT,
  outcome TEXT NOT NULL,
  step_id BIGINT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- A student asks the counsellor: do you know somebody who ...? The counsellor reads it in the student's file.
CREATE TABLE course_introductions (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  wish TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  closed_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- Who of the network helps with a step.
ALTER TABLE course_steps ADD COLUMN contact_id BIGINT;

ALTER TABLE course_out_student_facts ADD COLUMN contacts BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN contacts_used_year BIGINT NOT NULL DEFAULT 0;
