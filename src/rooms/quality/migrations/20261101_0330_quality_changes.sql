-- Whose facts changed, and when: one row per student, brought up to date by the database itself whenever a row of
-- facts or an enrolment is written, so that no room can forget it. What is kept in memory of the facts asks this table
-- what it missed (facts_cache.cpp). Rows are never removed: a version that disappears could be given out again.
CREATE TABLE quality_changes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- One writer at a time: a version is one more than the highest, in the order of the commits. (ORDER BY and LIMIT
  -- find the highest through the index; MAX would walk through all rows of the institution.)
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);
CREATE INDEX quality_changes_by_version ON quality_changes (institution_id, version);

CREATE TRIGGER quality_sees_insert_of_enrolments AFTER INSERT ON campus_enrolments BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_enrolments AFTER UPDATE ON campus_enrolments BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_enrolments AFTER DELETE ON campus_enrolments BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_insert_of_portfolio_facts AFTER INSERT ON portfolio_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_portfolio_facts AFTER UPDATE ON portfolio_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_portfolio_facts AFTER DELETE ON portfolio_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_insert_of_course_facts AFTER INSERT ON course_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_course_facts AFTER UPDATE ON course_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_course_facts AFTER DELETE ON course_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_insert_of_guidance_facts AFTER INSERT ON guidance_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_update_of_guidance_facts AFTER UPDATE ON guidance_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (NEW.institution_id, NEW.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = NEW.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER quality_sees_delete_of_guidance_facts AFTER DELETE ON guidance_out_student_facts BEGIN
  INSERT INTO quality_changes (institution_id, student_id, version)
  VALUES (OLD.institution_id, OLD.student_id,
          COALESCE((SELECT version FROM quality_changes WHERE institution_id = OLD.institution_id
                    ORDER BY version DESC LIMIT 1), 0) + 1)
  ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version;
END;
