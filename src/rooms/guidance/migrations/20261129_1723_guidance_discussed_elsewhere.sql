-- Counted with the experiences, see portfolio_out_student_facts.
ALTER TABLE guidance_out_student_facts DROP COLUMN experiences_discussed_year;
