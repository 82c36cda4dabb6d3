-- Which of the experiences of this school year were discussed is counted where the experiences are, so that the figure
-- divides the same things. A school year begins on 1 August, when clocks are two hours ahead of Greenwich; until 2100
-- every fourth year is a leap year.
ALTER TABLE portfolio_out_student_facts ADD COLUMN experiences_discussed_year BIGINT NOT NULL DEFAULT 0;
-- To whom the student shows a look back may respond to it: that is what responses in time are divided by.
ALTER TABLE portfolio_out_student_facts ADD COLUMN experiences_to_respond_year BIGINT NOT NULL DEFAULT 0;

UPDATE portfolio_out_student_facts SET experiences_discussed_year = (
  SELECT COUNT(*) FROM portfolio_experiences e
  WHERE e.institution_id = portfolio_out_student_facts.institution_id
    AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL
    AND e.recorded_at >= (365 * (portfolio_out_student_facts.school_year - 1970)
                          + (portfolio_out_student_facts.school_year - 1968) / 4 + 212) * 86400 - 7200
    AND e.id IN (SELECT d.experience_id FROM guidance_out_discussed d
                 WHERE d.institution_id = e.institution_id AND d.student_id = e.student_id)), experiences_to_respond_year = (
  SELECT COUNT(*) FROM portfolio_experiences e
  WHERE e.institution_id = portfolio_out_student_facts.institution_id
    AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'
    AND e.recorded_at >= (365 * (portfolio_out_student_facts.school_year - 1970)
                          + (portfolio_out_student_facts.school_year - 1968) / 4 + 212) * 86400 - 7200
    AND EXISTS (SELECT 1 FROM portfolio_answers a
                WHERE a.institution_id = e.institution_id AND a.student_id = e.student_id AND a.experience_id = e.id)),
responses_within_10_days_year = (
  SELECT COUNT(*) FROM portfolio_experiences e
  WHERE e.institution_id = portfolio_out_student_facts.institution_id
    AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'
    AND e.recorded_at >= (365 * (portfolio_out_student_facts.school_year - 1970)
                          + (portfolio_out_student_facts.school_year - 1968) / 4 + 212) * 86400 - 7200
    AND EXISTS (SELECT 1 FROM portfolio_responses r
                WHERE r.institution_id = e.institution_id AND r.student_id = e.student_id AND r.experience_id = e.id
                  AND r.author_id <> r.student_id
                  AND r.written_at <= 1209600 + (SELECT MIN(a.answered_at) FROM portfolio_answers a
                                                 WHERE a.institution_id = e.institution_id
                                                   AND a.student_id = e.student_id AND a.experience_id = e.id)));
