-- What is published of programmes, groups, and years and pathways of teams, since the first day of the week: of so few
-- people that a figure of the moment would tell who just did something. Only what may be read stands here.
CREATE TABLE quality_week (
  institution_id BIGINT NOT NULL,
  -- team, programme, group; those without a group have the id of their programme, negative.
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  indicator TEXT NOT NULL,
  -- Its place among the slices; 0 is everybody.
  slice BIGINT NOT NULL,
  taken_on TEXT NOT NULL,
  -- The smallest group that was asked for then: who asks for a larger one reads no older figure.
  smallest_group BIGINT NOT NULL,
  -- exact, nearly_all, nearly_none, withheld, and why it is withheld.
  shown TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- Zero where they may not be said.
  part BIGINT NOT NULL,
  whole BIGINT NOT NULL,
  value DOUBLE PRECISION,
  PRIMARY KEY (institution_id, unit_kind, unit_id, indicator, slice)
);
