-- The experiences that were part of a conversation that is closed, for whoever counts experiences. Not those of
-- conversations in confidence: a counsellor would read them off the figures of a small group.
CREATE VIEW guidance_out_discussed AS
  SELECT e.institution_id, e.student_id, e.experience_id
  FROM guidance_conversation_experiences e
  WHERE EXISTS (SELECT 1 FROM guidance_conversations c
                WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                  AND c.id = e.conversation_id AND c.state = 'closed' AND NOT c.in_confidence);
