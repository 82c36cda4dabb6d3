-- Choices that are really the student's: moments with options, the one choice a student makes at each of them, and what
-- he weighed (KK 4.3, L3).
CREATE TABLE course_choice_moments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  -- Nothing: every programme of the team.
  programme_id BIGINT,
  -- 0: every year of study.
  year_of_study BIGINT NOT NULL,
  -- elective, assignment, specialisation, placement, next_study.
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  explanation TEXT NOT NULL,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL,
  change_until TEXT NOT NULL,
  starts_on TEXT,
  look_back_on TEXT,
  -- The school year of opens_on.
  school_year BIGINT NOT NULL,
  is_closed BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_choice_moments_by_team ON course_choice_moments (institution_id, team_id, school_year);

CREATE TABLE course_choice_options (
  institution_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  title TEXT NOT NULL,
  explanation TEXT NOT NULL,
  place TEXT NOT NULL,
  -- When it is, in words: "Donderdagmiddag".
  day TEXT NOT NULL,
  -- Nothing: as many as want to.
  places BIGINT,
  -- Ids of qualities and motives it asks for, separated by spaces.
  asks TEXT NOT NULL,
  -- The code of an elective, or nothing.
  code TEXT NOT NULL,
  is_withdrawn BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, moment_id, id)
);

-- For whom a moment is: whoever was enrolled with the team (and the programme) while it was open, in the year of study it
-- is about. Without anything to choose a moment is still being made. A school year begins in August.
CREATE VIEW course_moments_of_students AS
  SELECT DISTINCT e.institution_id, e.student_id, m.id AS moment_id, m.school_year
  FROM campus_enrolments e
  JOIN course_choice_moments m ON m.institution_id = e.institution_id AND m.team_id = e.team_id
  WHERE (m.programme_id IS NULL OR m.programme_id = e.programme_id)
    AND (m.year_of_study = 0
         OR m.year_of_study = e.first_year + m.school_year
                              - CAST(substr(e.started_on, 1, 4) AS BIGINT)
                              + CASE WHEN substr(e.started_on, 6, 2) < '08' THEN 1 ELSE 0 END)
    AND e.started_on <= m.closes_on AND (e.ended_on IS NULL OR e.ended_on > m.opens_on);

-- One row for a student and a moment, so that nobody has two places.
CREATE TABLE course_choices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  -- Where the student has a place.
  option_id BIGINT,
  -- Where the student waits for one, and since when: who asked first has the lower ticket.
  wish_id BIGINT,
  ticket BIGINT,
  -- What the student leans to, and still thinks about.
  leaning_id BIGINT,
  reason TEXT NOT NULL,
  chosen_on TEXT,
  -- well, different, not_again.
  turned_out TEXT,
  looked_back TEXT NOT NULL,
  looked_back_on TEXT,
  PRIMARY KEY (institution_id, student_id, moment_id)
);
CREATE INDEX course_choices_by_option ON course_choices (institution_id, moment_id, option_id);
CREATE INDEX course_choices_by_wish ON course_choices (institution_id, moment_id, wish_id, ticket);

CREATE TABLE course_choice_weighings (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  option_id BIGINT NOT NULL,
  is_favourite BOOLEAN NOT NULL,
  pulls TEXT NOT NULL,
  holds_back TEXT NOT NULL,
  asked TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, moment_id, option_id)
);

-- What a student is told of a choice, until he has seen it.
CREATE TABLE course_choice_notices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  -- moved_up, option_changed, option_withdrawn, moment_changed.
  kind TEXT NOT NULL,
  option_title TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- Work and studies that a student looked at and kept (ST-07), with a note and a question.
CREATE TABLE course_explorations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- occupation, study.
  kind TEXT NOT NULL,
  -- Its slug, as in the address.
  item TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  question TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, kind, item)
);

ALTER TABLE course_out_student_facts ADD COLUMN choices_offered_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN choices_made_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN choices_motivated_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN choices_looked_back_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN explorations_year BIGINT NOT NULL DEFAULT 0;
