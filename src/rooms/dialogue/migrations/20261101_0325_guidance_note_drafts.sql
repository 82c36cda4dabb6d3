-- What somebody is typing in a conversation and what is no note yet; it becomes one when it is sent, or when the
-- conversation is closed.
CREATE TABLE guidance_note_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  movement TEXT NOT NULL,
  -- The note it will become.
  note_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id, movement)
);
