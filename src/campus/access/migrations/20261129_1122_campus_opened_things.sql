-- Photos and recordings of a student that were opened by who guides him: once for a thing (the experience at which they
-- hang), a viewer and a day.
CREATE TABLE campus_opened_things (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  thing_id BIGINT NOT NULL,
  viewer_id BIGINT NOT NULL,
  opened_on TEXT NOT NULL,
  looked_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, thing_id, viewer_id, opened_on)
);
CREATE INDEX campus_opened_things_by_time ON campus_opened_things (institution_id, student_id, looked_at);
