-- When somebody has a conversation, for whoever plans another one in the same calendar. Only for that guide's own eyes.
CREATE VIEW guidance_out_appointments AS
  SELECT institution_id, counsellor_id, student_id, planned_on, begins_minute, minutes
  FROM guidance_conversations WHERE state IN ('planned', 'open');
