-- The days that a counsellor reads on a list are those of what is shared with him.
UPDATE portfolio_out_student_facts SET
  last_experience_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'),
  competency_qualities_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    JOIN portfolio_experience_competencies c ON c.institution_id = e.institution_id AND c.student_id = e.student_id
      AND c.experience_id = e.id AND c.competency = 'qualities'
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'),
  competency_motives_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    JOIN portfolio_experience_competencies c ON c.institution_id = e.institution_id AND c.student_id = e.student_id
      AND c.experience_id = e.id AND c.competency = 'motives'
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'),
  competency_exploration_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    JOIN portfolio_experience_competencies c ON c.institution_id = e.institution_id AND c.student_id = e.student_id
      AND c.experience_id = e.id AND c.competency = 'exploration'
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'),
  competency_steering_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    JOIN portfolio_experience_competencies c ON c.institution_id = e.institution_id AND c.student_id = e.student_id
      AND c.experience_id = e.id AND c.competency = 'steering'
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me'),
  competency_networking_on = (
    SELECT MAX(e.happened_on) FROM portfolio_experiences e
    JOIN portfolio_experience_competencies c ON c.institution_id = e.institution_id AND c.student_id = e.student_id
      AND c.experience_id = e.id AND c.competency = 'networking'
    WHERE e.institution_id = portfolio_out_student_facts.institution_id
      AND e.student_id = portfolio_out_student_facts.student_id AND e.removed_at IS NULL AND e.audience <> 'me');
