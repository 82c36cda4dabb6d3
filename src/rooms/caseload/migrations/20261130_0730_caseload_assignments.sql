-- Students who are given a counsellor in one act: first a rehearsal, then done, and turned back for a day.
CREATE TABLE caseload_assignments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- A code of AssignmentReason, and the own words beside it; the student reads them.
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Why somebody gets more students than was agreed.
  more_because TEXT NOT NULL,
  done_at BIGINT,
  undone_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX caseload_assignments_by_maker ON caseload_assignments (institution_id, made_by, done_at);

CREATE TABLE caseload_assigned_students (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  assignment_id BIGINT NOT NULL,
  -- Who is to guide the student, and in which team; the relationship that was made of it.
  person_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  guide_id BIGINT,
  -- The relationship that ends for it: the student asked for another counsellor.
  replaces_id BIGINT,
  PRIMARY KEY (institution_id, student_id, assignment_id)
);
CREATE INDEX caseload_assigned_students_by_assignment ON caseload_assigned_students (institution_id, assignment_id);
