-- Choices with a reason of the student's own tell who steers, over two school years (docs/decisions/0006).
ALTER TABLE choices_out_student_facts ADD COLUMN choices_made_last_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE choices_out_student_facts ADD COLUMN choices_motivated_last_year BIGINT NOT NULL DEFAULT 0;
