-- What placements read of a company and of a trainer.
CREATE VIEW companies_out_companies AS
SELECT institution_id, id, slug, name, place FROM placements_companies;

CREATE VIEW companies_out_trainers AS
SELECT institution_id, company_id, id, name, email, phone, no_messages_since FROM placements_trainers;
