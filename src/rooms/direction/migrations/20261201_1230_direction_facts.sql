-- What is counted of teams and of the institution (facts.cpp).
CREATE TABLE direction_out_team_facts (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  staff_confirmed BIGINT NOT NULL,
  recalls_answered_year BIGINT NOT NULL,
  recalls_recognised_year BIGINT NOT NULL,
  aspects BIGINT NOT NULL,
  aspects_with_goal BIGINT NOT NULL,
  goals BIGINT NOT NULL,
  goals_with_indicator BIGINT NOT NULL,
  goals_with_approach BIGINT NOT NULL,
  goals_met BIGINT NOT NULL,
  frames BIGINT NOT NULL,
  frames_filled BIGINT NOT NULL,
  deviations BIGINT NOT NULL,
  deviations_ended_late BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE direction_out_institution_facts (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  vision_in_force_since TEXT,
  vision_reasons BIGINT NOT NULL,
  vision_aspects BIGINT NOT NULL,
  aspects_with_ambition BIGINT NOT NULL,
  choices BIGINT NOT NULL,
  choices_with_reason BIGINT NOT NULL,
  choice_levels BIGINT NOT NULL,
  responses_open BIGINT NOT NULL,
  responses_answered_in_time_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);
