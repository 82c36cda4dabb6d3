-- First talks, planned or held, for the room that prepares them; not one that is still being written down afterwards.
CREATE VIEW guidance_out_first_talks AS SELECT institution_id, student_id, id, state, planned_on FROM guidance_conversations
WHERE kind = 'intake' AND state <> 'cancelled' AND NOT in_confidence AND (late_days IS NULL OR state = 'closed');
