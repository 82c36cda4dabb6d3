-- For which step an experience was recorded (course_steps.id); written when the recording begins, so it may be a draft's.
CREATE TABLE portfolio_experience_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  step_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id)
);
