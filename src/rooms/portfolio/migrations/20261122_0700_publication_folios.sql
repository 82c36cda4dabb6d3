-- A portfolio page as a student shows it: in a form and a colour of one's own, composed of items.
CREATE TABLE publication_folios (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- page, blog, vlog, timeline, cv
  form TEXT NOT NULL,
  colour TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  -- How the reader may reach the student, in the student's own words; may be empty.
  contact TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_on TEXT NOT NULL,
  -- Thrown away; it can be brought back for 30 days and is then erased.
  removed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX publication_folios_removed ON publication_folios (removed_at);

-- What stands on a page. An experience or a step is not copied: the page shows it as it is, as long as it is there and
-- may be seen. A text block is the student's own.
CREATE TABLE publication_items (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  -- text, experience, step
  kind TEXT NOT NULL,
  -- The experience or step; 0 for a text.
  source_id BIGINT NOT NULL,
  -- Which of the five contents it shows: qualities, skills, motives, choices, next_steps (KK 4.3, guideline 9).
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  -- When the student said that the readers may see this, although it is private otherwise.
  allowed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, folio_id, id)
);

-- To whom a page is open: somebody with a link, or those who guide the student.
CREATE TABLE publication_shares (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  -- link, counsellor
  reach TEXT NOT NULL,
  -- What the student calls the reader.
  receiver TEXT NOT NULL,
  -- Of a link; the token itself is not kept. Empty for those who guide.
  token_hash TEXT NOT NULL,
  -- Handed over: the reader sees this snapshot and not the living page.
  snapshot_id BIGINT,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX publication_shares_by_hash ON publication_shares (token_hash);

-- A page as it was when it was handed over. It never changes.
CREATE TABLE publication_snapshots (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  form TEXT NOT NULL,
  colour TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  contact TEXT NOT NULL,
  student_name TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE TABLE publication_snapshot_items (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  kind TEXT NOT NULL,
  source_id BIGINT NOT NULL,
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  -- The kind of experience, or empty.
  experience_kind TEXT NOT NULL,
  happened_on TEXT,
  -- Codes, separated by spaces.
  competencies TEXT NOT NULL,
  is_done BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place)
);
-- Copies of the pictures, so that they stay when the experience goes.
CREATE TABLE publication_snapshot_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  file_key TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);

-- What a reader wrote to the student from a page that was opened with a link.
CREATE TABLE publication_messages (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  share_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, share_id, id)
);

-- One row per student, brought up to date in the transaction that changes what it counts (facts.cpp).
CREATE TABLE publication_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  portfolio_contents BIGINT NOT NULL,
  portfolio_forms BIGINT NOT NULL,
  portfolio_updated_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
