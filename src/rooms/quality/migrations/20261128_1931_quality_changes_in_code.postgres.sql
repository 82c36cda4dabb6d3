-- What is counted of students is noted in code since campus/facts (campus_fact_changes), for both databases alike.
-- An erased person may still stand in the old table, with its highest version, which the new one needs: as nobody.
INSERT INTO campus_fact_changes (institution_id, subject, subject_id, version)
SELECT s.institution_id, 'student', s.who, MAX(s.version)
FROM (SELECT q.institution_id, COALESCE(p.id, 0) AS who, q.version
      FROM quality_changes q
      LEFT JOIN campus_people p ON p.institution_id = q.institution_id AND p.id = q.student_id) s
GROUP BY s.institution_id, s.who;
DROP FUNCTION quality_note_change() CASCADE;
DROP TABLE quality_changes;
