-- What trainers saw a student do, as the student and who guides read it.
CREATE VIEW placements_out_observations AS
SELECT institution_id, student_id, id, placement_id, trainer_name, seen_on, qualities, words FROM placements_observations;
