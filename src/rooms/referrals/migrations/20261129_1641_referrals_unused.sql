-- What is new for somebody, and which counsellor was told, stands in the inbox (campus_notices).
DROP INDEX referrals_requests_by_told;
ALTER TABLE referrals_requests DROP COLUMN new_for_student;
ALTER TABLE referrals_requests DROP COLUMN new_for_specialist;
ALTER TABLE referrals_requests DROP COLUMN told_counsellor_id;
