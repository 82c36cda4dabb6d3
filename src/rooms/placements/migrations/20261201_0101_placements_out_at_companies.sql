-- Who is at a company from when until when (companies).
CREATE VIEW placements_out_at_companies AS
SELECT institution_id, company_id, trainer_id, begins_on, over_on, stopped_on FROM placements_placements;
