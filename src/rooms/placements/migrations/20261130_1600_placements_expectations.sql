-- What a school and a company expect of each other in placements, version after version. At most five lines.
CREATE TABLE placements_pacts (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  proposed_at BIGINT NOT NULL,
  -- The last day on which it holds once it is agreed.
  until_on TEXT NOT NULL,
  -- When the company answered all lines, and who did.
  answered_at BIGINT,
  answered_by TEXT NOT NULL,
  -- The day on which both said yes to all of it.
  agreed_on TEXT,
  PRIMARY KEY (institution_id, company_id, version)
);

CREATE TABLE placements_expectations (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number BIGINT NOT NULL,
  words TEXT NOT NULL,
  -- What the company said: yes, different, no; NULL until then.
  answer TEXT,
  answer_words TEXT NOT NULL,
  PRIMARY KEY (institution_id, company_id, version, number)
);

-- What became of a line in one placement.
CREATE TABLE placements_happenings (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- happened, not_yet, different.
  outcome TEXT NOT NULL,
  words TEXT NOT NULL,
  -- As it was then: the line itself, and the name of who said it.
  line TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, version, number)
);
