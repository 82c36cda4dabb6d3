-- Who of a team is concerned by something is read from the index alone, without a walk to each enrolment.
DROP INDEX campus_enrolments_by_team;
CREATE INDEX campus_enrolments_by_team ON campus_enrolments (institution_id, team_id, student_id, programme_id, first_year, started_on, ended_on);
