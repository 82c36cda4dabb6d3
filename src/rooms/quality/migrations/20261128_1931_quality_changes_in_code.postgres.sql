-- What is counted of students is noted in code since campus/facts (campus_fact_changes), for both databases alike.
INSERT INTO campus_fact_changes (institution_id, subject, subject_id, version)
SELECT institution_id, 'student', student_id, version FROM quality_changes;
DROP FUNCTION quality_note_change() CASCADE;
DROP TABLE quality_changes;
