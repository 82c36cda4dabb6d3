-- For the pages that were thrown away, which are few; not for all others.
DROP INDEX publication_folios_removed;
CREATE INDEX publication_folios_removed ON publication_folios (removed_at) WHERE removed_at IS NOT NULL;
