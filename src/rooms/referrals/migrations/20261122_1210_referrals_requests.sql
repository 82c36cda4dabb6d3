-- What a student asks a specialist, and how it stands (KK 4.3, guideline 11; ST-18, GU-10).
CREATE TABLE referrals_requests (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  question TEXT NOT NULL,
  -- What the student did already, and with whom; '' when that was not told.
  tried TEXT NOT NULL,
  -- Whether the student's own counsellor may know of it.
  counsellor_may_know BOOLEAN NOT NULL,
  -- asked, taken, closed, withdrawn.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- Who took it, and the relationship that opens the student's file meanwhile (campus_guides).
  specialist_id BIGINT,
  guide_id BIGINT,
  taken_at BIGINT,
  -- The first contact: planned, and had. The days are working days from the request on.
  contact_on TEXT,
  contact_minute BIGINT,
  contact_place TEXT NOT NULL,
  first_contact_on TEXT,
  first_contact_days BIGINT,
  outcome TEXT NOT NULL,
  closed_at BIGINT,
  new_for_student BOOLEAN NOT NULL,
  new_for_specialist BOOLEAN NOT NULL,
  -- The counsellor for whom something is new.
  told_counsellor_id BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX referrals_requests_by_student ON referrals_requests (institution_id, student_id, asked_at);
CREATE INDEX referrals_requests_by_state ON referrals_requests (institution_id, state, asked_at);
CREATE INDEX referrals_requests_by_specialist ON referrals_requests (institution_id, specialist_id, state);
CREATE INDEX referrals_requests_by_told ON referrals_requests (institution_id, told_counsellor_id);

-- What happened with a request and what was said, in order.
CREATE TABLE referrals_lines (
  institution_id BIGINT NOT NULL,
  referral_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  -- taken, planned, spoken, said, passed_on, closed, withdrawn, opened.
  kind TEXT NOT NULL,
  -- What was said; of a plan the place.
  words TEXT NOT NULL,
  happens_on TEXT,
  minute BIGINT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, referral_id, id)
);
CREATE INDEX referrals_lines_by_student ON referrals_lines (institution_id, student_id);

-- Who never asked has no row.
CREATE TABLE referrals_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  referrals_year BIGINT NOT NULL,
  -- Of the latest request of that year; empty while there was no contact.
  referral_first_contact_days BIGINT,
  PRIMARY KEY (institution_id, student_id)
);
