-- Who guides whom, from when to when. Only an active row opens a student's file (access/guided_student.h).
CREATE TABLE campus_guides (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT,
  -- Why it changed, and the note of a warm handover, which the student reads too (KK 4.3, guideline 8).
  reason TEXT NOT NULL,
  handover_note TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX campus_guides_by_person ON campus_guides (institution_id, person_id, kind);

-- Who opened a student's file, shown to that student.
CREATE TABLE campus_looks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  looked_at BIGINT NOT NULL,
  viewer_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, looked_at, viewer_id)
);

-- Forms that were accepted, by the key that travelled with them: a form that is sent twice is answered twice and
-- kept once.
CREATE TABLE campus_accepted_forms (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  form_key BIGINT NOT NULL,
  answer TEXT NOT NULL,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, form_key)
);
CREATE INDEX campus_accepted_forms_by_time ON campus_accepted_forms (accepted_at);
