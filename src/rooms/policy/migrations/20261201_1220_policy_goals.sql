-- What a team wants, by aspect of the vision.
CREATE TABLE policy_goals (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  aspect TEXT NOT NULL,
  sentence TEXT NOT NULL,
  -- The figure that shows it, and what it should be; "" and nothing of a goal without one.
  indicator TEXT NOT NULL,
  target BIGINT,
  before_on TEXT NOT NULL,
  approach TEXT NOT NULL,
  -- running, met, let_go, next_year.
  state TEXT NOT NULL,
  closing TEXT NOT NULL,
  closed_on TEXT,
  -- The team whose goal it was made after.
  from_team_id BIGINT,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, team_id, id)
);

-- What rooms/direction counts of it, and shows beside the aspects of the vision.
CREATE VIEW policy_out_goals AS
SELECT institution_id, team_id, aspect, indicator, approach, state, closed_on FROM policy_goals;
CREATE VIEW policy_out_choices AS
SELECT c.institution_id, c.topic_id, t.aspect, c.level, c.unit_id, c.kind, c.reason
FROM policy_choices c
JOIN policy_topics t ON t.institution_id = c.institution_id AND t.id = c.topic_id
WHERE c.until_on IS NULL;
CREATE VIEW policy_out_fillings AS
SELECT institution_id, topic_id, team_id, reason, written_on FROM policy_fillings WHERE until_on IS NULL;
CREATE VIEW policy_out_deviations AS
SELECT institution_id, topic_id, team_id, state, until_on, asked_on FROM policy_deviations;
