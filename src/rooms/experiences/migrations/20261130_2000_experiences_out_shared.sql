-- What others may count of shared experiences: each with its kind and day, and the parts of a career it is about.
DROP VIEW experiences_out_shared;
CREATE VIEW experiences_out_shared AS
SELECT institution_id, student_id, id, title, kind, happened_on
FROM portfolio_experiences WHERE audience <> 'me' AND removed_at IS NULL;
CREATE VIEW experiences_out_competencies AS
SELECT c.institution_id, c.student_id, c.experience_id, c.competency
FROM portfolio_experience_competencies c
JOIN portfolio_experiences e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
  AND e.id = c.experience_id
WHERE e.audience <> 'me' AND e.removed_at IS NULL;
