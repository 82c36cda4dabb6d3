-- Conversations of a specialist about a request, of which the counsellor may know: what the student keeps from
-- the counsellor stands in no figure.
ALTER TABLE referrals_out_student_facts ADD COLUMN specialist_conversations_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE referrals_out_student_facts ADD COLUMN specialist_conversations_last_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE referrals_out_student_facts ADD COLUMN last_specialist_conversation_on TEXT;
ALTER TABLE referrals_out_student_facts ADD COLUMN next_specialist_conversation_on TEXT;

UPDATE referrals_out_student_facts SET
  specialist_conversations_year = (
    SELECT COUNT(*) FROM referrals_requests r
    WHERE r.institution_id = referrals_out_student_facts.institution_id
      AND r.student_id = referrals_out_student_facts.student_id AND r.counsellor_may_know
      AND r.first_contact_on >= CAST(referrals_out_student_facts.school_year AS TEXT) || '-08-01'),
  specialist_conversations_last_year = (
    SELECT COUNT(*) FROM referrals_requests r
    WHERE r.institution_id = referrals_out_student_facts.institution_id
      AND r.student_id = referrals_out_student_facts.student_id AND r.counsellor_may_know
      AND r.first_contact_on >= CAST(referrals_out_student_facts.school_year - 1 AS TEXT) || '-08-01'
      AND r.first_contact_on < CAST(referrals_out_student_facts.school_year AS TEXT) || '-08-01'),
  last_specialist_conversation_on = (
    SELECT MAX(r.first_contact_on) FROM referrals_requests r
    WHERE r.institution_id = referrals_out_student_facts.institution_id
      AND r.student_id = referrals_out_student_facts.student_id AND r.counsellor_may_know),
  next_specialist_conversation_on = (
    SELECT MIN(r.contact_on) FROM referrals_requests r
    WHERE r.institution_id = referrals_out_student_facts.institution_id
      AND r.student_id = referrals_out_student_facts.student_id AND r.counsellor_may_know
      AND r.state = 'taken' AND r.contact_on IS DISTINCT FROM r.first_contact_on);
