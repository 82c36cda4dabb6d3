-- How many chose is counted from the index alone: a choice made has an option, or waits for one.
DROP INDEX course_choices_by_option;
CREATE INDEX course_choices_by_option ON course_choices (institution_id, moment_id, option_id, wish_id);
