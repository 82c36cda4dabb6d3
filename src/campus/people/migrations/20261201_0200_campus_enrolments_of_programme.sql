-- Who is in a programme since when, without reading everybody of the institution.
CREATE INDEX campus_enrolments_by_programme ON campus_enrolments (institution_id, programme_id, started_on, ended_on, student_id);
