-- Questions to experts became a room of their own (docs/decisions/three-rooms-for-what-is-ahead.md), with their own
-- facts. Who never asked has no row.
CREATE TABLE experts_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  expert_requests_year BIGINT NOT NULL,
  expert_answers_in_time_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
INSERT INTO experts_out_student_facts
  SELECT institution_id, student_id, school_year, expert_requests_year, expert_answers_in_time_year
  FROM course_out_student_facts f
  WHERE EXISTS (SELECT 1 FROM course_threads t WHERE t.institution_id = f.institution_id AND t.student_id = f.student_id);
