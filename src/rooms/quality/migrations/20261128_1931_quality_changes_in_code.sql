-- What is counted of students is noted in code since campus/facts (campus_fact_changes), for both databases alike.
-- An erased person may still stand in the old table, with its highest version, which the new one needs: as nobody.
INSERT INTO campus_fact_changes (institution_id, subject, subject_id, version)
SELECT s.institution_id, 'student', s.who, MAX(s.version)
FROM (SELECT q.institution_id, COALESCE(p.id, 0) AS who, q.version
      FROM quality_changes q
      LEFT JOIN campus_people p ON p.institution_id = q.institution_id AND p.id = q.student_id) s
GROUP BY s.institution_id, s.who;
DROP TRIGGER quality_sees_insert_of_enrolments;
DROP TRIGGER quality_sees_update_of_enrolments;
DROP TRIGGER quality_sees_delete_of_enrolments;
DROP TRIGGER quality_sees_insert_of_portfolio_facts;
DROP TRIGGER quality_sees_update_of_portfolio_facts;
DROP TRIGGER quality_sees_delete_of_portfolio_facts;
DROP TRIGGER quality_sees_insert_of_course_facts;
DROP TRIGGER quality_sees_update_of_course_facts;
DROP TRIGGER quality_sees_delete_of_course_facts;
DROP TRIGGER quality_sees_insert_of_guidance_facts;
DROP TRIGGER quality_sees_update_of_guidance_facts;
DROP TRIGGER quality_sees_delete_of_guidance_facts;
DROP TRIGGER quality_sees_insert_of_publication_facts;
DROP TRIGGER quality_sees_update_of_publication_facts;
DROP TRIGGER quality_sees_delete_of_publication_facts;
DROP TRIGGER quality_sees_insert_of_choices_facts;
DROP TRIGGER quality_sees_update_of_choices_facts;
DROP TRIGGER quality_sees_delete_of_choices_facts;
DROP TRIGGER quality_sees_insert_of_experts_facts;
DROP TRIGGER quality_sees_update_of_experts_facts;
DROP TRIGGER quality_sees_delete_of_experts_facts;
DROP TRIGGER quality_sees_insert_of_referrals_facts;
DROP TRIGGER quality_sees_update_of_referrals_facts;
DROP TRIGGER quality_sees_delete_of_referrals_facts;
DROP TABLE quality_changes;
