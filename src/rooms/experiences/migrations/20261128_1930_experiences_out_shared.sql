-- The experiences that a student shares with whoever guides the student, for the files that hang on them.
CREATE VIEW experiences_out_shared AS
SELECT institution_id, student_id, id
FROM portfolio_experiences WHERE audience <> 'me' AND removed_at IS NULL;
