-- The day from which on counting again may give something else; whoever reads the row then gets what is counted that
-- day. What is counted changed too, so that every row there is is counted anew.
ALTER TABLE guidance_out_student_facts ADD COLUMN recount_on TEXT;
-- How many students answered whether they felt heard; not the same as those who said whether it helped.
ALTER TABLE guidance_out_student_facts ADD COLUMN pulse_heard_answers BIGINT NOT NULL DEFAULT 0;
UPDATE guidance_out_student_facts SET recount_on = '1970-01-01';

-- Whoever says only whether a conversation helped is not asked the rest: no answer is no "no". In rows of before,
-- that is a row of a student in which nothing else was ticked.
ALTER TABLE guidance_ticks RENAME COLUMN felt_safe TO felt_safe_before;
ALTER TABLE guidance_ticks ADD COLUMN felt_safe BOOLEAN;
UPDATE guidance_ticks SET felt_safe = felt_safe_before
WHERE helped IS NULL OR real_experience OR student_spoke_most OR something_new OR step_agreed OR felt_safe_before;
ALTER TABLE guidance_ticks DROP COLUMN felt_safe_before;
