-- The key that a phone gave to what it recorded, so that a second sending goes on with the draft of the first. It is the
-- phone's own: the draft's id is made by the server.
ALTER TABLE portfolio_drafts ADD COLUMN form_key BIGINT;
