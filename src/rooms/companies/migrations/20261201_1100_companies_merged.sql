-- A company, or a trainer, that stood there twice: both rows stay, and one says which is the kept one. Of all others it is
-- the row itself.
ALTER TABLE placements_companies ADD COLUMN kept_id BIGINT NOT NULL DEFAULT 0;
UPDATE placements_companies SET kept_id = id;
CREATE INDEX placements_companies_by_kept ON placements_companies (institution_id, kept_id);

ALTER TABLE placements_trainers ADD COLUMN kept_id BIGINT NOT NULL DEFAULT 0;
UPDATE placements_trainers SET kept_id = id;
CREATE INDEX placements_trainers_by_kept ON placements_trainers (institution_id, kept_id);
CREATE UNIQUE INDEX placements_trainers_by_id ON placements_trainers (institution_id, id);
-- Who works at two companies is found by the address.
CREATE INDEX placements_trainers_by_email ON placements_trainers (institution_id, LOWER(email));

-- Who put which company with which other one. Forgotten when it cannot be turned back any more.
CREATE TABLE companies_merges (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kept_id BIGINT NOT NULL,
  gone_id BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_at BIGINT,
  -- What of the kept company was filled in from the other: place, sector, recognised; separated by spaces.
  filled TEXT NOT NULL,
  -- The version of the kept company's expectations that came from the other.
  copied_version BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX companies_merges_by_kept ON companies_merges (institution_id, kept_id);

-- The companies that stood for the one that went: itself, and those that had gone into it before.
CREATE TABLE companies_merged_companies (
  institution_id BIGINT NOT NULL,
  merge_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, merge_id, company_id)
);

-- The same of trainers: `moved_id` stood for `gone_id`, and since then for `kept_id`.
CREATE TABLE companies_merged_trainers (
  institution_id BIGINT NOT NULL,
  merge_id BIGINT NOT NULL,
  moved_id BIGINT NOT NULL,
  gone_id BIGINT NOT NULL,
  kept_id BIGINT NOT NULL,
  -- What of the kept one was filled in from the other: email, phone, silence, back; separated by spaces.
  filled TEXT NOT NULL,
  -- Since when the kept one did not work there any more, before.
  left_on TEXT,
  PRIMARY KEY (institution_id, merge_id, moved_id)
);

DROP VIEW companies_out_companies;
CREATE VIEW companies_out_companies AS
SELECT institution_id, id, kept_id, slug, name, place FROM placements_companies;

DROP VIEW companies_out_trainers;
CREATE VIEW companies_out_trainers AS
SELECT institution_id, company_id, id, kept_id, name, email, phone, no_messages_since FROM placements_trainers;
