-- People: one row per person and institution, whatever their roles. There is no column for a BSN (UAVG art. 46).
CREATE TABLE campus_people (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  given_name TEXT NOT NULL,
  infix TEXT NOT NULL,
  family_name TEXT NOT NULL,
  -- Lower case without accents, "given infix family", for searching in both databases alike.
  search_name TEXT NOT NULL,
  email TEXT,
  -- The number under which the institution's own administration knows this person.
  number TEXT,
  language TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX campus_people_by_number ON campus_people (institution_id, number);

-- What somebody does in the organisation, from when to when. Rights follow from these rows and from campus_guides.
CREATE TABLE campus_roles (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  role TEXT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT,
  PRIMARY KEY (institution_id, person_id, id)
);
CREATE INDEX campus_roles_by_unit ON campus_roles (institution_id, unit_kind, unit_id);

-- A student in a programme. The team and the school stand here too, so that a figure needs no joins.
CREATE TABLE campus_enrolments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  group_id BIGINT,
  pathway TEXT NOT NULL,
  level BIGINT NOT NULL,
  -- The year of study in which this enrolment began; it grows by itself on 1 August.
  first_year BIGINT NOT NULL,
  started_on TEXT NOT NULL,
  ended_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX campus_enrolments_by_team ON campus_enrolments (institution_id, team_id);
CREATE INDEX campus_enrolments_by_group ON campus_enrolments (institution_id, group_id);

-- The people of a demonstration, by the short name with which one signs in as them; empty everywhere else.
CREATE TABLE campus_personas (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  person_id BIGINT NOT NULL,
  role TEXT NOT NULL,
  about_nl TEXT NOT NULL,
  about_en TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (institution_id, name)
);
