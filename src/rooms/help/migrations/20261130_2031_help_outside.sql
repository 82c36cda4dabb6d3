-- Who outside the school may help a student, or think along, as the student and who guides agreed; and how it stands.
CREATE TABLE help_outside (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Who asked the student, and as what; 0 when that person was forgotten.
  asked_by_id BIGINT NOT NULL,
  by_kind TEXT NOT NULL,
  -- help: an address, that does something. companion: one person who thinks along.
  kind TEXT NOT NULL,
  -- Of the directory, or written for this student alone: then its name and how to make contact.
  address_id BIGINT,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  question TEXT NOT NULL,
  -- What the address may know: codes, separated by spaces.
  may_know TEXT NOT NULL,
  -- The first day on which the consent holds no more.
  until_on TEXT NOT NULL,
  -- Who makes the first contact: student, together, guide.
  first_contact TEXT NOT NULL,
  -- The student wants to talk first; it goes on waiting for an answer.
  talk_first_at BIGINT,
  -- asked, parent, agreed, contact, busy, back, refused, stopped.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- The consent holds from here to there; both are kept.
  given_at BIGINT,
  withdrawn_at BIGINT,
  -- The student said to be younger than 16, and when a parent agreed too.
  is_under_16 BOOLEAN NOT NULL,
  parent_agreed_on TEXT,
  contact_on TEXT,
  -- What came back; of a guide it counts once the student agrees.
  report TEXT NOT NULL,
  report_by_id BIGINT,
  report_agreed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- Who was never helped outside has no row.
CREATE TABLE help_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  outside_help_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
