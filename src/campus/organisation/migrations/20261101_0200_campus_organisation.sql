-- The institution and what it is made of. Units have no dates: what ended is kept, with ends_on, because history
-- points to it.
CREATE TABLE campus_institutions (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- No figure is shown on fewer people than this; never under 5 (organisation.h).
  smallest_group BIGINT NOT NULL,
  PRIMARY KEY (institution_id)
);

CREATE TABLE campus_schools (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE campus_teams (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

-- A study programme as the institution offers it. `code` is the national code (crebo) or one of the school's own.
CREATE TABLE campus_programmes (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level BIGINT NOT NULL,
  pathways TEXT NOT NULL,
  years BIGINT NOT NULL,
  domain TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX campus_programmes_by_code ON campus_programmes (institution_id, code);

CREATE TABLE campus_groups (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  school_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
