-- What is new for somebody stands in the inbox (campus_notices).
ALTER TABLE course_threads DROP COLUMN new_for_student;
ALTER TABLE course_threads DROP COLUMN new_for_expert;
