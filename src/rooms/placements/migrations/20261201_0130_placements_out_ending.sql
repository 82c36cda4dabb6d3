-- The same as before, without adding up: asked about one student, a view that groups is made of the whole school first.
DROP VIEW placements_out_ending;
CREATE VIEW placements_out_ending AS
SELECT p.institution_id, p.student_id, p.ends_on,
  (SELECT MAX(t.planned_on) FROM placements_touchpoints t
   WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id AND t.state = 'planned') AS next_on
FROM placements_placements p
WHERE p.stopped_on IS NULL AND NOT p.is_work
  AND EXISTS (SELECT 1 FROM placements_touchpoints t
              WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM placements_touchpoints t
                  WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id AND t.kind = 'end'
                    AND t.state IN ('held', 'skipped'));
