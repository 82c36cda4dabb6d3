-- What is chosen, at the level of the institution, a school or a team, by question.
CREATE TABLE policy_topics (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  slug TEXT NOT NULL,
  question TEXT NOT NULL,
  -- The slug of the aspect of the vision it belongs to; "" of none.
  aspect TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX policy_topics_by_slug ON policy_topics (institution_id, slug);

CREATE TABLE policy_choices (
  institution_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- institution, school, team; and which one.
  level TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  -- fixed, frame, free.
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- Of a frame: its lines, what is counted, what it sets in Koers, and before when teams fill it in.
  least BIGINT NOT NULL,
  most BIGINT NOT NULL,
  amount TEXT NOT NULL,
  options TEXT NOT NULL,
  setting TEXT,
  fill_before_on TEXT,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  -- The day on which it was replaced or dropped.
  until_on TEXT,
  PRIMARY KEY (institution_id, topic_id, id)
);

-- What a team fills in of a frame.
CREATE TABLE policy_fillings (
  institution_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  until_on TEXT,
  PRIMARY KEY (institution_id, topic_id, team_id, id)
);

-- A value outside the lines, with a reason and an end of at most a school year.
CREATE TABLE policy_deviations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  -- Its last day.
  until_on TEXT NOT NULL,
  -- asked, granted, refused, ended.
  state TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

-- What holds for a team in Koers because of a frame: rooms that keep to a setting read it here. The second value
-- holds until and with its day.
CREATE TABLE policy_out_settings (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  setting TEXT NOT NULL,
  value BIGINT NOT NULL,
  until_on TEXT,
  value_until BIGINT NOT NULL,
  PRIMARY KEY (institution_id, team_id, setting)
);
