-- When a response to this answer is late: as soon as more than ten working days went by since it was given, or since
-- others could read it. 1 January 1970 was a Thursday; a day begins an hour before that of Greenwich, or two.
ALTER TABLE portfolio_answers ADD COLUMN late_at BIGINT NOT NULL DEFAULT 0;
UPDATE portfolio_answers SET late_at = ((answered_at + 3600) / 86400
  + CASE ((answered_at + 3600) / 86400 + 3) % 7 WHEN 4 THEN 17 WHEN 5 THEN 16 ELSE 15 END) * 86400 - 3600;

-- The instant from which on counting again may give something else: the first of these that is to come. What is counted
-- changed too, so that every row there is is counted anew.
ALTER TABLE portfolio_out_student_facts ADD COLUMN recount_at BIGINT;
UPDATE portfolio_out_student_facts SET recount_at = 0;
