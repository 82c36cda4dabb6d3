-- Who was asked to pick a moment until which day, and whether anything came of it.
CREATE VIEW rounds_out_invitations AS
SELECT i.institution_id, i.student_id, i.id, r.title, r.pick_until_on, r.opened_at,
  (i.picked_at IS NOT NULL OR i.wish <> '') AS is_answered
FROM rounds_invitations i
JOIN rounds_rounds r ON r.institution_id = i.institution_id AND r.id = i.round_id
WHERE r.opened_at IS NOT NULL;
