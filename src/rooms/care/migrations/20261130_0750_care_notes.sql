-- The shared line about a student. Its author may take a note back for an hour; then it stands.
CREATE TABLE care_shared_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Somebody who guides the student, or the student; 0 when that person was forgotten.
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- What a guide keeps for himself of a student, until a day.
CREATE TABLE care_working_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- The first day on which it is gone.
  until_on TEXT NOT NULL,
  -- Thrown away; it can be brought back for a day.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- How guidance works for a student, by the student's own choice.
CREATE TABLE care_fits (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- Codes, separated by spaces.
  fits TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
