-- When somebody talks with whom, for whoever plans a round of conversations: whether a time is taken, and what became of
-- a conversation that was picked. One in confidence is only for the two whose it is.
CREATE VIEW guidance_out_talks AS
  SELECT institution_id, student_id, id, counsellor_id, planned_on, begins_minute, minutes, state, prepared_at, held_on,
    in_confidence
  FROM guidance_conversations;
