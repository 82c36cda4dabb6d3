-- What choices and experts count stands in tables of their own since 20261122_0920.
ALTER TABLE course_out_student_facts DROP COLUMN choices_offered_year;
ALTER TABLE course_out_student_facts DROP COLUMN choices_made_year;
ALTER TABLE course_out_student_facts DROP COLUMN choices_motivated_year;
ALTER TABLE course_out_student_facts DROP COLUMN choices_looked_back_year;
ALTER TABLE course_out_student_facts DROP COLUMN explorations_year;
ALTER TABLE course_out_student_facts DROP COLUMN expert_requests_year;
ALTER TABLE course_out_student_facts DROP COLUMN expert_answers_in_time_year;
