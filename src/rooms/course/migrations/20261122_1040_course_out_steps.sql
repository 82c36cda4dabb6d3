-- What other rooms may know of a student's own steps: what each is called, and which experience the student put with it.
CREATE VIEW course_out_steps AS
SELECT institution_id, student_id, id, title, state, experience_id
FROM course_steps WHERE owner_id = student_id AND state <> 'dropped';
