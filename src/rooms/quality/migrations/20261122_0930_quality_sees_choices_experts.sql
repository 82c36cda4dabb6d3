-- Choices and experts keep facts of students of their own: what is kept in memory of the facts must hear of them.

CREATE TRIGGER quality_sees_insert_of_choices_facts AFTER INSERT ON choices_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_choices_facts AFTER UPDATE ON choices_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_choices_facts AFTER DELETE ON choices_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_insert_of_experts_facts AFTER INSERT ON experts_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_experts_facts AFTER UPDATE ON experts_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_experts_facts AFTER DELETE ON experts_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;
