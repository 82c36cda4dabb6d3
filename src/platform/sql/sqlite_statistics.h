// What SQLite's planner believes of the tables: a large school, always. Left alone it knows nothing, and then
// takes the beginning of a key for as good as two whole keys; after ANALYZE it knows the school of that day,
// and a table that was empty then is read from its first row to its last for ever. So the statistics are made
// from the schema instead: the way of a statement does not change with the size of a school (tests/plans),
// and is the one for the largest. SQLite reads them from sqlite_stat1 (sqlite.org/fileformat2.html, "The
// sqlite_stat1 table").
#pragma once

namespace koers::sql {

class SqliteConnection;

// Writes them where they are not so already; in a transaction of the caller. Connections that are opened
// later plan by them.
void keep_statistics(SqliteConnection& connection);

}  // namespace koers::sql
