-- Who takes the initiative next time, as each of the two says at the end of a conversation: counsellor, together, student.
-- It is the phase of the guidance; where they differ both stay.
CREATE TABLE guidance_initiatives (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  initiative TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id)
);

-- The day of the last conversation after which student and counsellor said the same; whether that was the last
-- conversation of all; and whether it is the student who takes the initiative next time.
ALTER TABLE guidance_out_student_facts ADD COLUMN phase_agreed_on TEXT;
ALTER TABLE guidance_out_student_facts ADD COLUMN phase_is_agreed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE guidance_out_student_facts ADD COLUMN next_initiative_student BOOLEAN NOT NULL DEFAULT FALSE;
