-- Agreements on extra support (LA-04). What stands here is of the student and of one officer; no list, count of a team, search
-- or fact reads it.
CREATE TABLE support_agreements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  officer_id BIGINT NOT NULL,
  -- asked, draft, in_force, ended, refused.
  state TEXT NOT NULL,
  -- The agreement that this one takes the place of, once it is signed; 0 for none.
  follows_id BIGINT NOT NULL,
  -- What the student asked.
  asked_words TEXT NOT NULL,
  -- How the two see whether it works.
  works_words TEXT NOT NULL,
  made_on TEXT NOT NULL,
  in_force_on TEXT,
  evaluate_by TEXT,
  reminded_on TEXT,
  ended_on TEXT,
  ended_by BIGINT NOT NULL,
  ended_words TEXT NOT NULL,
  -- The student lets the counsellor read it.
  guide_reads BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX support_agreements_by_id ON support_agreements (institution_id, id);
CREATE INDEX support_agreements_by_officer ON support_agreements (institution_id, officer_id, state);

CREATE TABLE support_lines (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  what TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, agreement_id, id)
);

-- Who signed what: the hash is of the text as it was then.
CREATE TABLE support_signatures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  -- student, officer, parent.
  voice TEXT NOT NULL,
  signed_name TEXT NOT NULL,
  signed_at BIGINT NOT NULL,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, agreement_id, voice)
);

-- Looking back together: a sentence of each.
CREATE TABLE support_evaluations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  -- The day before which it should be.
  due_on TEXT NOT NULL,
  student_words TEXT NOT NULL,
  officer_words TEXT NOT NULL,
  -- When both had written.
  evaluated_on TEXT,
  PRIMARY KEY (institution_id, student_id, agreement_id, due_on)
);

-- One line that the student shows to somebody by a personal link. The key itself is not kept.
CREATE TABLE support_shown (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  receiver TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  until_on TEXT NOT NULL,
  stopped_on TEXT,
  PRIMARY KEY (institution_id, student_id, agreement_id, id)
);
CREATE UNIQUE INDEX support_shown_by_key ON support_shown (institution_id, token_hash);
