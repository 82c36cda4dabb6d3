-- Who keeps the subject alive in a team, or as co-ordinator in the whole school, from when until when.
CREATE TABLE commitments_owners (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- Who stands in; 0 for nobody.
  deputy_id BIGINT NOT NULL,
  -- A year; 0 when nothing was said.
  hours BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT,
  appointed_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_owners_by_unit ON commitments_owners (institution_id, unit_id, begins_on);
CREATE INDEX commitments_owners_by_person ON commitments_owners (institution_id, person_id);

-- That who leads a team was asked to appoint one.
CREATE TABLE commitments_invitations (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, team_id)
);
