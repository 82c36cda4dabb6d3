-- Somebody who is a step further and lets students ask (ST-11): an older student, a former student, somebody of a
-- company. The school looks at an offer before students see it.
CREATE TABLE course_offers (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- What this person does now, and what one may ask about.
  work TEXT NOT NULL,
  about TEXT NOT NULL,
  -- How many new questions in a calendar month.
  monthly_limit BIGINT NOT NULL,
  -- waiting, open, paused, refused, closed.
  state TEXT NOT NULL,
  offered_at BIGINT NOT NULL,
  -- Who of the school looked at it, and what was said.
  reviewer_id BIGINT,
  reviewed_at BIGINT,
  review_note TEXT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);

-- A question of a student to one expert, and what they write each other. Nobody else reads it unless it is reported.
CREATE TABLE course_threads (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- 0 when the expert was forgotten.
  expert_id BIGINT NOT NULL,
  -- open, answered, closed.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  -- Whether the first answer came within five working days.
  in_time BOOLEAN NOT NULL,
  last_at BIGINT NOT NULL,
  new_for_student BOOLEAN NOT NULL,
  new_for_expert BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_threads_by_student ON course_threads (institution_id, student_id, asked_at);
CREATE INDEX course_threads_by_expert ON course_threads (institution_id, expert_id, asked_at);

CREATE TABLE course_messages (
  institution_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  -- Hidden by the school after a report.
  hidden_at BIGINT,
  PRIMARY KEY (institution_id, thread_id, id)
);

-- Whoever blocks somebody gets no messages of that person any more.
CREATE TABLE course_blocks (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  blocked_id BIGINT NOT NULL,
  blocked_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, blocked_id)
);

-- What one of the two reports to the school, and what the school answers.
CREATE TABLE course_reports (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  -- The message it is about; none when it is about the whole.
  message_id BIGINT,
  sender_id BIGINT NOT NULL,
  reason TEXT NOT NULL,
  reported_at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  closed_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_reports_by_thread ON course_reports (institution_id, thread_id);

-- Everything a moderator does: looking too. The two whose thread it is see who looked, and when.
CREATE TABLE course_moderations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  report_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  colleague_id BIGINT NOT NULL,
  -- looked, hidden, restored, offer_closed, offer_restored, answered.
  act TEXT NOT NULL,
  done_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_moderations_by_thread ON course_moderations (institution_id, thread_id);

ALTER TABLE course_out_student_facts ADD COLUMN expert_requests_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE course_out_student_facts ADD COLUMN expert_answers_in_time_year BIGINT NOT NULL DEFAULT 0;
