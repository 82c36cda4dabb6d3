-- A conversation with a specialist of whom the other guides do not know; what was agreed in it too.
ALTER TABLE guidance_conversations ADD COLUMN in_confidence BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE guidance_conversations SET in_confidence = TRUE
WHERE EXISTS (SELECT 1 FROM campus_guides g
              WHERE g.institution_id = guidance_conversations.institution_id
                AND g.student_id = guidance_conversations.student_id
                AND g.person_id = guidance_conversations.counsellor_id AND g.in_confidence);
UPDATE course_steps SET in_confidence = TRUE
WHERE conversation_id IN (SELECT id FROM guidance_conversations WHERE in_confidence);
