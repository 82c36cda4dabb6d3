-- What was said at a moment of three, each in the own words, what was agreed, and who says that it is right.
CREATE TABLE placements_recap_lines (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  touchpoint_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- student, trainer, guide.
  voice TEXT NOT NULL,
  -- Whoever is known by Koers; 0 for the trainer.
  author_id BIGINT NOT NULL,
  author_name TEXT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, touchpoint_id, id)
);

CREATE TABLE placements_agreements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  touchpoint_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Who does it: student, trainer, guide.
  voice TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, touchpoint_id, id)
);

-- Whoever leaves a company has no link any more.
CREATE INDEX placements_links_by_trainer ON placements_links (institution_id, trainer_id);

ALTER TABLE placements_touchpoints ADD COLUMN student_confirmed_at BIGINT;
ALTER TABLE placements_touchpoints ADD COLUMN trainer_confirmed_at BIGINT;
ALTER TABLE placements_touchpoints ADD COLUMN guide_confirmed_at BIGINT;
