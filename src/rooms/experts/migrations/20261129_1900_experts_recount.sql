-- When an answer is late: as soon as more than five working days went by since the question. 1 January 1970 was a
-- Thursday; a day begins an hour before that of Greenwich, or two.
ALTER TABLE course_threads ADD COLUMN late_at BIGINT NOT NULL DEFAULT 0;
UPDATE course_threads SET late_at = ((asked_at + 3600) / 86400
  + CASE ((asked_at + 3600) / 86400 + 3) % 7 WHEN 4 THEN 10 WHEN 5 THEN 9 ELSE 8 END) * 86400 - 3600;

-- Questions of this school year that have an answer, or are late; and the instant from which on counting again may give
-- something else. Rows of before do not know either, and are counted anew.
ALTER TABLE experts_out_student_facts ADD COLUMN expert_requests_due_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE experts_out_student_facts ADD COLUMN recount_at BIGINT;
UPDATE experts_out_student_facts SET recount_at = 0;
