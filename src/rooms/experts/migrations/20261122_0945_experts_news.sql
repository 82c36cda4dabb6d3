-- What was new before the bell counted it.
INSERT INTO campus_news (institution_id, person_id, room, count)
  SELECT n.institution_id, n.person_id, 'experts', COUNT(*)
  FROM (SELECT institution_id, student_id AS person_id FROM course_threads WHERE new_for_student
        UNION ALL
        SELECT institution_id, expert_id AS person_id FROM course_threads WHERE new_for_expert AND expert_id <> 0) n
  GROUP BY n.institution_id, n.person_id;
