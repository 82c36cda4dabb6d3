-- A moment of three is talked at one table: since when.
ALTER TABLE placements_touchpoints ADD COLUMN begun_at BIGINT;
-- Who wrote down what is agreed: student, trainer, guide; of before this was kept nobody knows it.
ALTER TABLE placements_agreements ADD COLUMN by_voice TEXT NOT NULL DEFAULT '';
