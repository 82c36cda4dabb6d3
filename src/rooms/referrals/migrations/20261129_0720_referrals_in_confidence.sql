-- What a student asked without the counsellor knowing.
UPDATE campus_guides SET in_confidence = TRUE
WHERE EXISTS (SELECT 1 FROM referrals_requests r
              WHERE r.institution_id = campus_guides.institution_id AND r.student_id = campus_guides.student_id
                AND r.specialist_id = campus_guides.person_id AND NOT r.counsellor_may_know)
  AND kind = 'specialist';
