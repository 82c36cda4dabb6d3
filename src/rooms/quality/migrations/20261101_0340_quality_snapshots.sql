-- What a figure was on a day: numerator and denominator apart, never computed again. `shown` is what of it may be seen
-- by who has no access to the persons; it was decided over all units of that day together (suppression.h).
CREATE TABLE quality_snapshots (
  institution_id BIGINT NOT NULL,
  -- institution, school, team.
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  indicator TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  persons BIGINT NOT NULL,
  part BIGINT NOT NULL,
  whole BIGINT NOT NULL,
  -- In the unit of the indicator; NULL when there was nobody.
  value DOUBLE PRECISION,
  -- exact, nearly_all, nearly_none, withheld.
  shown TEXT NOT NULL,
  PRIMARY KEY (institution_id, unit_kind, unit_id, indicator, taken_on)
);

-- What people themselves think of a criterion, in one of four words; each time a new row.
CREATE TABLE quality_judgements (
  institution_id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  criterion TEXT NOT NULL,
  judged_at BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  framework_version TEXT NOT NULL,
  -- beginning, on_the_way, in_order, example.
  judgement TEXT NOT NULL,
  -- How the leading figure stood at that moment, and why people think otherwise; empty when they do not.
  evidence_state TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (institution_id, unit_kind, unit_id, criterion, judged_at)
);
