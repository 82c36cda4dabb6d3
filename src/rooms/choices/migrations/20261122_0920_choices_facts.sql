-- Choices became a room of its own (docs/decisions/three-rooms-for-what-is-ahead.md), with its own facts.
CREATE TABLE choices_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  choices_offered_year BIGINT NOT NULL,
  choices_made_year BIGINT NOT NULL,
  choices_motivated_year BIGINT NOT NULL,
  choices_looked_back_year BIGINT NOT NULL,
  explorations_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
INSERT INTO choices_out_student_facts
  SELECT institution_id, student_id, school_year, choices_offered_year, choices_made_year, choices_motivated_year,
         choices_looked_back_year, explorations_year
  FROM course_out_student_facts;
