-- Whoever asks for much waits behind himself: `turn_of` is who asked (0: nobody), `turn_at` the moment in whose order jobs
-- are taken, later with each job of the same person that waits already.
ALTER TABLE jobs_jobs ADD COLUMN turn_of BIGINT NOT NULL DEFAULT 0;
ALTER TABLE jobs_jobs ADD COLUMN turn_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX jobs_jobs_turn ON jobs_jobs (institution_id, turn_of) WHERE turn_of <> 0;
-- What was given up is not due.
DROP INDEX jobs_jobs_due;
CREATE INDEX jobs_jobs_due ON jobs_jobs (due_at) WHERE due_at IS NOT NULL;
