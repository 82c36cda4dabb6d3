-- Two texts of one author at one place in a conversation: written in two tabs, or on two devices. Both stay until the
-- author says how it is to be; what was said stays too.
CREATE TABLE guidance_forks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  movement TEXT NOT NULL,
  -- The note whose words they are; nothing while it is no note yet.
  note_id BIGINT,
  -- What stood there, and what came after it without knowing of that.
  first_words TEXT NOT NULL,
  second_words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- first, second, both, fresh.
  settled_as TEXT,
  settled_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX guidance_forks_of_conversation ON guidance_forks (institution_id, student_id, conversation_id);
