-- What happened that somebody should know: the bell counts the unread ones, /meldingen lists them. One row for a
-- recipient, a thing and a kind; a cause that comes again makes it unread.
CREATE TABLE campus_notices (
  institution_id BIGINT NOT NULL,
  recipient_id BIGINT NOT NULL,
  -- The thing of the room that tells: a request, a thread.
  thing_id BIGINT NOT NULL,
  -- As the room declares it: referrals.to_take.
  kind TEXT NOT NULL,
  -- What the recipient must be for it to hold: anyone, own_counsellor, or a role.
  reader TEXT NOT NULL,
  -- The person it is about, whose name is looked up when it is shown.
  about_id BIGINT,
  made_at BIGINT NOT NULL,
  read_at BIGINT,
  PRIMARY KEY (institution_id, recipient_id, thing_id, kind)
);
CREATE INDEX campus_notices_by_thing ON campus_notices (institution_id, thing_id);
CREATE INDEX campus_notices_by_about ON campus_notices (institution_id, about_id);

-- The kinds that somebody switched off: neither counted nor listed.
CREATE TABLE campus_quiet_kinds (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (institution_id, person_id, kind)
);

DROP TABLE campus_news;
