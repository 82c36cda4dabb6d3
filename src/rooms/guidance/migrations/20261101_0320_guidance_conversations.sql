-- A career conversation: planned, prepared by both, held on the canvas, closed, confirmed by both (KK 4.2, dialogue).
CREATE TABLE guidance_conversations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  -- dialogue, intake.
  kind TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  begins_minute BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  place TEXT NOT NULL,
  -- Who asked for it: student, counsellor.
  asked_by TEXT NOT NULL,
  -- planned, open, closed, cancelled.
  state TEXT NOT NULL,
  -- The student's own question and wish for this conversation; empty until prepared.
  question TEXT NOT NULL,
  wish TEXT NOT NULL,
  prepared_at BIGINT,
  opened_at BIGINT,
  closed_at BIGINT,
  held_on TEXT,
  student_confirmed_at BIGINT,
  counsellor_confirmed_at BIGINT,
  -- For an intake: whether it built on what the student brought from before (KK 4.3, guideline 5).
  used_earlier BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX guidance_conversations_by_counsellor
  ON guidance_conversations (institution_id, counsellor_id, state, planned_on);

-- The experiences that lie on the table.
CREATE TABLE guidance_conversation_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, experience_id)
);

CREATE TABLE guidance_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- look_back, make_sense, look_ahead, set_in_motion.
  movement TEXT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  competency TEXT,
  written_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, id)
);

-- What was agreed; when the conversation is closed each becomes a step (step_id) of the room course.
CREATE TABLE guidance_agreements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  step_id BIGINT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, id)
);

-- The five ticks afterwards, by student and counsellor apart; NULL is "not said".
CREATE TABLE guidance_ticks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  real_experience BOOLEAN NOT NULL,
  student_spoke_most BOOLEAN NOT NULL,
  something_new BOOLEAN NOT NULL,
  step_agreed BOOLEAN NOT NULL,
  felt_safe BOOLEAN NOT NULL,
  -- Only the student: yes, a_bit, no; did this conversation help (GU-15).
  helped TEXT,
  ticked_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id)
);

-- The picture of the student's development, in words per competency, drawn up together (KK 4.3, task 4). A version
-- counts when both have confirmed it.
CREATE TABLE guidance_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by BIGINT NOT NULL,
  student_confirmed_on TEXT,
  counsellor_confirmed_on TEXT,
  confirmed_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE guidance_picture_parts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  picture_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, picture_id, competency)
);

-- A signal that a person judged: "not so", with why, until when it stays quiet (GU-09).
CREATE TABLE guidance_signal_judgements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  signal TEXT NOT NULL,
  judged_by BIGINT NOT NULL,
  judged_at BIGINT NOT NULL,
  quiet_until TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, signal, judged_at)
);

-- See facts.h. A conversation counts when it was closed.
CREATE TABLE guidance_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  counsellor_since TEXT,
  counsellor_changes BIGINT NOT NULL,
  counsellor_changes_warm BIGINT NOT NULL,
  conversations_year BIGINT NOT NULL,
  conversations_last_year BIGINT NOT NULL,
  -- In how many school years there was at least one.
  conversation_school_years BIGINT NOT NULL,
  last_conversation_on TEXT,
  next_conversation_on TEXT,
  conversations_on_experience_year BIGINT NOT NULL,
  conversations_four_movements_year BIGINT NOT NULL,
  conversations_by_student_year BIGINT NOT NULL,
  conversations_by_student_last_year BIGINT NOT NULL,
  conversations_confirmed_year BIGINT NOT NULL,
  experiences_discussed_year BIGINT NOT NULL,
  intake_on TEXT,
  intake_used_earlier BOOLEAN NOT NULL,
  development_confirmed_on TEXT,
  pulses BIGINT NOT NULL,
  pulse_helped BIGINT NOT NULL,
  pulse_heard BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
CREATE UNIQUE INDEX guidance_conversations_by_id ON guidance_conversations (institution_id, id);
