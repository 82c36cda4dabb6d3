-- What the student calls a file that comes in pieces, and what became of it: '' under way, 'used', or why it was refused.
-- Remembered for the day that an upload lasts, so that a form that is sent twice hears the same twice.
ALTER TABLE portfolio_uploads ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE portfolio_uploads ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
