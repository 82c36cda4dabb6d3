-- The day of the first intake that built on what was before: it must itself have been in the first weeks. Whoever has one
-- is counted anew.
ALTER TABLE guidance_out_student_facts ADD COLUMN intake_used_earlier_on TEXT;
UPDATE guidance_out_student_facts SET recount_on = '2000-01-01' WHERE intake_used_earlier;
