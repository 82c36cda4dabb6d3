-- What a programme asks of who began in a school year, in versions. A version without a day is a draft.
CREATE TABLE requirement_requirements (
  institution_id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  drafted_by BIGINT NOT NULL,
  -- In whose name it was fixed (the competent authority), on which day, and who wrote that down.
  authority TEXT NOT NULL,
  fixed_on TEXT,
  fixed_by BIGINT NOT NULL,
  -- Why it changed for who had begun already.
  reason TEXT NOT NULL,
  PRIMARY KEY (institution_id, programme_id, start_year, version)
);

CREATE TABLE requirement_demands (
  institution_id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  -- The same in every version of one requirement.
  id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  -- Above a column, and the sentence for students.
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  -- What Koers can count for it: codes of Yardstick, with how many at least. Without one a person reads.
  yardstick TEXT,
  least BIGINT NOT NULL,
  other_yardstick TEXT,
  other_least BIGINT NOT NULL,
  PRIMARY KEY (institution_id, programme_id, start_year, version, id)
);

-- What a person decided of a student: voldaan or niet voldaan, and nothing else (EKB, annex 1). Who has none is busy.
CREATE TABLE requirement_results (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  requirement_version BIGINT NOT NULL,
  value TEXT NOT NULL CHECK (value IN ('voldaan', 'niet_voldaan')),
  words TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT NOT NULL,
  -- What the student says: agrees, differs; with the student's own sentence.
  answer TEXT,
  answer_words TEXT NOT NULL,
  answered_on TEXT,
  -- The list of the exam office on which it stands.
  list_id BIGINT,
  -- It does not count any more: taken back before the list, or opened again by the exam committee.
  ended_on TEXT,
  ended_by BIGINT NOT NULL,
  committee TEXT NOT NULL,
  ended_words TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX requirement_results_by_id ON requirement_results (institution_id, id);
CREATE UNIQUE INDEX requirement_results_that_count ON requirement_results (institution_id, programme_id, student_id) WHERE ended_on IS NULL;
CREATE INDEX requirement_results_by_list ON requirement_results (institution_id, list_id);

-- What there was when it was decided: what kind of thing, which one, of which day.
CREATE TABLE requirement_evidence (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  result_id BIGINT NOT NULL,
  demand_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  thing_id BIGINT NOT NULL,
  on_day TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, result_id, demand_id, kind, thing_id)
);

-- What the student or the counsellor puts beside a demand.
CREATE TABLE requirement_additions (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  demand_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- The lists that the exam office fixed.
CREATE TABLE requirement_lists (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  fixed_on TEXT NOT NULL,
  fixed_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE requirement_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  requirement_met BOOLEAN NOT NULL,
  requirement_on TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
