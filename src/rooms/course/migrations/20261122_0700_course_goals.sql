-- What a student wants to reach: few goals, with small steps below them (ST-09).
CREATE TABLE course_goals (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- Why I want this, in my own words.
  why TEXT NOT NULL,
  -- student, conversation.
  origin TEXT NOT NULL,
  due_on TEXT,
  -- open, reached, dropped.
  state TEXT NOT NULL,
  closed_on TEXT,
  -- What it brought, or why it no longer fits.
  outcome TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- The goal that a step is for; none for a step that stands by itself.
ALTER TABLE course_steps ADD COLUMN goal_id BIGINT;
