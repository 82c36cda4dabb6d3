-- A conversation with several students at once: one board for all, and for each a place of one's own.
CREATE TABLE grouptalks_talks (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  topic TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  -- When the guide ended it, and how many minutes it took; nothing before.
  closed_at BIGINT,
  minutes_spent BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX grouptalks_talks_by_guide ON grouptalks_talks (institution_id, guide_id);

-- A student in it.
CREATE TABLE grouptalks_members (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  -- What the student keeps there: for nobody else.
  words TEXT NOT NULL,
  -- The day on which it was held, once it ended and the student was there.
  held_on TEXT,
  PRIMARY KEY (institution_id, student_id, talk_id)
);
CREATE INDEX grouptalks_members_by_talk ON grouptalks_members (institution_id, talk_id);

-- What stands on the board. Who wrote it is shown when the author signed it.
CREATE TABLE grouptalks_notes (
  institution_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  is_signed BOOLEAN NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, talk_id, id)
);

-- What a student took along from it: a step of the student's own.
CREATE TABLE grouptalks_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  step_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, talk_id, step_id)
);

-- What is counted of a student: conversations in a group are none of those of two (KK 4.3, guideline 4).
CREATE TABLE grouptalks_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  conversations_group_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
