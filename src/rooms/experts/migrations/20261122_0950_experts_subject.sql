-- What of the student a question is about, as another room names it: option:123. Nothing: it stands by itself.
ALTER TABLE course_threads ADD COLUMN subject TEXT NOT NULL DEFAULT '';
