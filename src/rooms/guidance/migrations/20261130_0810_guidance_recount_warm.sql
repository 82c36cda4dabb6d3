-- A change of counsellor is warm when the next one took over before its day: nobody said so of those before, and every
-- student who had one is counted anew.
UPDATE guidance_out_student_facts SET recount_on = '1970-01-01' WHERE counsellor_changes_warm > 0;
