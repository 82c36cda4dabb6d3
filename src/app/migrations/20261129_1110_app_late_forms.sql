-- What somebody sent when the session had ended, kept until that person signs in again: the last form for each address.
CREATE TABLE app_late_forms (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  action TEXT NOT NULL,
  -- As a form is sent: name=value&name=value.
  fields TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, action)
);
CREATE INDEX app_late_forms_by_time ON app_late_forms (sent_at);
