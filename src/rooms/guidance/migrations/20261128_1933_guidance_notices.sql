-- What students asked for or prepared, of talks that are still to come.
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, counsellor_id, id, 'guidance.talk_asked', 'own_guide', student_id, created_at, NULL
  FROM guidance_conversations
  WHERE state = 'planned' AND asked_by = 'student' AND planned_on >= '2026-11-28' AND prepared_at IS NULL;
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, counsellor_id, id, 'guidance.talk_prepared', 'own_guide', student_id, prepared_at, NULL
  FROM guidance_conversations
  WHERE state = 'planned' AND planned_on >= '2026-11-28' AND prepared_at IS NOT NULL;
