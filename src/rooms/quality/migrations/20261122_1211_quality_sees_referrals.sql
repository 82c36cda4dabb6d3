-- What is kept in memory of the facts must hear of requests to the specialist too.

CREATE TRIGGER quality_sees_insert_of_referrals_facts AFTER INSERT ON referrals_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_referrals_facts AFTER UPDATE ON referrals_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_referrals_facts AFTER DELETE ON referrals_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;
