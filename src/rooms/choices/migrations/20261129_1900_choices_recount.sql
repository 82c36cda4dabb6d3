-- The day from which on counting again may give something else: the first of the next school year, when a choice is
-- prepared for it. Rows of before do not know, and are counted anew.
ALTER TABLE choices_out_student_facts ADD COLUMN recount_on TEXT;
UPDATE choices_out_student_facts SET recount_on = '1970-01-01';
