-- What was said at shared experiences, for whoever lays it beside other words: questions of guides of whom the others know,
-- unless they were laid aside, and answers of the student.
CREATE VIEW experiences_out_responses AS
SELECT r.institution_id, r.student_id, r.id, r.experience_id, r.author_id, r.words, r.written_at
FROM portfolio_responses r
JOIN portfolio_experiences e ON e.institution_id = r.institution_id AND e.student_id = r.student_id
  AND e.id = r.experience_id
WHERE e.audience <> 'me' AND e.removed_at IS NULL AND r.laid_aside_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = r.institution_id AND g.student_id = r.student_id
                    AND g.person_id = r.author_id AND g.in_confidence);
