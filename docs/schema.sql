-- All tables, made by tools/schema.py from the migrations; change those.

-- app

CREATE TABLE app_exports (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- How much of it is written, in hundredths.
  progress BIGINT NOT NULL,
  -- NULL until it is ready.
  file_key TEXT,
  size BIGINT,
  ready_at BIGINT,
  fetched_at BIGINT,
  PRIMARY KEY (institution_id, person_id, id)
);
CREATE INDEX app_exports_by_time ON app_exports (asked_at);

CREATE TABLE app_late_forms (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  action TEXT NOT NULL,
  -- As a form is sent: name=value&name=value.
  fields TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, action)
);
CREATE INDEX app_late_forms_by_time ON app_late_forms (sent_at);

-- campus/access

CREATE TABLE campus_accepted_forms (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  form_key BIGINT NOT NULL,
  answer TEXT NOT NULL,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, form_key)
);
CREATE INDEX campus_accepted_forms_by_time ON campus_accepted_forms (accepted_at);

CREATE TABLE campus_guides (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT,
  -- Why it changed, and the note of a warm handover, which the student reads too (KK 4.3, guideline 8).
  reason TEXT NOT NULL,
  handover_note TEXT NOT NULL, in_confidence BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX campus_guides_by_person ON campus_guides (institution_id, person_id, kind);

CREATE TABLE campus_looks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  looked_at BIGINT NOT NULL,
  viewer_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, looked_at, viewer_id)
);

CREATE TABLE campus_opened_things (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  thing_id BIGINT NOT NULL,
  viewer_id BIGINT NOT NULL,
  opened_on TEXT NOT NULL,
  looked_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, thing_id, viewer_id, opened_on)
);
CREATE INDEX campus_opened_things_by_time ON campus_opened_things (institution_id, student_id, looked_at);

-- campus/facts

CREATE TABLE campus_fact_changes (
  institution_id BIGINT NOT NULL,
  -- What kind of subject: student, professional, team ...
  subject TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, subject, subject_id)
);
CREATE INDEX campus_fact_changes_by_version ON campus_fact_changes (institution_id, subject, version);

-- campus/inbox

CREATE TABLE campus_closed_mailboxes (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  address TEXT NOT NULL,
  closed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);

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
  read_at BIGINT, mailed_at BIGINT,
  PRIMARY KEY (institution_id, recipient_id, thing_id, kind)
);
CREATE INDEX campus_notices_by_about ON campus_notices (institution_id, about_id);
CREATE INDEX campus_notices_by_thing ON campus_notices (institution_id, thing_id);
CREATE INDEX campus_notices_unmailed ON campus_notices (made_at)
  WHERE read_at IS NULL AND mailed_at IS NULL;

CREATE TABLE campus_quiet_kinds (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (institution_id, person_id, kind)
);

-- campus/organisation

CREATE TABLE campus_groups (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  school_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE campus_institutions (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- No figure is shown on fewer people than this; never under 5 (organisation.h).
  smallest_group BIGINT NOT NULL,
  PRIMARY KEY (institution_id)
);

CREATE TABLE campus_programmes (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level BIGINT NOT NULL,
  pathways TEXT NOT NULL,
  years BIGINT NOT NULL,
  domain TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX campus_programmes_by_code ON campus_programmes (institution_id, code);

CREATE TABLE campus_schools (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE campus_teams (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

-- campus/people

CREATE TABLE campus_enrolments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  group_id BIGINT,
  pathway TEXT NOT NULL,
  level BIGINT NOT NULL,
  -- The year of study in which this enrolment began; it grows by itself on 1 August.
  first_year BIGINT NOT NULL,
  started_on TEXT NOT NULL,
  ended_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX campus_enrolments_by_group ON campus_enrolments (institution_id, group_id);
CREATE INDEX campus_enrolments_by_programme ON campus_enrolments (institution_id, programme_id, started_on, ended_on, student_id);
CREATE INDEX campus_enrolments_by_team ON campus_enrolments (institution_id, team_id, student_id, programme_id, first_year, started_on, ended_on);

CREATE TABLE campus_people (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  given_name TEXT NOT NULL,
  infix TEXT NOT NULL,
  family_name TEXT NOT NULL,
  -- Lower case without accents, "given infix family", for searching in both databases alike.
  email TEXT,
  -- The number under which the institution's own administration knows this person.
  number TEXT,
  language TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX campus_people_by_number ON campus_people (institution_id, number);

CREATE TABLE campus_personas (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  person_id BIGINT NOT NULL,
  role TEXT NOT NULL,
  about_nl TEXT NOT NULL,
  about_en TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (institution_id, name)
);

CREATE TABLE campus_roles (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  role TEXT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT,
  PRIMARY KEY (institution_id, person_id, id)
);
CREATE INDEX campus_roles_by_unit ON campus_roles (institution_id, unit_kind, unit_id);

-- campus/time_limits

CREATE TABLE campus_time_limits (
  institution_id BIGINT NOT NULL,
  -- room.what, as its room declares it.
  limit_key TEXT NOT NULL,
  id BIGINT NOT NULL,
  -- changed, standard, checked, undone.
  kind TEXT NOT NULL,
  -- In the unit of the term; 1 and 0 are yes and no.
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Who looked whether this value is right, as it was typed, and when; empty as long as nobody did.
  checked_by TEXT NOT NULL,
  checked_on TEXT,
  PRIMARY KEY (institution_id, limit_key, id)
);

-- platform/auth

CREATE TABLE auth_links (
  institution_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  -- What the link opens ("trialogue", "portfolio") and which one; the room that made it gives both their meaning.
  purpose TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  uses BIGINT NOT NULL,
  -- How often it opens at most; 0 is as often as wanted.
  most_uses BIGINT NOT NULL,
  used_at BIGINT,
  withdrawn_at BIGINT,
  PRIMARY KEY (institution_id, token_hash)
);
CREATE INDEX auth_links_end ON auth_links (ends_at);
CREATE INDEX auth_links_subject ON auth_links (institution_id, subject_id, purpose);

CREATE TABLE auth_passkeys (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  -- How the device names the key, and the key; base64url.
  key_id TEXT NOT NULL,
  algorithm BIGINT NOT NULL,
  public_key TEXT NOT NULL,
  -- How often the device says that it used the key; 0 is a device that does not count.
  counter BIGINT NOT NULL,
  -- What the person calls it.
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT,
  removed_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX auth_passkeys_by_key ON auth_passkeys (institution_id, key_id);
CREATE INDEX auth_passkeys_by_subject ON auth_passkeys (institution_id, subject_id);
CREATE INDEX auth_passkeys_removed ON auth_passkeys (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE auth_sessions (
  institution_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  -- The role in which this device looks; '' is the first one.
  view TEXT NOT NULL,
  -- What the person recognises the device by, such as "Firefox, Android"; '' when it is not known.
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, token_hash)
);
CREATE INDEX auth_sessions_hash ON auth_sessions (token_hash);
CREATE INDEX auth_sessions_seen ON auth_sessions (seen_at);
CREATE INDEX auth_sessions_subject ON auth_sessions (subject_id);

-- platform/jobs

CREATE TABLE jobs_jobs (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When it may be taken: while it waits, the moment it was asked for or tried again; while somebody works on it, the
  -- moment from which it counts as abandoned. NULL when it was given up.
  due_at BIGINT,
  -- How often it was taken.
  attempts BIGINT NOT NULL,
  last_error TEXT, turn_of BIGINT NOT NULL DEFAULT 0, turn_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX jobs_jobs_due ON jobs_jobs (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX jobs_jobs_turn ON jobs_jobs (institution_id, turn_of) WHERE turn_of <> 0;

CREATE TABLE jobs_periods (
  institution_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  due_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, name)
);

-- rooms/aftercare

CREATE TABLE aftercare_asks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  month BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  -- well, so_so, not_well.
  answer TEXT,
  words TEXT NOT NULL,
  answered_on TEXT,
  PRIMARY KEY (institution_id, student_id, case_id, month)
);

CREATE TABLE aftercare_cases (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Who began it. Who keeps in touch is the counsellor of the day.
  guide_id BIGINT NOT NULL,
  -- A code of CaseReason, and the words with it, which the student reads.
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Where somebody lives, for numbers of a region; empty when it is not known.
  region TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  -- The last day, and the first day on which it is over.
  ends_on TEXT NOT NULL,
  over_on TEXT NOT NULL,
  -- It stopped before: by whom, and the words.
  stopped_by BIGINT NOT NULL,
  stopped_words TEXT NOT NULL,
  -- Of the personal link with which somebody answers without an account; empty without one.
  token_hash TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX aftercare_cases_by_id ON aftercare_cases (institution_id, id);
CREATE INDEX aftercare_cases_by_key ON aftercare_cases (institution_id, token_hash);

CREATE TABLE aftercare_contacts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  held_on TEXT NOT NULL,
  -- call, message, meeting, visit.
  channel TEXT NOT NULL,
  words TEXT NOT NULL,
  -- The next small step.
  step TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, case_id, id)
);

CREATE TABLE aftercare_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  receiver TEXT NOT NULL,
  portion TEXT NOT NULL,
  -- consent, law; and which law.
  ground TEXT NOT NULL,
  law TEXT NOT NULL,
  -- asked, agreed, refused, given.
  state TEXT NOT NULL,
  made_on TEXT NOT NULL,
  answered_on TEXT,
  given_on TEXT,
  PRIMARY KEY (institution_id, student_id, case_id, id)
);

CREATE TABLE aftercare_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  aftercare_target BOOLEAN NOT NULL,
  aftercare_last_contact_on TEXT,
  aftercare_reached_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

-- rooms/attachments

CREATE VIEW attachments_out_media AS
SELECT institution_id, student_id, experience_id, id
FROM portfolio_media;

CREATE VIEW attachments_out_pictures AS
SELECT institution_id, student_id, experience_id, id, small_key
FROM portfolio_pictures;

CREATE TABLE portfolio_media (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- The card whose answer this is; empty for the experience itself.
  card TEXT NOT NULL,
  -- sound, film, drawing
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  -- Why it failed.
  flaw TEXT,
  original_key TEXT NOT NULL,
  -- What is played or shown, and for a film or a drawing the small picture of it.
  file_key TEXT NOT NULL,
  poster_key TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  -- What is said or to be seen, in the student's words; the captions are made of it.
  transcript TEXT NOT NULL,
  added_at BIGINT NOT NULL, changed_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);
CREATE INDEX portfolio_media_file ON portfolio_media (institution_id, file_key);
CREATE INDEX portfolio_media_poster ON portfolio_media (institution_id, poster_key);

CREATE TABLE portfolio_uploads (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  key TEXT NOT NULL,
  size BIGINT NOT NULL,
  begun_at BIGINT NOT NULL, name TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX portfolio_uploads_by_time ON portfolio_uploads (begun_at);

-- rooms/care

CREATE TABLE care_fits (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- Codes, separated by spaces.
  fits TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE care_shared_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Somebody who guides the student, or the student; 0 when that person was forgotten.
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE care_working_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- The first day on which it is gone.
  until_on TEXT NOT NULL,
  -- Thrown away; it can be brought back for a day.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- rooms/caseload

CREATE TABLE caseload_assigned_students (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  assignment_id BIGINT NOT NULL,
  -- Who is to guide the student, and in which team; the relationship that was made of it.
  person_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  guide_id BIGINT,
  -- The relationship that ends for it: the student asked for another counsellor.
  replaces_id BIGINT,
  PRIMARY KEY (institution_id, student_id, assignment_id)
);
CREATE INDEX caseload_assigned_students_by_assignment ON caseload_assigned_students (institution_id, assignment_id);

CREATE TABLE caseload_assignments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- A code of AssignmentReason, and the own words beside it; the student reads them.
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Why somebody gets more students than was agreed.
  more_because TEXT NOT NULL,
  done_at BIGINT,
  undone_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX caseload_assignments_by_maker ON caseload_assignments (institution_id, made_by, done_at);

CREATE TABLE caseload_guide_wishes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  answered_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX caseload_guide_wishes_by_team ON caseload_guide_wishes (institution_id, team_id, answered_at);

CREATE TABLE caseload_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  from_id BIGINT NOT NULL,
  to_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- A code of HandoverReason, and the own words beside it.
  reason TEXT NOT NULL,
  reason_words TEXT NOT NULL,
  -- Where the student stands, what is running, what works in talk with the student.
  stands TEXT NOT NULL,
  running TEXT NOT NULL,
  works TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- Whether the first talk is of three or of two: what was proposed, or what the student chose.
  first_talk TEXT NOT NULL,
  read_at BIGINT,
  answered_at BIGINT,
  student_words TEXT NOT NULL,
  -- The student wants to talk first: no day counts until they did.
  talk_asked_at BIGINT,
  talked_at BIGINT,
  -- It went to the next counsellor, with or without an answer of the student.
  passed_at BIGINT,
  opened_at BIGINT,
  accepted_at BIGINT,
  guide_id BIGINT,
  ended_at BIGINT,
  -- withdrawn by who wrote it, or stopped because the student asks for somebody else
  ended_as TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX caseload_handovers_by_next ON caseload_handovers (institution_id, to_id, accepted_at);
CREATE INDEX caseload_handovers_by_team ON caseload_handovers (institution_id, team_id, accepted_at);

CREATE TABLE caseload_out_handovers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  sent_on TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, guide_id)
);

-- rooms/choices

CREATE VIEW choices_out_chosen AS
SELECT institution_id, student_id, moment_id AS id, chosen_on, (reason <> '') AS has_reason, looked_back_on
FROM course_choices WHERE chosen_on IS NOT NULL;

CREATE TABLE choices_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  choices_offered_year BIGINT NOT NULL,
  choices_made_year BIGINT NOT NULL,
  choices_motivated_year BIGINT NOT NULL,
  choices_looked_back_year BIGINT NOT NULL,
  explorations_year BIGINT NOT NULL, choices_made_last_year BIGINT NOT NULL DEFAULT 0, choices_motivated_last_year BIGINT NOT NULL DEFAULT 0, recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE course_choice_moments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  -- Nothing: every programme of the team.
  programme_id BIGINT,
  -- 0: every year of study.
  year_of_study BIGINT NOT NULL,
  -- elective, assignment, specialisation, placement, next_study.
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  explanation TEXT NOT NULL,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL,
  change_until TEXT NOT NULL,
  starts_on TEXT,
  look_back_on TEXT,
  -- The school year of opens_on.
  school_year BIGINT NOT NULL,
  is_closed BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_choice_moments_by_team ON course_choice_moments (institution_id, team_id, school_year);

CREATE TABLE course_choice_notices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  -- moved_up, option_changed, option_withdrawn, moment_changed.
  kind TEXT NOT NULL,
  option_title TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE course_choice_options (
  institution_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  title TEXT NOT NULL,
  explanation TEXT NOT NULL,
  place TEXT NOT NULL,
  -- When it is, in words: "Donderdagmiddag".
  day TEXT NOT NULL,
  -- Nothing: as many as want to.
  places BIGINT,
  -- Ids of qualities and motives it asks for, separated by spaces.
  asks TEXT NOT NULL,
  -- The code of an elective, or nothing.
  code TEXT NOT NULL,
  is_withdrawn BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, moment_id, id)
);

CREATE TABLE course_choice_weighings (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  option_id BIGINT NOT NULL,
  is_favourite BOOLEAN NOT NULL,
  pulls TEXT NOT NULL,
  holds_back TEXT NOT NULL,
  asked TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, moment_id, option_id)
);

CREATE TABLE course_choices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  -- Where the student has a place.
  option_id BIGINT,
  -- Where the student waits for one, and since when: who asked first has the lower ticket.
  wish_id BIGINT,
  ticket BIGINT,
  -- What the student leans to, and still thinks about.
  leaning_id BIGINT,
  reason TEXT NOT NULL,
  chosen_on TEXT,
  -- well, different, not_again.
  turned_out TEXT,
  looked_back TEXT NOT NULL,
  looked_back_on TEXT,
  PRIMARY KEY (institution_id, student_id, moment_id)
);
CREATE INDEX course_choices_by_option ON course_choices (institution_id, moment_id, option_id, wish_id);
CREATE INDEX course_choices_by_wish ON course_choices (institution_id, moment_id, wish_id, ticket);

CREATE TABLE course_electives (
  institution_id BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  hours BIGINT NOT NULL,
  explanation TEXT NOT NULL,
  PRIMARY KEY (institution_id, code)
);

CREATE TABLE course_explorations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- occupation, study.
  kind TEXT NOT NULL,
  -- Its slug, as in the address.
  item TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  question TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, kind, item)
);

CREATE VIEW course_moments_of_students AS
  SELECT e.institution_id, e.student_id, m.id AS moment_id, m.school_year
  FROM campus_enrolments e
  JOIN course_choice_moments m ON m.institution_id = e.institution_id AND m.team_id = e.team_id
  WHERE (m.programme_id IS NULL OR m.programme_id = e.programme_id)
    AND (m.year_of_study = 0
         OR m.year_of_study = e.first_year + m.school_year
                              - CAST(substr(e.started_on, 1, 4) AS BIGINT)
                              + CASE WHEN substr(e.started_on, 6, 2) < '08' THEN 1 ELSE 0 END)
    AND e.started_on <= m.closes_on AND (e.ended_on IS NULL OR e.ended_on > m.opens_on);

CREATE TABLE course_occupation_words (
  institution_id BIGINT NOT NULL,
  head TEXT NOT NULL,
  word TEXT NOT NULL,
  occupation_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, head, word, occupation_id)
);
CREATE INDEX course_occupation_words_by_occupation ON course_occupation_words (institution_id, occupation_id);

CREATE TABLE course_occupations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Where the list knows it.
  uri TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  -- As people search and sort: lower case without accents.
  other_names TEXT NOT NULL,
  description TEXT NOT NULL,
  -- The group of occupations it belongs to.
  family TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX course_occupations_by_slug ON course_occupations (institution_id, slug);
CREATE UNIQUE INDEX course_occupations_by_uri ON course_occupations (institution_id, uri);

-- rooms/commitments

CREATE TABLE commitments_commitments (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  what TEXT NOT NULL,
  -- 0: nobody any more.
  person_id BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  before_on TEXT NOT NULL,
  first_before_on TEXT NOT NULL,
  -- The kind of thing it came from, which one, and how that was called then.
  origin_kind TEXT NOT NULL,
  origin_ref TEXT NOT NULL,
  origin_title TEXT NOT NULL,
  -- Of a decision or a meeting of this room; 0 of others.
  origin_id BIGINT NOT NULL,
  -- The figure that it tries to move; '' for none.
  indicator TEXT NOT NULL,
  state TEXT NOT NULL,
  -- It was not done by its day, whatever became of it.
  was_late BOOLEAN NOT NULL,
  ended_on TEXT,
  let_go_reason TEXT NOT NULL,
  -- What who was asked proposes instead: another day, or somebody else.
  counter_on TEXT,
  counter_person BIGINT NOT NULL,
  counter_words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- How many of its reminders went out.
  reminded BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_commitments_by_origin ON commitments_commitments (institution_id, origin_kind, origin_ref);
CREATE INDEX commitments_commitments_by_person ON commitments_commitments (institution_id, person_id, state);
CREATE INDEX commitments_commitments_by_state ON commitments_commitments (institution_id, state, before_on);
CREATE INDEX commitments_commitments_by_thing ON commitments_commitments (institution_id, origin_id);
CREATE INDEX commitments_commitments_by_unit ON commitments_commitments (institution_id, unit_id, before_on);

CREATE TABLE commitments_decisions (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  question TEXT NOT NULL,
  explains TEXT NOT NULL,
  touches TEXT NOT NULL,
  if_nothing TEXT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  -- The number of the option; 0 for none.
  chosen BIGINT NOT NULL,
  reason TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_decisions_by_state ON commitments_decisions (institution_id, state);

CREATE TABLE commitments_invitations (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE commitments_items (
  institution_id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  put_by BIGINT NOT NULL,
  -- What it is about: a figure, a guideline, or nothing but its title.
  about_kind TEXT NOT NULL,
  about_ref TEXT NOT NULL,
  about_title TEXT NOT NULL,
  -- 0, or what is to be decided.
  decision_id BIGINT NOT NULL,
  is_done BOOLEAN NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (institution_id, meeting_id, id)
);

CREATE TABLE commitments_meetings (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  unit_kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  held_on TEXT NOT NULL,
  -- Minutes since midnight; none when it is not known.
  begins_minute BIGINT,
  standing TEXT NOT NULL,
  -- The next one stands there.
  was_followed BOOLEAN NOT NULL,
  planned_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX commitments_meetings_by_day ON commitments_meetings (institution_id, held_on);
CREATE INDEX commitments_meetings_by_unit ON commitments_meetings (institution_id, unit_id, held_on);

CREATE TABLE commitments_moves (
  institution_id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  moved_by BIGINT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  words TEXT NOT NULL,
  moved_at BIGINT NOT NULL,
  -- Its day had passed.
  moved_late BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, commitment_id, id)
);

CREATE TABLE commitments_options (
  institution_id BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  effect TEXT NOT NULL,
  costs TEXT NOT NULL,
  asks TEXT NOT NULL,
  PRIMARY KEY (institution_id, decision_id, number)
);

CREATE TABLE commitments_out_institution_facts (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  commitments_due_year BIGINT NOT NULL,
  commitments_kept_year BIGINT NOT NULL,
  commitments_late_year BIGINT NOT NULL,
  commitments_late_open BIGINT NOT NULL,
  commitments_late_talked BIGINT NOT NULL,
  coordinator_since TEXT,
  coordinator_hours BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);

CREATE TABLE commitments_out_institution_meetings (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  leader_meetings_year BIGINT NOT NULL,
  leader_meetings_with_point_year BIGINT NOT NULL,
  board_points_year BIGINT NOT NULL,
  board_reviews_year BIGINT NOT NULL,
  board_activities_year BIGINT NOT NULL,
  decisions_year BIGINT NOT NULL,
  decisions_done_year BIGINT NOT NULL,
  decisions_after_comments_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);

CREATE TABLE commitments_out_team_facts (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  commitments_due_year BIGINT NOT NULL,
  commitments_kept_year BIGINT NOT NULL,
  commitments_late_year BIGINT NOT NULL,
  commitments_late_open BIGINT NOT NULL,
  commitments_late_talked BIGINT NOT NULL,
  owner_since TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE commitments_out_team_meetings (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  team_meetings_year BIGINT NOT NULL,
  team_points_year BIGINT NOT NULL,
  development_talks_year BIGINT NOT NULL,
  development_talks_with_subject_year BIGINT NOT NULL,
  vision_discussed_on TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

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
CREATE INDEX commitments_owners_by_person ON commitments_owners (institution_id, person_id);
CREATE INDEX commitments_owners_by_unit ON commitments_owners (institution_id, unit_id, begins_on);

CREATE TABLE commitments_reactions (
  institution_id BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, decision_id, person_id)
);

CREATE TABLE commitments_talks (
  institution_id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  noted_by BIGINT NOT NULL,
  talked_with BIGINT NOT NULL,
  talked_on TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, commitment_id, id)
);

-- rooms/companies

CREATE TABLE companies_merged_companies (
  institution_id BIGINT NOT NULL,
  merge_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, merge_id, company_id)
);

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

CREATE VIEW companies_out_companies AS
SELECT institution_id, id, kept_id, slug, name, place FROM placements_companies;

CREATE VIEW companies_out_trainers AS
SELECT institution_id, company_id, id, kept_id, name, email, phone, no_messages_since FROM placements_trainers;

-- rooms/course

CREATE TABLE course_contact_moments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  about TEXT NOT NULL,
  -- planned, held, dropped.
  state TEXT NOT NULL,
  planned_on TEXT,
  held_on TEXT,
  outcome TEXT NOT NULL,
  step_id BIGINT,
  created_at BIGINT NOT NULL, subject TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE course_contacts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- A first name or what somebody does.
  name TEXT NOT NULL,
  who TEXT NOT NULL,
  met_at TEXT NOT NULL,
  helps_with TEXT NOT NULL,
  -- What the student can do for this person.
  gives TEXT NOT NULL,
  -- How the student reaches this person, in the student's own words.
  reach TEXT NOT NULL,
  -- near, known, distant.
  closeness TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- Taken away, and for 30 days to be taken back.
  removed_at BIGINT, audience TEXT NOT NULL DEFAULT 'me',
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE course_goals (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- Why I want this, in my own words.
  why TEXT NOT NULL,
  -- student, conversation.
  origin TEXT NOT NULL,
  due_on TEXT,
  -- open, reached, dropped.
  state TEXT NOT NULL,
  closed_on TEXT,
  -- What it brought, or why it no longer fits.
  outcome TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE course_introductions (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  wish TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  closed_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE VIEW course_out_due_steps AS
SELECT institution_id, student_id, id, title, due_on
FROM course_steps WHERE owner_id = student_id AND state = 'open' AND NOT in_confidence AND due_on IS NOT NULL;

CREATE VIEW course_out_steps AS
SELECT institution_id, student_id, id, title, state, experience_id
FROM course_steps WHERE owner_id = student_id AND state <> 'dropped';

CREATE TABLE course_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  steps_open BIGINT NOT NULL,
  steps_first_due_on TEXT,
  steps_done_year BIGINT NOT NULL,
  steps_year BIGINT NOT NULL,
  steps_last_year BIGINT NOT NULL,
  steps_by_student_year BIGINT NOT NULL,
  steps_by_student_last_year BIGINT NOT NULL, contacts BIGINT NOT NULL DEFAULT 0, contacts_used_year BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE course_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- Who does it: the student, or somebody who promised it to the student.
  owner_id BIGINT NOT NULL,
  -- student, conversation.
  origin TEXT NOT NULL,
  conversation_id BIGINT,
  experience_id BIGINT,
  due_on TEXT,
  -- Who helps, and how do I know that it worked; free text of the student.
  helper TEXT NOT NULL,
  sign TEXT NOT NULL,
  -- open, done, dropped.
  state TEXT NOT NULL,
  closed_on TEXT,
  -- What came of it, or why it no longer fits.
  outcome TEXT NOT NULL,
  created_at BIGINT NOT NULL, goal_id BIGINT, contact_id BIGINT, in_confidence BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX course_steps_by_owner ON course_steps (institution_id, owner_id, state);

-- rooms/development

CREATE TABLE development_evidence (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  picture_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  -- experience, response, observation, instrument.
  kind TEXT NOT NULL,
  source_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, picture_id, competency, kind, source_id)
);

CREATE VIEW development_out_pictures AS
  SELECT institution_id, student_id, confirmed_on FROM guidance_pictures WHERE confirmed_on IS NOT NULL;

-- rooms/dialogue

CREATE VIEW dialogue_out_agreements AS
  SELECT institution_id, student_id, conversation_id FROM guidance_agreements;

CREATE VIEW dialogue_out_notes AS
  SELECT institution_id, student_id, conversation_id, movement FROM guidance_notes;

CREATE VIEW dialogue_out_ticks AS
  SELECT institution_id, student_id, conversation_id, person_id, helped, felt_safe FROM guidance_ticks;

CREATE TABLE guidance_forks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  movement TEXT NOT NULL,
  -- The note whose words they are; nothing while it is no note yet.
  note_id BIGINT,
  -- What stood there, and what came after it without knowing of that.
  first_words TEXT NOT NULL,
  second_words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- first, second, both, fresh.
  settled_as TEXT,
  settled_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX guidance_forks_of_conversation ON guidance_forks (institution_id, student_id, conversation_id);

CREATE TABLE guidance_note_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  movement TEXT NOT NULL,
  -- The note it will become.
  note_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id, movement)
);

-- rooms/direction

CREATE TABLE direction_aspects (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  -- The same in every edition, whatever it is called there.
  slug TEXT NOT NULL,
  place BIGINT NOT NULL,
  icon TEXT NOT NULL,
  name TEXT NOT NULL,
  sentence TEXT NOT NULL,
  ambition TEXT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug)
);

CREATE TABLE direction_confirmations (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  confirmed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, edition)
);
CREATE INDEX direction_confirmations_by_edition ON direction_confirmations (institution_id, edition);

CREATE TABLE direction_corrections (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  id BIGINT NOT NULL,
  sentence TEXT NOT NULL,
  reason_students TEXT NOT NULL,
  reason_staff TEXT NOT NULL,
  why TEXT NOT NULL,
  corrected_by BIGINT NOT NULL,
  corrected_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, edition, id)
);

CREATE TABLE direction_editions (
  institution_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- draft, response, holds, replaced.
  state TEXT NOT NULL,
  sentence TEXT NOT NULL,
  reason_students TEXT NOT NULL,
  reason_staff TEXT NOT NULL,
  -- With whom it was made, and what is other than before.
  made_with TEXT NOT NULL,
  note_of_change TEXT NOT NULL,
  respond_until_on TEXT,
  from_on TEXT,
  until_on TEXT,
  -- Who published it; 0 before that, and when that person was forgotten.
  fixed_by BIGINT NOT NULL,
  -- Colleagues who did not confirm are asked once in an edition.
  reminded_on TEXT,
  PRIMARY KEY (institution_id, number)
);

CREATE TABLE direction_openness (
  institution_id BIGINT NOT NULL,
  students BOOLEAN NOT NULL,
  everybody BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id)
);

CREATE TABLE direction_out_institution_facts (
  institution_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  vision_in_force_since TEXT,
  vision_reasons BIGINT NOT NULL,
  vision_aspects BIGINT NOT NULL,
  aspects_with_ambition BIGINT NOT NULL,
  choices BIGINT NOT NULL,
  choices_with_reason BIGINT NOT NULL,
  choice_levels BIGINT NOT NULL,
  responses_open BIGINT NOT NULL,
  responses_answered_in_time_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id)
);

CREATE TABLE direction_out_team_facts (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  staff_confirmed BIGINT NOT NULL,
  recalls_answered_year BIGINT NOT NULL,
  recalls_recognised_year BIGINT NOT NULL,
  aspects BIGINT NOT NULL,
  aspects_with_goal BIGINT NOT NULL,
  goals BIGINT NOT NULL,
  goals_with_indicator BIGINT NOT NULL,
  goals_with_approach BIGINT NOT NULL,
  goals_met BIGINT NOT NULL,
  frames BIGINT NOT NULL,
  frames_filled BIGINT NOT NULL,
  deviations BIGINT NOT NULL,
  deviations_ended_late BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, team_id)
);

CREATE TABLE direction_recall_days (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  closed BOOLEAN NOT NULL,
  PRIMARY KEY (institution_id, person_id, edition)
);

CREATE TABLE direction_recall_items (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  slug TEXT NOT NULL,
  chance TEXT NOT NULL,
  school_year BIGINT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug, chance)
);

CREATE TABLE direction_recalls (
  institution_id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  slug TEXT NOT NULL,
  team_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  -- own_work, colleague, not_seen, unknown.
  seen TEXT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (institution_id, edition, slug, team_id, school_year, seen)
);

CREATE TABLE direction_responses (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  -- The last day on which an answer is in time.
  due_on TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_by BIGINT NOT NULL,
  answered_on TEXT,
  PRIMARY KEY (institution_id, id)
);

-- rooms/experiences

CREATE VIEW experiences_out_competencies AS
SELECT c.institution_id, c.student_id, c.experience_id, c.competency
FROM portfolio_experience_competencies c
JOIN portfolio_experiences e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
  AND e.id = c.experience_id
WHERE e.audience <> 'me' AND e.removed_at IS NULL;

CREATE VIEW experiences_out_responses AS
SELECT r.institution_id, r.student_id, r.id, r.experience_id, r.author_id, r.words, r.written_at
FROM portfolio_responses r
JOIN portfolio_experiences e ON e.institution_id = r.institution_id AND e.student_id = r.student_id
  AND e.id = r.experience_id
WHERE e.audience <> 'me' AND e.removed_at IS NULL AND r.laid_aside_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = r.institution_id AND g.student_id = r.student_id
                    AND g.person_id = r.author_id AND g.in_confidence);

CREATE VIEW experiences_out_shared AS
SELECT institution_id, student_id, id, title, kind, happened_on
FROM portfolio_experiences WHERE audience <> 'me' AND removed_at IS NULL;

CREATE TABLE portfolio_answers (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  card TEXT NOT NULL,
  competency TEXT NOT NULL,
  -- personal, societal, or empty: what kind of meaning the question asks for (KK 4.2).
  meaning TEXT NOT NULL,
  -- How it was answered: typed, pictures, chips.
  form TEXT NOT NULL,
  -- The choices of the card that were tapped, separated by spaces, and what was typed beside them; one may be empty.
  choices TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at BIGINT NOT NULL, picture TEXT NOT NULL DEFAULT '', late_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id, experience_id, card)
);

CREATE TABLE portfolio_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  story TEXT NOT NULL,
  place TEXT NOT NULL,
  companions TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  feelings TEXT NOT NULL,
  audience TEXT NOT NULL,
  changed_at BIGINT NOT NULL, form_key BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX portfolio_drafts_by_time ON portfolio_drafts (changed_at);

CREATE TABLE portfolio_experience_competencies (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, competency)
);

CREATE TABLE portfolio_experience_skills (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  skill TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id, skill)
);

CREATE TABLE portfolio_experience_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  step_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id)
);

CREATE TABLE portfolio_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  story TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  place TEXT NOT NULL,
  -- Who was there, in roles and not in names ("een bewoner"); free text of the student.
  companions TEXT NOT NULL,
  -- One or more feelings, separated by spaces.
  feelings TEXT NOT NULL,
  -- Who may see it: me, or counsellor: those who guide the student at the moment of looking.
  audience TEXT NOT NULL,
  -- Who came up with it: nobody else than the student when NULL.
  proposed_by BIGINT,
  recorded_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Thrown away; it can be brought back for 30 days and is then erased.
  removed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX portfolio_experiences_by_id ON portfolio_experiences (institution_id, id);
CREATE INDEX portfolio_experiences_recorded ON portfolio_experiences (institution_id, student_id, recorded_at, id);
CREATE INDEX portfolio_experiences_removed ON portfolio_experiences (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE portfolio_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  experiences_year BIGINT NOT NULL,
  experiences_last_year BIGINT NOT NULL,
  real_experiences_year BIGINT NOT NULL,
  experience_kinds_year BIGINT NOT NULL,
  experiences_reflected_year BIGINT NOT NULL,
  experiences_meaning_year BIGINT NOT NULL,
  experiences_by_student_year BIGINT NOT NULL,
  experiences_by_student_last_year BIGINT NOT NULL,
  experiences_shared_year BIGINT NOT NULL,
  responses_within_10_days_year BIGINT NOT NULL,
  reflection_forms_year BIGINT NOT NULL,
  last_experience_on TEXT,
  competency_qualities_on TEXT,
  competency_motives_on TEXT,
  competency_exploration_on TEXT,
  competency_steering_on TEXT,
  competency_networking_on TEXT, experiences_to_reflect_year BIGINT NOT NULL DEFAULT 0, experiences_skills_year BIGINT NOT NULL DEFAULT 0, self_statements BIGINT NOT NULL DEFAULT 0, self_statements_proven BIGINT NOT NULL DEFAULT 0, rested_until_on TEXT, experiences_discussed_year BIGINT NOT NULL DEFAULT 0, experiences_to_respond_year BIGINT NOT NULL DEFAULT 0, recount_at BIGINT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE portfolio_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  large_key TEXT NOT NULL,
  small_key TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  description TEXT NOT NULL,
  added_at BIGINT NOT NULL, changed_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);
CREATE INDEX portfolio_pictures_large ON portfolio_pictures (institution_id, large_key);
CREATE INDEX portfolio_pictures_small ON portfolio_pictures (institution_id, small_key);

CREATE TABLE portfolio_responses (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- For a question: when the student answered it or laid it aside; NULL is "open". For the student's own words the
  -- same as written_at.
  answered_at BIGINT, later_on TEXT, laid_aside_at BIGINT,
  PRIMARY KEY (institution_id, student_id, experience_id, id)
);

CREATE TABLE portfolio_rests (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  begins_on TEXT NOT NULL,
  -- The last day of it.
  ends_on TEXT NOT NULL,
  audience TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE portfolio_self_changes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- stated, reworded, tied, untied, shared, kept, let_go, taken_up.
  kind TEXT NOT NULL,
  -- Of a rewording: the sentence before it.
  words TEXT NOT NULL,
  -- Of a tie: which experience.
  experience_id BIGINT,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, statement_id, id)
);

CREATE TABLE portfolio_self_proofs (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  tied_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, statement_id, experience_id)
);

CREATE TABLE portfolio_self_statements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- quality, value, motive, possibility.
  part TEXT NOT NULL,
  -- A word of content/self.toml, or empty; then own_name says it.
  word TEXT NOT NULL,
  own_name TEXT NOT NULL,
  -- What the student says about it; may be empty.
  sentence TEXT NOT NULL,
  -- Who may see it: me, or counsellor: those who guide the student at the moment of looking.
  audience TEXT NOT NULL,
  stated_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- It fits no more; it stays with the student as a part of the way here.
  let_go_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- rooms/experts

CREATE TABLE course_blocks (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  blocked_id BIGINT NOT NULL,
  blocked_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id, blocked_id)
);

CREATE TABLE course_messages (
  institution_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  -- Hidden by the school after a report.
  hidden_at BIGINT,
  PRIMARY KEY (institution_id, thread_id, id)
);

CREATE TABLE course_moderations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  report_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  colleague_id BIGINT NOT NULL,
  -- looked, hidden, restored, offer_closed, offer_restored, answered.
  act TEXT NOT NULL,
  done_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_moderations_by_thread ON course_moderations (institution_id, thread_id);

CREATE TABLE course_offers (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- What this person does now, and what one may ask about.
  work TEXT NOT NULL,
  about TEXT NOT NULL,
  -- How many new questions in a calendar month.
  monthly_limit BIGINT NOT NULL,
  -- waiting, open, paused, refused, closed.
  state TEXT NOT NULL,
  offered_at BIGINT NOT NULL,
  -- Who of the school looked at it, and what was said.
  reviewer_id BIGINT,
  reviewed_at BIGINT,
  review_note TEXT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);

CREATE TABLE course_reports (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  -- The message it is about; none when it is about the whole.
  message_id BIGINT,
  sender_id BIGINT NOT NULL,
  reason TEXT NOT NULL,
  reported_at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  closed_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_reports_by_thread ON course_reports (institution_id, thread_id);

CREATE TABLE course_threads (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- 0 when the expert was forgotten.
  expert_id BIGINT NOT NULL,
  -- open, answered, closed.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  -- Whether the first answer came within five working days.
  in_time BOOLEAN NOT NULL,
  last_at BIGINT NOT NULL,
  subject TEXT NOT NULL DEFAULT '', late_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX course_threads_by_expert ON course_threads (institution_id, expert_id, asked_at);
CREATE INDEX course_threads_by_student ON course_threads (institution_id, student_id, asked_at);

CREATE TABLE experts_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  expert_requests_year BIGINT NOT NULL,
  expert_answers_in_time_year BIGINT NOT NULL, expert_requests_due_year BIGINT NOT NULL DEFAULT 0, recount_at BIGINT,
  PRIMARY KEY (institution_id, student_id)
);

-- rooms/grouptalks

CREATE TABLE grouptalks_members (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  -- What the student keeps there: for nobody else.
  words TEXT NOT NULL,
  -- The day on which it was held, once it ended and the student was there.
  held_on TEXT,
  PRIMARY KEY (institution_id, student_id, talk_id)
);
CREATE INDEX grouptalks_members_by_talk ON grouptalks_members (institution_id, talk_id);

CREATE TABLE grouptalks_notes (
  institution_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  is_signed BOOLEAN NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, talk_id, id)
);

CREATE TABLE grouptalks_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  conversations_group_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE grouptalks_steps (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  talk_id BIGINT NOT NULL,
  step_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, talk_id, step_id)
);

CREATE TABLE grouptalks_talks (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  topic TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  -- When the guide ended it, and how many minutes it took; nothing before.
  closed_at BIGINT,
  minutes_spent BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX grouptalks_talks_by_guide ON grouptalks_talks (institution_id, guide_id);

-- rooms/guidance

CREATE TABLE guidance_agreements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  step_id BIGINT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, id)
);

CREATE TABLE guidance_conversation_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, experience_id)
);

CREATE TABLE guidance_conversations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  -- dialogue, intake.
  kind TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  begins_minute BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  place TEXT NOT NULL,
  -- Who asked for it: student, counsellor.
  asked_by TEXT NOT NULL,
  -- planned, open, closed, cancelled.
  state TEXT NOT NULL,
  -- The student's own question and wish for this conversation; empty until prepared.
  question TEXT NOT NULL,
  wish TEXT NOT NULL,
  prepared_at BIGINT,
  opened_at BIGINT,
  closed_at BIGINT,
  held_on TEXT,
  student_confirmed_at BIGINT,
  counsellor_confirmed_at BIGINT,
  -- For an intake: whether it built on what the student brought from before (KK 4.3, guideline 5).
  used_earlier BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL, companion TEXT NOT NULL DEFAULT '', companion_relation TEXT, in_confidence BOOLEAN NOT NULL DEFAULT FALSE, channel TEXT NOT NULL DEFAULT 'school', minutes_spent BIGINT, is_unplanned BOOLEAN NOT NULL DEFAULT FALSE, late_days BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX guidance_conversations_by_counsellor
  ON guidance_conversations (institution_id, counsellor_id, state, planned_on);
CREATE UNIQUE INDEX guidance_conversations_by_id ON guidance_conversations (institution_id, id);

CREATE TABLE guidance_initiatives (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  initiative TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id)
);

CREATE TABLE guidance_notes (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- look_back, make_sense, look_ahead, set_in_motion.
  movement TEXT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  competency TEXT,
  written_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, conversation_id, id)
);

CREATE VIEW guidance_out_appointments AS
  SELECT institution_id, counsellor_id, student_id, planned_on, begins_minute, minutes
  FROM guidance_conversations WHERE state IN ('planned', 'open') AND late_days IS NULL;

CREATE VIEW guidance_out_discussed AS
  SELECT e.institution_id, e.student_id, e.experience_id
  FROM guidance_conversation_experiences e
  WHERE EXISTS (SELECT 1 FROM guidance_conversations c
                WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                  AND c.id = e.conversation_id AND c.state = 'closed' AND NOT c.in_confidence);

CREATE VIEW guidance_out_first_talks AS SELECT institution_id, student_id, id, state, planned_on FROM guidance_conversations
WHERE kind = 'intake' AND state <> 'cancelled' AND NOT in_confidence AND (late_days IS NULL OR state = 'closed');

CREATE TABLE guidance_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  counsellor_since TEXT,
  counsellor_changes BIGINT NOT NULL,
  counsellor_changes_warm BIGINT NOT NULL,
  conversations_year BIGINT NOT NULL,
  conversations_last_year BIGINT NOT NULL,
  -- In how many school years there was at least one.
  conversation_school_years BIGINT NOT NULL,
  last_conversation_on TEXT,
  next_conversation_on TEXT,
  conversations_on_experience_year BIGINT NOT NULL,
  conversations_four_movements_year BIGINT NOT NULL,
  conversations_by_student_year BIGINT NOT NULL,
  conversations_by_student_last_year BIGINT NOT NULL,
  conversations_confirmed_year BIGINT NOT NULL,
  intake_on TEXT,
  intake_used_earlier BOOLEAN NOT NULL,
  development_confirmed_on TEXT,
  pulses BIGINT NOT NULL,
  pulse_helped BIGINT NOT NULL,
  pulse_heard BIGINT NOT NULL, trusted_invitations_year BIGINT NOT NULL DEFAULT 0, recount_on TEXT, pulse_heard_answers BIGINT NOT NULL DEFAULT 0, minutes_spent_year BIGINT NOT NULL DEFAULT 0, conversations_distance_year BIGINT NOT NULL DEFAULT 0, conversations_written_late_year BIGINT NOT NULL DEFAULT 0, phase_agreed_on TEXT, phase_is_agreed BOOLEAN NOT NULL DEFAULT FALSE, next_initiative_student BOOLEAN NOT NULL DEFAULT FALSE, intake_used_earlier_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE VIEW guidance_out_talks AS
  SELECT institution_id, student_id, id, counsellor_id, planned_on, begins_minute, minutes,
    COALESCE(minutes_spent, minutes) AS minutes_spent, state, prepared_at, held_on, in_confidence, channel
  FROM guidance_conversations;

CREATE TABLE guidance_picture_parts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  picture_id BIGINT NOT NULL,
  competency TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, picture_id, competency)
);

CREATE TABLE guidance_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by BIGINT NOT NULL,
  student_confirmed_on TEXT,
  counsellor_confirmed_on TEXT,
  confirmed_on TEXT,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE guidance_ticks (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  conversation_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  real_experience BOOLEAN NOT NULL,
  student_spoke_most BOOLEAN NOT NULL,
  something_new BOOLEAN NOT NULL,
  step_agreed BOOLEAN NOT NULL,
  helped TEXT,
  ticked_at BIGINT NOT NULL, felt_safe BOOLEAN,
  PRIMARY KEY (institution_id, student_id, conversation_id, person_id)
);

-- rooms/help

CREATE TABLE help_addresses (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- The name as names are compared: no two addresses have the same.
  compared TEXT NOT NULL,
  for_whom TEXT NOT NULL,
  offers TEXT NOT NULL,
  costs TEXT NOT NULL,
  waiting TEXT NOT NULL,
  languages TEXT NOT NULL,
  contact TEXT NOT NULL,
  -- When somebody last looked whether all of it is so, and who; 0 when that person was forgotten.
  checked_on TEXT NOT NULL,
  checked_by_id BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Taken out of the directory; it can be put back.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX help_addresses_by_name ON help_addresses (institution_id, compared);

CREATE TABLE help_imports (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  rows_read BIGINT NOT NULL,
  -- What was not in the directory before: ids, separated by spaces.
  added TEXT NOT NULL,
  -- What was changed, as it was: a file as the directory is written.
  before TEXT NOT NULL,
  undone_at BIGINT,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE help_instruments (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  -- What it says, in two sentences; and what the student thinks of that.
  says TEXT NOT NULL,
  meaning TEXT NOT NULL,
  -- The last day on which it says something; NULL where that is not known.
  valid_until TEXT,
  -- me, guides.
  audience TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  -- Thrown away; it can be brought back for a day.
  dropped_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE VIEW help_out_instruments AS
SELECT institution_id, student_id, id, name, taken_on, says, meaning FROM help_instruments
WHERE audience = 'guides' AND dropped_at IS NULL;

CREATE TABLE help_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  outside_help_year BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE help_outside (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- Who asked the student, and as what; 0 when that person was forgotten.
  asked_by_id BIGINT NOT NULL,
  by_kind TEXT NOT NULL,
  -- help: an address, that does something. companion: one person who thinks along.
  kind TEXT NOT NULL,
  -- Of the directory, or written for this student alone: then its name and how to make contact.
  address_id BIGINT,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  question TEXT NOT NULL,
  -- What the address may know: codes, separated by spaces.
  may_know TEXT NOT NULL,
  -- The first day on which the consent holds no more.
  until_on TEXT NOT NULL,
  -- Who makes the first contact: student, together, guide.
  first_contact TEXT NOT NULL,
  -- The student wants to talk first; it goes on waiting for an answer.
  talk_first_at BIGINT,
  -- asked, parent, agreed, contact, busy, back, refused, stopped.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- The consent holds from here to there; both are kept.
  given_at BIGINT,
  withdrawn_at BIGINT,
  -- The student said to be younger than 16, and when a parent agreed too.
  is_under_16 BOOLEAN NOT NULL,
  parent_agreed_on TEXT,
  contact_on TEXT,
  -- What came back; of a guide it counts once the student agrees.
  report TEXT NOT NULL,
  report_by_id BIGINT,
  report_agreed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

-- rooms/intake

CREATE TABLE intake_experiences (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  laid_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, experience_id)
);

CREATE TABLE intake_words (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  -- before, years, job, home, sport, volunteering, worked, not_again, missing.
  topic TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- Since when it lies on the table; empty while only the student reads it.
  laid_at BIGINT,
  PRIMARY KEY (institution_id, student_id, topic)
);

-- rooms/placements

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
  written_at BIGINT NOT NULL, by_voice TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (institution_id, student_id, placement_id, touchpoint_id, id)
);

CREATE TABLE placements_companies (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- In the address of its page.
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  -- A code of the sectors of content; empty when nobody said it.
  sector TEXT NOT NULL,
  -- Since when it is recognised as a training company, and who says so.
  recognised_on TEXT,
  recognised_by TEXT NOT NULL, kept_id BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX placements_companies_by_kept ON placements_companies (institution_id, kept_id);
CREATE UNIQUE INDEX placements_companies_by_slug ON placements_companies (institution_id, slug);

CREATE TABLE placements_expectations (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number BIGINT NOT NULL,
  words TEXT NOT NULL,
  -- What the company said: yes, different, no; NULL until then.
  answer TEXT,
  answer_words TEXT NOT NULL,
  PRIMARY KEY (institution_id, company_id, version, number)
);

CREATE TABLE placements_happenings (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- happened, not_yet, different.
  outcome TEXT NOT NULL,
  words TEXT NOT NULL,
  -- As it was then: the line itself, and the name of who said it.
  line TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, version, number)
);

CREATE TABLE placements_link_devices (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  device_hash TEXT NOT NULL,
  bound_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, link_id, device_hash)
);

CREATE TABLE placements_link_drafts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  qualities TEXT NOT NULL,
  words TEXT NOT NULL,
  seen_on TEXT,
  try_out TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, link_id)
);

CREATE TABLE placements_links (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  trainer_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  -- The first time somebody said to be the trainer, and the last time something was written.
  opened_at BIGINT,
  used_at BIGINT,
  closed_at BIGINT,
  -- school, renewed, not_me, codes.
  closed_because TEXT NOT NULL,
  -- With which another device is let in, once and until a moment; empty when there is none.
  code TEXT NOT NULL,
  code_until BIGINT,
  wrong_codes BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);
CREATE UNIQUE INDEX placements_links_by_key ON placements_links (institution_id, token_hash);
CREATE INDEX placements_links_by_trainer ON placements_links (institution_id, trainer_id);

CREATE TABLE placements_observations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  -- As the trainer was called then.
  trainer_name TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  -- Codes, separated by spaces.
  qualities TEXT NOT NULL,
  words TEXT NOT NULL,
  try_out TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);

CREATE VIEW placements_out_at_companies AS
SELECT institution_id, company_id, trainer_id, begins_on, over_on, stopped_on FROM placements_placements;

CREATE VIEW placements_out_ending AS
SELECT p.institution_id, p.student_id, p.ends_on,
  (SELECT MAX(t.planned_on) FROM placements_touchpoints t
   WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id AND t.state = 'planned') AS next_on
FROM placements_placements p
WHERE p.stopped_on IS NULL AND NOT p.is_work
  AND EXISTS (SELECT 1 FROM placements_touchpoints t
              WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM placements_touchpoints t
                  WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id AND t.kind = 'end'
                    AND t.state IN ('held', 'skipped'));

CREATE VIEW placements_out_observations AS
SELECT institution_id, student_id, id, placement_id, trainer_name, seen_on, qualities, words FROM placements_observations;

CREATE TABLE placements_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  placements_due_year BIGINT NOT NULL,
  placements_seen_year BIGINT NOT NULL,
  placements_ended_year BIGINT NOT NULL,
  placements_three_contacts_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE placements_pacts (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  proposed_at BIGINT NOT NULL,
  -- The last day on which it holds once it is agreed.
  until_on TEXT NOT NULL,
  -- When the company answered all lines, and who did.
  answered_at BIGINT,
  answered_by TEXT NOT NULL,
  -- The day on which both said yes to all of it.
  agreed_on TEXT,
  PRIMARY KEY (institution_id, company_id, version)
);

CREATE TABLE placements_placements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  trainer_id BIGINT,
  -- As they were called when it was written down, for who takes it along.
  company_name TEXT NOT NULL,
  trainer_name TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  -- Of a placement of eight weeks or more: from which day on the trainer's word may be expected.
  half_on TEXT,
  -- The first day on which it is over.
  over_on TEXT NOT NULL,
  days_a_week BIGINT NOT NULL,
  -- Work of who learns and works (bbl) at the same time.
  is_work BOOLEAN NOT NULL,
  by_student BOOLEAN NOT NULL,
  wish TEXT NOT NULL,
  wish_at BIGINT,
  created_at BIGINT NOT NULL,
  -- It stopped before its end: the last day, who said so and the words.
  stopped_on TEXT,
  stopped_by_student BOOLEAN,
  stopped_words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX placements_placements_by_company ON placements_placements (institution_id, company_id, over_on);
CREATE UNIQUE INDEX placements_placements_by_id ON placements_placements (institution_id, id);

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

CREATE TABLE placements_shown (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  experience_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, placement_id, experience_id)
);

CREATE TABLE placements_touchpoints (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- start, halfway, end, extra.
  kind TEXT NOT NULL,
  -- open, planned, held, skipped.
  state TEXT NOT NULL,
  planned_on TEXT,
  begins_minute BIGINT,
  -- workplace, school, call.
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  held_on TEXT,
  with_trainer BOOLEAN NOT NULL,
  with_guide BOOLEAN NOT NULL,
  -- Why it was skipped.
  reason TEXT NOT NULL,
  -- What the trainer said of it by the link: comes, call, absent.
  trainer_joins TEXT,
  -- Who said last how it stands.
  changed_by_id BIGINT NOT NULL,
  changed_at BIGINT NOT NULL, student_confirmed_at BIGINT, trainer_confirmed_at BIGINT, guide_confirmed_at BIGINT, begun_at BIGINT,
  PRIMARY KEY (institution_id, student_id, placement_id, id)
);

CREATE TABLE placements_trainers (
  institution_id BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- The name as names are compared.
  search_name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  -- Since when no message may be sent.
  no_messages_since BIGINT,
  -- The first day on which this person did not work there any more.
  left_on TEXT,
  created_at BIGINT NOT NULL, kept_id BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, company_id, id)
);
CREATE INDEX placements_trainers_by_email ON placements_trainers (institution_id, LOWER(email));
CREATE UNIQUE INDEX placements_trainers_by_id ON placements_trainers (institution_id, id);
CREATE INDEX placements_trainers_by_kept ON placements_trainers (institution_id, kept_id);

-- rooms/policy

CREATE TABLE policy_choices (
  institution_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- institution, school, team; and which one.
  level TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  -- fixed, frame, free.
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- Of a frame: its lines, what is counted, what it sets in Koers, and before when teams fill it in.
  least BIGINT NOT NULL,
  most BIGINT NOT NULL,
  amount TEXT NOT NULL,
  options TEXT NOT NULL,
  setting TEXT,
  fill_before_on TEXT,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  -- The day on which it was replaced or dropped.
  until_on TEXT,
  PRIMARY KEY (institution_id, topic_id, id)
);

CREATE TABLE policy_deviations (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  -- Its last day.
  until_on TEXT NOT NULL,
  -- asked, granted, refused, ended.
  state TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_on TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT,
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE policy_fillings (
  institution_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  value BIGINT NOT NULL,
  reason TEXT NOT NULL,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  until_on TEXT,
  PRIMARY KEY (institution_id, topic_id, team_id, id)
);

CREATE TABLE policy_goals (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  aspect TEXT NOT NULL,
  sentence TEXT NOT NULL,
  -- The figure that shows it, and what it should be; "" and nothing of a goal without one.
  indicator TEXT NOT NULL,
  target BIGINT,
  before_on TEXT NOT NULL,
  approach TEXT NOT NULL,
  -- running, met, let_go, next_year.
  state TEXT NOT NULL,
  closing TEXT NOT NULL,
  closed_on TEXT,
  -- The team whose goal it was made after.
  from_team_id BIGINT,
  written_by BIGINT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, team_id, id)
);

CREATE VIEW policy_out_choices AS
SELECT c.institution_id, c.topic_id, t.aspect, c.level, c.unit_id, c.kind, c.reason
FROM policy_choices c
JOIN policy_topics t ON t.institution_id = c.institution_id AND t.id = c.topic_id
WHERE c.until_on IS NULL;

CREATE VIEW policy_out_deviations AS
SELECT institution_id, topic_id, team_id, state, until_on, asked_on FROM policy_deviations;

CREATE VIEW policy_out_fillings AS
SELECT institution_id, topic_id, team_id, reason, written_on FROM policy_fillings WHERE until_on IS NULL;

CREATE VIEW policy_out_goals AS
SELECT institution_id, team_id, aspect, indicator, approach, state, closed_on FROM policy_goals;

CREATE TABLE policy_out_settings (
  institution_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  setting TEXT NOT NULL,
  value BIGINT NOT NULL,
  until_on TEXT,
  value_until BIGINT NOT NULL,
  PRIMARY KEY (institution_id, team_id, setting)
);

CREATE TABLE policy_topics (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  slug TEXT NOT NULL,
  question TEXT NOT NULL,
  -- The slug of the aspect of the vision it belongs to; "" of none.
  aspect TEXT NOT NULL,
  PRIMARY KEY (institution_id, id)
);
CREATE UNIQUE INDEX policy_topics_by_slug ON policy_topics (institution_id, slug);

-- rooms/portfolio

CREATE TABLE publication_folios (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- page, blog, vlog, timeline, cv
  form TEXT NOT NULL,
  colour TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  -- How the reader may reach the student, in the student's own words; may be empty.
  contact TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_on TEXT NOT NULL,
  -- Thrown away; it can be brought back for 30 days and is then erased.
  removed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX publication_folios_removed ON publication_folios (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE publication_items (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  -- text, experience, step
  kind TEXT NOT NULL,
  -- The experience or step; 0 for a text.
  source_id BIGINT NOT NULL,
  -- Which of the five contents it shows: qualities, skills, motives, choices, next_steps (KK 4.3, guideline 9).
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  -- When the student said that the readers may see this, although it is private otherwise.
  allowed_at BIGINT,
  PRIMARY KEY (institution_id, student_id, folio_id, id)
);

CREATE TABLE publication_messages (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  share_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, share_id, id)
);

CREATE TABLE publication_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  portfolio_contents BIGINT NOT NULL,
  portfolio_forms BIGINT NOT NULL,
  portfolio_updated_on TEXT, portfolio_pages_year BIGINT NOT NULL DEFAULT 0, portfolio_pages_last_year BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE publication_shares (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  -- link, counsellor
  reach TEXT NOT NULL,
  -- What the student calls the reader.
  receiver TEXT NOT NULL,
  -- Of a link; the token itself is not kept. Empty for those who guide.
  token_hash TEXT NOT NULL,
  -- Handed over: the reader sees this snapshot and not the living page.
  snapshot_id BIGINT,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX publication_shares_by_hash ON publication_shares (token_hash);

CREATE TABLE publication_snapshot_items (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  kind TEXT NOT NULL,
  source_id BIGINT NOT NULL,
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  -- The kind of experience, or empty.
  experience_kind TEXT NOT NULL,
  happened_on TEXT,
  -- Codes, separated by spaces.
  competencies TEXT NOT NULL,
  is_done BOOLEAN NOT NULL, about TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (institution_id, student_id, snapshot_id, place)
);

CREATE TABLE publication_snapshot_media (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- sound, film, drawing
  kind TEXT NOT NULL,
  file_key TEXT NOT NULL,
  -- Of a film: a picture of it; empty otherwise.
  poster_key TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  transcript TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);

CREATE TABLE publication_snapshot_pictures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  file_key TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);

CREATE TABLE publication_snapshot_proofs (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  snapshot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  -- The kind of experience, or empty.
  experience_kind TEXT NOT NULL,
  happened_on TEXT,
  PRIMARY KEY (institution_id, student_id, snapshot_id, place, number)
);

CREATE TABLE publication_snapshots (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  folio_id BIGINT NOT NULL,
  form TEXT NOT NULL,
  colour TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  contact TEXT NOT NULL,
  student_name TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

-- rooms/profile

CREATE VIEW profile_out_proofs AS
SELECT institution_id, student_id, statement_id, experience_id
FROM portfolio_self_proofs;

CREATE VIEW profile_out_statements AS
SELECT institution_id, student_id, id, part, word, own_name, let_go_at
FROM portfolio_self_statements;

-- rooms/quality

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

-- rooms/referrals

CREATE TABLE referrals_joint_requests (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  -- In the student's words, and what they did already; as the counsellor wrote it.
  question TEXT NOT NULL,
  tried TEXT NOT NULL,
  -- What the specialist would see: question, or file.
  scope TEXT NOT NULL,
  -- waiting, agreed, refused, withdrawn.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  -- The student said yes to something else than what was written.
  is_changed BOOLEAN NOT NULL,
  -- What came of it.
  referral_id BIGINT,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE referrals_lines (
  institution_id BIGINT NOT NULL,
  referral_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  -- taken, planned, spoken, said, passed_on, closed, withdrawn, opened.
  kind TEXT NOT NULL,
  -- What was said; of a plan the place.
  words TEXT NOT NULL,
  happens_on TEXT,
  minute BIGINT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, referral_id, id)
);
CREATE INDEX referrals_lines_by_student ON referrals_lines (institution_id, student_id);

CREATE TABLE referrals_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  referrals_year BIGINT NOT NULL,
  -- Of the latest request of that year; empty while there was no contact.
  referral_first_contact_days BIGINT, specialist_conversations_year BIGINT NOT NULL DEFAULT 0, specialist_conversations_last_year BIGINT NOT NULL DEFAULT 0, last_specialist_conversation_on TEXT, next_specialist_conversation_on TEXT, referral_due_year BIGINT NOT NULL DEFAULT 0, recount_on TEXT, recount_at BIGINT, referrals_by_counsellor_year BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE referrals_requests (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  question TEXT NOT NULL,
  -- What the student did already, and with whom; '' when that was not told.
  tried TEXT NOT NULL,
  -- Whether the student's own counsellor may know of it.
  counsellor_may_know BOOLEAN NOT NULL,
  -- asked, taken, closed, withdrawn.
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- Who took it, and the relationship that opens the student's file meanwhile (campus_guides).
  specialist_id BIGINT,
  guide_id BIGINT,
  taken_at BIGINT,
  -- The first contact: planned, and had. The days are working days from the request on.
  contact_on TEXT,
  contact_minute BIGINT,
  contact_place TEXT NOT NULL,
  first_contact_on TEXT,
  first_contact_days BIGINT,
  outcome TEXT NOT NULL,
  closed_at BIGINT, late_at BIGINT NOT NULL DEFAULT 0, by_counsellor_id BIGINT, opens_file BOOLEAN NOT NULL DEFAULT TRUE,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX referrals_requests_by_specialist ON referrals_requests (institution_id, specialist_id, state);
CREATE INDEX referrals_requests_by_state ON referrals_requests (institution_id, state, asked_at);
CREATE INDEX referrals_requests_by_student ON referrals_requests (institution_id, student_id, asked_at);

-- rooms/requirement

CREATE TABLE requirement_additions (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  demand_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);

CREATE TABLE requirement_demands (
  institution_id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  -- The same in every version of one requirement.
  id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  -- Above a column, and the sentence for students.
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  -- What Koers can count for it: codes of Yardstick, with how many at least. Without one a person reads.
  yardstick TEXT,
  least BIGINT NOT NULL,
  other_yardstick TEXT,
  other_least BIGINT NOT NULL,
  PRIMARY KEY (institution_id, programme_id, start_year, version, id)
);

CREATE TABLE requirement_evidence (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  result_id BIGINT NOT NULL,
  demand_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  thing_id BIGINT NOT NULL,
  on_day TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, result_id, demand_id, kind, thing_id)
);

CREATE TABLE requirement_lists (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  fixed_on TEXT NOT NULL,
  fixed_by BIGINT NOT NULL,
  PRIMARY KEY (institution_id, id)
);

CREATE TABLE requirement_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  requirement_met BOOLEAN NOT NULL,
  requirement_on TEXT,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE requirement_requirements (
  institution_id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  drafted_by BIGINT NOT NULL,
  -- In whose name it was fixed (the competent authority), on which day, and who wrote that down.
  authority TEXT NOT NULL,
  fixed_on TEXT,
  fixed_by BIGINT NOT NULL,
  -- Why it changed for who had begun already.
  reason TEXT NOT NULL,
  PRIMARY KEY (institution_id, programme_id, start_year, version)
);

CREATE TABLE requirement_results (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  start_year BIGINT NOT NULL,
  requirement_version BIGINT NOT NULL,
  value TEXT NOT NULL CHECK (value IN ('voldaan', 'niet_voldaan')),
  words TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_on TEXT NOT NULL,
  -- What the student says: agrees, differs; with the student's own sentence.
  answer TEXT,
  answer_words TEXT NOT NULL,
  answered_on TEXT,
  -- The list of the exam office on which it stands.
  list_id BIGINT,
  -- It does not count any more: taken back before the list, or opened again by the exam committee.
  ended_on TEXT,
  ended_by BIGINT NOT NULL,
  committee TEXT NOT NULL,
  ended_words TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX requirement_results_by_id ON requirement_results (institution_id, id);
CREATE INDEX requirement_results_by_list ON requirement_results (institution_id, list_id);
CREATE UNIQUE INDEX requirement_results_that_count ON requirement_results (institution_id, programme_id, student_id) WHERE ended_on IS NULL;

-- rooms/rounds

CREATE TABLE rounds_feeds (
  institution_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  token_hash TEXT NOT NULL,
  -- Whether the first name of the other stands in the calendar.
  with_names BOOLEAN NOT NULL,
  -- In which language: nl, en.
  language TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
CREATE UNIQUE INDEX rounds_feeds_by_token ON rounds_feeds (institution_id, token_hash);

CREATE TABLE rounds_invitations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  invited_at BIGINT,
  seen_at BIGINT,
  reminded_at BIGINT,
  -- "None of these": when the student could; "" when nothing was said.
  wish TEXT NOT NULL,
  -- The moment that is taken, and the conversation it became.
  planned_on TEXT,
  begins_minute BIGINT,
  conversation_id BIGINT,
  -- school, phone, video.
  channel TEXT,
  -- student, counsellor.
  picked_by TEXT,
  picked_at BIGINT,
  -- What the counsellor said when he put the moment there or moved it.
  words TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, round_id)
);
CREATE UNIQUE INDEX rounds_invitations_by_id ON rounds_invitations (institution_id, id);
CREATE INDEX rounds_invitations_of_round ON rounds_invitations (institution_id, round_id);
CREATE UNIQUE INDEX rounds_invitations_of_slot
  ON rounds_invitations (institution_id, round_id, planned_on, begins_minute);

CREATE VIEW rounds_out_invitations AS
SELECT i.institution_id, i.student_id, i.id, r.title, r.pick_until_on, r.opened_at,
  (i.picked_at IS NOT NULL OR i.wish <> '') AS is_answered
FROM rounds_invitations i
JOIN rounds_rounds r ON r.institution_id = i.institution_id AND r.id = i.round_id
WHERE r.opened_at IS NOT NULL;

CREATE TABLE rounds_rounds (
  institution_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  -- Minutes after each conversation.
  pause BIGINT NOT NULL,
  -- What a student may choose of: codes of school, phone, video, separated by spaces.
  channels TEXT NOT NULL,
  place TEXT NOT NULL,
  -- The last day on which students pick.
  pick_until_on TEXT NOT NULL,
  sentence TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When the students were invited; until then it is a draft.
  opened_at BIGINT,
  PRIMARY KEY (institution_id, id)
);
CREATE INDEX rounds_rounds_by_counsellor ON rounds_rounds (institution_id, counsellor_id);
CREATE INDEX rounds_rounds_by_last_day ON rounds_rounds (pick_until_on);

CREATE TABLE rounds_slots (
  institution_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  planned_on TEXT NOT NULL,
  begins_minute BIGINT NOT NULL,
  counsellor_id BIGINT NOT NULL,
  PRIMARY KEY (institution_id, round_id, planned_on, begins_minute)
);

-- rooms/signals

CREATE TABLE signals_out_student_facts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  school_year BIGINT NOT NULL,
  -- That wait for a person or for the day to look again, and since when the oldest of them.
  signals_open BIGINT NOT NULL,
  signal_oldest_on TEXT,
  -- That came to their tenth working day this year, and those of them that were picked up by then.
  signals_year BIGINT NOT NULL,
  signals_picked_up_year BIGINT NOT NULL,
  recount_on TEXT,
  PRIMARY KEY (institution_id, student_id)
);

CREATE TABLE signals_rules (
  institution_id BIGINT NOT NULL,
  rule TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  threshold BIGINT NOT NULL,
  set_by BIGINT NOT NULL,
  set_at BIGINT NOT NULL,
  PRIMARY KEY (institution_id, rule)
);

CREATE TABLE signals_signals (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- A code of Rule; nothing where a person said it.
  rule TEXT,
  author_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  -- The student keeps it between herself and the counsellor.
  only_counsellor BOOLEAN NOT NULL,
  opened_on TEXT NOT NULL,
  -- How many weeks, days, steps or invitations the rule counted when it was last written.
  amount BIGINT NOT NULL,
  -- A code of SignalState. A silence whose day came is open again without anybody writing.
  state TEXT NOT NULL,
  until_on TEXT,
  closed_on TEXT,
  -- A code of Ending.
  ending TEXT,
  -- The first day on which it was not picked up in time, and the day on which it was.
  due_on TEXT NOT NULL,
  picked_up_on TEXT,
  -- From which day on the fact was seen not to hold; a new one may be seen after that.
  fact_over_on TEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE INDEX signals_signals_by_closing ON signals_signals (closed_on) WHERE closed_on IS NOT NULL;
CREATE UNIQUE INDEX signals_signals_by_id ON signals_signals (institution_id, id);

CREATE TABLE signals_verdicts (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  signal_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  -- Codes of Verdict and, of one that does something, of Remedy.
  verdict TEXT NOT NULL,
  remedy TEXT,
  words TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- When to look again, or how long it is silent.
  until_on TEXT,
  -- A remedy was looked back on (a code of Ending), or a silence ended before its day: when, and by whom.
  helped TEXT,
  followed_at BIGINT,
  followed_by BIGINT,
  PRIMARY KEY (institution_id, student_id, signal_id, id)
);

-- rooms/support

CREATE TABLE support_agreements (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  officer_id BIGINT NOT NULL,
  -- asked, draft, in_force, ended, refused.
  state TEXT NOT NULL,
  -- The agreement that this one takes the place of, once it is signed; 0 for none.
  follows_id BIGINT NOT NULL,
  -- What the student asked.
  asked_words TEXT NOT NULL,
  -- How the two see whether it works.
  works_words TEXT NOT NULL,
  made_on TEXT NOT NULL,
  in_force_on TEXT,
  evaluate_by TEXT,
  reminded_on TEXT,
  ended_on TEXT,
  ended_by BIGINT NOT NULL,
  ended_words TEXT NOT NULL,
  -- The student lets the counsellor read it.
  guide_reads BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (institution_id, student_id, id)
);
CREATE UNIQUE INDEX support_agreements_by_id ON support_agreements (institution_id, id);
CREATE INDEX support_agreements_by_officer ON support_agreements (institution_id, officer_id, state);

CREATE TABLE support_evaluations (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  -- The day before which it should be.
  due_on TEXT NOT NULL,
  student_words TEXT NOT NULL,
  officer_words TEXT NOT NULL,
  -- When both had written.
  evaluated_on TEXT,
  PRIMARY KEY (institution_id, student_id, agreement_id, due_on)
);

CREATE TABLE support_lines (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  what TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, agreement_id, id)
);

CREATE TABLE support_shown (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  receiver TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  until_on TEXT NOT NULL,
  stopped_on TEXT,
  PRIMARY KEY (institution_id, student_id, agreement_id, id)
);
CREATE UNIQUE INDEX support_shown_by_key ON support_shown (institution_id, token_hash);

CREATE TABLE support_signatures (
  institution_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  -- student, officer, parent.
  voice TEXT NOT NULL,
  signed_name TEXT NOT NULL,
  signed_at BIGINT NOT NULL,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (institution_id, student_id, agreement_id, voice)
);
