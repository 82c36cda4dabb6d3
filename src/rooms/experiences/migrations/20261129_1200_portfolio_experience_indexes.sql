-- Nearly no experience is removed. Statistics of a small sample see only NULL in that column, and an index over all rows
-- then looks like a short way to those that are not removed, which are all of them.
DROP INDEX portfolio_experiences_removed;
CREATE INDEX portfolio_experiences_removed ON portfolio_experiences (removed_at) WHERE removed_at IS NOT NULL;
-- What was recorded last, and in this school year: found without walking through all that a student recorded before.
CREATE INDEX portfolio_experiences_recorded ON portfolio_experiences (institution_id, student_id, recorded_at, id);
