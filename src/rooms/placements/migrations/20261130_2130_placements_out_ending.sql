-- Placements whose last moment of three is neither held nor skipped, with the latest day for which one is planned (signals).
CREATE VIEW placements_out_ending AS
SELECT p.institution_id, p.student_id, p.ends_on, MAX(CASE WHEN t.state = 'planned' THEN t.planned_on END) AS next_on
FROM placements_placements p
JOIN placements_touchpoints t ON t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id
WHERE p.stopped_on IS NULL AND NOT p.is_work
GROUP BY p.institution_id, p.student_id, p.id, p.ends_on
HAVING COUNT(*) FILTER (WHERE t.kind = 'end' AND t.state IN ('held', 'skipped')) = 0;
