-- When the first contact is late: as soon as more than ten working days went by since the request. 1 January 1970 was a
-- Thursday; a day begins an hour before that of Greenwich, or two.
ALTER TABLE referrals_requests ADD COLUMN late_at BIGINT NOT NULL DEFAULT 0;
UPDATE referrals_requests SET late_at = ((asked_at + 3600) / 86400
  + CASE ((asked_at + 3600) / 86400 + 3) % 7 WHEN 4 THEN 17 WHEN 5 THEN 16 ELSE 15 END) * 86400 - 3600;

-- 1 when the latest request of this school year had its first contact, or is late; and the day and the instant from
-- which on counting again may give something else. Rows of before do not know either, and are counted anew.
ALTER TABLE referrals_out_student_facts ADD COLUMN referral_due_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE referrals_out_student_facts ADD COLUMN recount_on TEXT;
ALTER TABLE referrals_out_student_facts ADD COLUMN recount_at BIGINT;
UPDATE referrals_out_student_facts SET recount_at = 0;
