-- When a board, leaders or a team meet. A standing one is followed by the next by itself.
CREATE TABLE commitments_meetings (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  held_on TEXT NOT NULL,
  -- Minutes since midnight; none when it is not known.
  begins_minute BIGINT,
  standing TEXT NOT NULL,
  -- The next one stands there.
  was_followed BOOLEAN NOT NULL,
  planned_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_meetings_by_unit ON commitments_meetings (institution_id, unit_id, held_on);
CREATE INDEX commitments_meetings_by_day ON commitments_meetings (institution_id, held_on);

CREATE TABLE commitments_items (
  institution_id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  put_by BIGINT NOT NULL,
  -- What it is about: a figure, a guideline, or nothing but its title.
  about_kind TEXT NOT NULL,
  about_ref TEXT NOT NULL,
  about_title TEXT NOT NULL,
  -- 0, or what is to be decided.
  decision_id BIGINT NOT NULL,
  is_done BOOLEAN NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (institution_id, meeting_id, id)
);

-- What leaders decide: a question, two or three options, what happens without a decision, and then the choice.
CREATE TABLE commitments_decisions (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  question TEXT NOT NULL,
  explains TEXT NOT NULL,
  touches TEXT NOT NULL,
  if_nothing TEXT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  -- The number of the option; 0 for none.
  chosen BIGINT NOT NULL,
  reason TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_decisions_by_state ON commitments_decisions (institution_id, state);

CREATE TABLE commitments_options (
  institution_id BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  effect TEXT NOT NULL,
  costs TEXT NOT NULL,
  asks TEXT NOT NULL,
  PRIMARY KEY (institution_id, decision_id, number)
);

-- What colleagues say of it, before it is taken.
CREATE TABLE commitments_reactions (
  institution_id BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, decision_id, person_id)
);

CREATE TABLE commitments_out_team_meetings (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  team_meetings_year BIGINT NOT NULL,
  team_points_year BIGINT NOT NULL,
  development_talks_year BIGINT NOT NULL,
  development_talks_with_subject_year BIGINT NOT NULL,
  vision_discussed_on TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE commitments_out_institution_meetings (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  leader_meetings_year BIGINT NOT NULL,
  leader_meetings_with_point_year BIGINT NOT NULL,
  board_points_year BIGINT NOT NULL,
  board_reviews_year BIGINT NOT NULL,
  board_activities_year BIGINT NOT NULL,
  decisions_year BIGINT NOT NULL,
  decisions_done_year BIGINT NOT NULL,
  decisions_after_comments_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);
