-- A warm handover from one counsellor to another: the student reads first, and adds a word; then the next counsellor
-- reads and takes over. What state it is in follows from its moments and the day (handover.h).
CREATE TABLE caseload_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  from_id BIGINT NOT NULL,
  to_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- A code of HandoverReason, and the own words beside it.
  reason TEXT NOT NULL,
  reason_words TEXT NOT NULL,
  -- Where the student stands, what is running, what works in talk with the student.
  stands TEXT NOT NULL,
  running TEXT NOT NULL,
  works TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- Whether the first talk is of three or of two: what was proposed, or what the student chose.
  first_talk TEXT NOT NULL,
  read_at BIGINT,
  answered_at BIGINT,
  student_words TEXT NOT NULL,
  -- The student wants to talk first: no day counts until they did.
  talk_asked_at BIGINT,
  talked_at BIGINT,
  -- It went to the next counsellor, with or without an answer of the student.
  passed_at BIGINT,
  opened_at BIGINT,
  accepted_at BIGINT,
  guide_id BIGINT,
  ended_at BIGINT,
  -- withdrawn by who wrote it, or stopped because the student asks for somebody else
  ended_as TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX caseload_handovers_by_next ON caseload_handovers (institution_id, to_id, accepted_at);
CREATE INDEX caseload_handovers_by_team ON caseload_handovers (institution_id, team_id, accepted_at);

-- What figures may know of a handover: which relationship began with it, and on which days the student could read it and
-- the next counsellor took over.
CREATE TABLE caseload_out_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  sent_on TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, guide_id)
);

-- A student asks for another counsellor. No reason is asked.
CREATE TABLE caseload_guide_wishes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  answered_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX caseload_guide_wishes_by_team ON caseload_guide_wishes (institution_id, team_id, answered_at);
