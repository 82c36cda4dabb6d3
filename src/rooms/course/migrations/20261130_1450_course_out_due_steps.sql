-- Open steps of a student with a day, as whoever guides the student may know of them.
CREATE VIEW course_out_due_steps AS
SELECT institution_id, student_id, id, title, due_on
FROM course_steps WHERE owner_id = student_id AND state = 'open' AND NOT in_confidence AND due_on IS NOT NULL;
