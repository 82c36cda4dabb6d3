-- What rang before stands in the inbox, and what waits for a co-ordinator.
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, student_id, id, 'experts.message', 'anyone', expert_id, last_at, NULL
  FROM course_threads WHERE new_for_student AND expert_id <> 0;
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, expert_id, id, 'experts.message', 'anyone', student_id, last_at, NULL
  FROM course_threads WHERE new_for_expert AND expert_id <> 0 AND expert_id <> student_id;
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT DISTINCT o.institution_id, r.person_id, o.person_id, 'experts.offer', 'coordinator', o.person_id,
         o.offered_at, CAST(NULL AS BIGINT)
  FROM course_offers o
  JOIN campus_roles r ON r.institution_id = o.institution_id AND r.role = 'coordinator'
  WHERE o.state = 'waiting';
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT DISTINCT o.institution_id, r.person_id, o.id, 'experts.report', 'coordinator', CAST(NULL AS BIGINT),
         o.reported_at, CAST(NULL AS BIGINT)
  FROM course_reports o
  JOIN campus_roles r ON r.institution_id = o.institution_id AND r.role = 'coordinator'
  WHERE o.closed_at IS NULL;
