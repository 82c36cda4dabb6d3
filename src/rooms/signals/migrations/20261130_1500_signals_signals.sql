-- What hinders a student, as a fact: seen by a rule, or said by a person. What a person then decides stands in
-- signals_verdicts; the state here follows from the last of these.
CREATE TABLE signals_signals (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- A code of Rule; nothing where a person said it.
  rule TEXT,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  -- The student keeps it between herself and the counsellor.
  only_counsellor BOOLEAN NOT NULL,
  opened_on TEXT NOT NULL,
  -- How many weeks, days, steps or invitations the rule counted when it was last written.
  amount BIGINT NOT NULL,
  -- A code of SignalState. A silence whose day came is open again without anybody writing.
  state TEXT NOT NULL,
  until_on TEXT,
  closed_on TEXT,
  -- A code of Ending.
  ending TEXT,
  -- The first day on which it was not picked up in time, and the day on which it was.
  due_on TEXT NOT NULL,
  picked_up_on TEXT,
  -- From which day on the fact was seen not to hold; a new one may be seen after that.
  fact_over_on TEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX signals_signals_by_id ON signals_signals (institution_id, id);
CREATE INDEX signals_signals_by_closing ON signals_signals (closed_on) WHERE closed_on IS NOT NULL;

-- What a person says of a signal: does something, waits, or finds it fine as it is. The student reads it.
CREATE TABLE signals_verdicts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  signal_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  -- Codes of Verdict and, of one that does something, of Remedy.
  verdict TEXT NOT NULL,
  remedy TEXT,
  words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- When to look again, or how long it is silent.
  until_on TEXT,
  -- A remedy was looked back on (a code of Ending), or a silence ended before its day: when, and by whom.
  helped TEXT,
  followed_at BIGINT,
  followed_by BIGINT,
  PRIMARY KEY (institution_id, student_id, signal_id, id)
);

-- What the school changed of a rule.
CREATE TABLE signals_rules (
  institution_id BIGINT NOT NULL,
  rule TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  threshold BIGINT NOT NULL,
  set_by BIGINT NOT NULL,
  set_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, rule)
);

CREATE TABLE signals_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  -- That wait for a person or for the day to look again, and since when the oldest of them.
  signals_open BIGINT NOT NULL,
  signal_oldest_on TEXT,
  -- That came to their tenth working day this year, and those of them that were picked up by then.
  signals_year BIGINT NOT NULL,
  signals_picked_up_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);
