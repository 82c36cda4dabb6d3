-- Occupations and electives that an institution took in from lists of others (docs/import.md). Koers' own occupations and
-- studies are content files.
CREATE TABLE course_occupations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Where the list knows it.
  uri TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  -- As people search and sort: lower case without accents.
  sort_name TEXT NOT NULL,
  -- Other names, separated by lines.
  other_names TEXT NOT NULL,
  description TEXT NOT NULL,
  -- The group of occupations it belongs to.
  family TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX course_occupations_by_uri ON course_occupations (institution_id, uri);
CREATE UNIQUE INDEX course_occupations_by_slug ON course_occupations (institution_id, slug);
CREATE INDEX course_occupations_by_name ON course_occupations (institution_id, sort_name, id);

-- The words of the names, each found by its first two letters: one text for both databases, whatever their collation.
CREATE TABLE course_occupation_words (
  institution_id BIGINT NOT NULL,
  head TEXT NOT NULL,
  word TEXT NOT NULL,
  occupation_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, head, word, occupation_id)
);
CREATE INDEX course_occupation_words_by_occupation ON course_occupation_words (institution_id, occupation_id);

CREATE TABLE course_electives (
  institution_id BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  hours BIGINT NOT NULL,
  explanation TEXT NOT NULL,
  PRIMARY KEY (institution_id, code)
);
