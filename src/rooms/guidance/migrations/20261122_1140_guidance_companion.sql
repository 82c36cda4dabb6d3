-- Who comes along with the student, when the student wants it (ST-20): a name, "" for nobody.
ALTER TABLE guidance_conversations ADD COLUMN companion TEXT NOT NULL DEFAULT '';
-- parent, sibling, friend, other.
ALTER TABLE guidance_conversations ADD COLUMN companion_relation TEXT;

-- In how many conversations of this school year somebody came along, or will come.
ALTER TABLE guidance_out_student_facts ADD COLUMN trusted_invitations_year BIGINT NOT NULL DEFAULT 0;
