-- Choices that a student made, for who guides and for what counts them: with a reason or not, and looked back on or not.
CREATE VIEW choices_out_chosen AS
SELECT institution_id, student_id, moment_id AS id, chosen_on, (reason <> '') AS has_reason, looked_back_on
FROM course_choices WHERE chosen_on IS NOT NULL;
