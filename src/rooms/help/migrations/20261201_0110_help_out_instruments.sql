-- Tests that a student shows to who guides, with what the student thinks of them.
CREATE VIEW help_out_instruments AS
SELECT institution_id, student_id, id, name, taken_on, says, meaning FROM help_instruments
WHERE audience = 'guides' AND dropped_at IS NULL;
