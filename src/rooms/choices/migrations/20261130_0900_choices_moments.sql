-- Somebody with two enrolments in a team may stand here twice: who counts says DISTINCT. While the view said it, a page of one
-- moment went through all enrolments of the institution.
DROP VIEW course_moments_of_students;
CREATE VIEW course_moments_of_students AS
  SELECT e.institution_id, e.student_id, m.id AS moment_id, m.school_year
  FROM campus_enrolments e
  JOIN course_choice_moments m ON m.institution_id = e.institution_id AND m.team_id = e.team_id
  WHERE (m.programme_id IS NULL OR m.programme_id = e.programme_id)
    AND (m.year_of_study = 0
         OR m.year_of_study = e.first_year + m.school_year
                              - CAST(substr(e.started_on, 1, 4) AS BIGINT)
                              + CASE WHEN substr(e.started_on, 6, 2) < '08' THEN 1 ELSE 0 END)
    AND e.started_on <= m.closes_on AND (e.ended_on IS NULL OR e.ended_on > m.opens_on);
