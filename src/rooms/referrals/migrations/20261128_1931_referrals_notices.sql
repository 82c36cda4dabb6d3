-- What rang before stands in the inbox.
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, student_id, id, 'referrals.answered', 'student', specialist_id,
         COALESCE(closed_at, taken_at, asked_at), NULL
  FROM referrals_requests WHERE new_for_student;
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, specialist_id, id, 'referrals.in_hand', 'specialist', student_id,
         COALESCE(taken_at, asked_at), NULL
  FROM referrals_requests WHERE new_for_specialist AND state = 'taken' AND specialist_id IS NOT NULL;
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, told_counsellor_id, id, 'referrals.to_know', 'own_counsellor', student_id,
         COALESCE(closed_at, taken_at, asked_at), NULL
  FROM referrals_requests WHERE told_counsellor_id IS NOT NULL AND counsellor_may_know AND state <> 'withdrawn';
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT DISTINCT q.institution_id, r.person_id, q.id, 'referrals.to_take', 'specialist', q.student_id, q.asked_at,
         CAST(NULL AS BIGINT)
  FROM referrals_requests q
  JOIN campus_roles r ON r.institution_id = q.institution_id AND r.role = 'specialist'
  WHERE q.state = 'asked';
