-- What students have not seen yet of their choices stands in the inbox too.
INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at)
  SELECT institution_id, student_id, moment_id,
         CASE kind WHEN 'moved_up' THEN 'choices.place' WHEN 'option_withdrawn' THEN 'choices.called_off'
                   ELSE 'choices.changed' END,
         'student', CAST(NULL AS BIGINT), MAX(written_at), CAST(NULL AS BIGINT)
  FROM course_choice_notices
  GROUP BY institution_id, student_id, moment_id,
           CASE kind WHEN 'moved_up' THEN 'choices.place' WHEN 'option_withdrawn' THEN 'choices.called_off'
                     ELSE 'choices.changed' END;
