-- What a counsellor wrote with a student, for the student to answer: without a yes no request exists (GU-10).
CREATE TABLE referrals_joint_requests (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  -- In the student's words, and what they did already; as the counsellor wrote it.
  question TEXT NOT NULL,
  tried TEXT NOT NULL,
  -- What the specialist would see: question, or file.
  scope TEXT NOT NULL,
  -- waiting, agreed, refused, withdrawn.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  -- The student said yes to something else than what was written.
  is_changed BOOLEAN NOT NULL,
  -- What came of it.
  referral_id BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- Of a request that a counsellor asked together with the student: which counsellor, and whether the specialist sees
-- the student's file.
ALTER TABLE referrals_requests ADD COLUMN by_counsellor_id BIGINT;
ALTER TABLE referrals_requests ADD COLUMN opens_file BOOLEAN NOT NULL DEFAULT TRUE;

ALTER TABLE referrals_out_student_facts ADD COLUMN referrals_by_counsellor_year BIGINT NOT NULL DEFAULT 0;
