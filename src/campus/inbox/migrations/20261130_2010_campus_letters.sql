-- What of the inbox also goes by mail: at what hour somebody wants it, and of which kinds not. Without a row it is every
-- day for students, and every Monday for others.
CREATE TABLE campus_mail_choices (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- daily, weekly (on Mondays), never
  rhythm TEXT NOT NULL,
  minute_of_day BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);

CREATE TABLE campus_mail_quiet_kinds (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (institution_id, person_id, kind)
);

-- Messages that go out, or went. One row for a person, a kind and a thing: the digest of a day, or a notice that cannot
-- wait for it.
CREATE TABLE campus_letters (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- digest, or the kind of a notice
  kind TEXT NOT NULL,
  -- of a digest the number of its day, of a notice its thing
  thing_id BIGINT NOT NULL,
  -- when its cause was
  made_at BIGINT NOT NULL,
  -- When it may be taken: while it waits, the moment of the next try; while somebody sends it, the moment from which
  -- it counts as abandoned. NULL when it is over.
  due_at BIGINT,
  tries BIGINT NOT NULL,
  -- waiting, sent, empty (nothing was new any more), no_mailbox, refused, given_up
  state TEXT NOT NULL,
  ended_at BIGINT,
  last_error TEXT,
  PRIMARY KEY (institution_id, person_id, kind, thing_id)
);
CREATE INDEX campus_letters_due ON campus_letters (due_at) WHERE due_at IS NOT NULL;

-- An address that takes no mail, as its server said. Another address of the same person is tried again.
CREATE TABLE campus_closed_mailboxes (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  address TEXT NOT NULL,
  closed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);

-- When it went along by mail, or was left out of it.
ALTER TABLE campus_notices ADD COLUMN mailed_at BIGINT;
CREATE INDEX campus_notices_unmailed ON campus_notices (made_at)
  WHERE read_at IS NULL AND mailed_at IS NULL;
