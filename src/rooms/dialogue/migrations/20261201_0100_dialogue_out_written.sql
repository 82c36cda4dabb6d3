-- What was written in conversations and ticked afterwards, for whoever counts conversations. No words.
CREATE VIEW dialogue_out_notes AS
  SELECT institution_id, student_id, conversation_id, movement FROM guidance_notes;
CREATE VIEW dialogue_out_agreements AS
  SELECT institution_id, student_id, conversation_id FROM guidance_agreements;
CREATE VIEW dialogue_out_ticks AS
  SELECT institution_id, student_id, conversation_id, person_id, helped, felt_safe FROM guidance_ticks;
