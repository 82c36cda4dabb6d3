-- Occupations stand in the order of the alphabet that people expect (COLLATE alphabet); nobody reads this any more.
DROP INDEX course_occupations_by_name;
ALTER TABLE course_occupations DROP COLUMN sort_name;
