-- How much is new for somebody, as the bell of every page counts it: one number per room, kept by that room in the
-- transaction that changes it. Nothing new is no row.
CREATE TABLE campus_news (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- Whose number it is: experts.
  room TEXT NOT NULL,
  count BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, room)
);
