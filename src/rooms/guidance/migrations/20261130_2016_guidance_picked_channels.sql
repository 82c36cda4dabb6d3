-- What was picked in a round by telephone or video is held so.
UPDATE guidance_conversations SET channel = (
  SELECT i.channel FROM rounds_invitations i
  WHERE i.institution_id = guidance_conversations.institution_id AND i.student_id = guidance_conversations.student_id
    AND i.conversation_id = guidance_conversations.id)
WHERE EXISTS (
  SELECT 1 FROM rounds_invitations i
  WHERE i.institution_id = guidance_conversations.institution_id AND i.student_id = guidance_conversations.student_id
    AND i.conversation_id = guidance_conversations.id AND i.channel IS NOT NULL);
