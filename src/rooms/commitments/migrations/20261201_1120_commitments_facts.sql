-- What is counted of a team and of the institution (content/facts.toml).
CREATE TABLE commitments_out_team_facts (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  commitments_due_year BIGINT NOT NULL,
  commitments_kept_year BIGINT NOT NULL,
  commitments_late_year BIGINT NOT NULL,
  commitments_late_open BIGINT NOT NULL,
  commitments_late_talked BIGINT NOT NULL,
  owner_since TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE commitments_out_institution_facts (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  commitments_due_year BIGINT NOT NULL,
  commitments_kept_year BIGINT NOT NULL,
  commitments_late_year BIGINT NOT NULL,
  commitments_late_open BIGINT NOT NULL,
  commitments_late_talked BIGINT NOT NULL,
  coordinator_since TEXT,
  coordinator_hours BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);
