-- Small next steps: set by the student, or agreed in a conversation.
CREATE TABLE course_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- Who does it: the student, or somebody who promised it to the student.
  owner_id BIGINT NOT NULL,
  -- student, conversation.
  origin TEXT NOT NULL,
  conversation_id BIGINT,
  experience_id BIGINT,
  due_on TEXT,
  -- Who helps, and how do I know that it worked; free text of the student.
  helper TEXT NOT NULL,
  sign TEXT NOT NULL,
  -- open, done, dropped.
  state TEXT NOT NULL,
  closed_on TEXT,
  -- What came of it, or why it no longer fits.
  outcome TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX course_steps_by_owner ON course_steps (institution_id, owner_id, state);

-- See facts.h. A step is overdue when it is open and steps_first_due_on lies before today.
CREATE TABLE course_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  steps_open BIGINT NOT NULL,
  steps_first_due_on TEXT,
  steps_done_year BIGINT NOT NULL,
  steps_year BIGINT NOT NULL,
  steps_last_year BIGINT NOT NULL,
  steps_by_student_year BIGINT NOT NULL,
  steps_by_student_last_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
