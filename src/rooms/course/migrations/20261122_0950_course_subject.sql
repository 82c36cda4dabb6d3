-- What of the student a moment is about, as another room names it: option:123. Nothing: it stands by itself.
ALTER TABLE course_contact_moments ADD COLUMN subject TEXT NOT NULL DEFAULT '';
