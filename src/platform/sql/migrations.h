// Migrations are plain SQL files in src/<level>/<room>/migrations/YYYYMMDD_HHMM_room_what.sql, embedded in
// the program, run once each in the order of their names, each in a transaction, recorded in
// `platform_migrations` with a checksum of the text. They only go forward, and a file that was released is
// never changed: a change is a new file.
//
// They are written in PostgreSQL's words. For SQLite these few are translated, outside of comments and texts:
//
//   BIGINT, SMALLINT, BOOLEAN    INTEGER
//   DOUBLE PRECISION             REAL
//   CREATE TABLE (...)           CREATE TABLE (...) STRICT, WITHOUT ROWID
//
// So every table has a PRIMARY KEY, and its rows lie in the order of it: those of one student together, when
// the key says so. A table whose key is PRIMARY KEY (institution_id, id), a list of things, is only STRICT:
// it is found through other indexes and has long texts, for which a tree of whole rows is too deep. Reading
// ten experiences of a student takes half the time so.
//
// Where that is not enough (full-text search), `NAME.postgres.sql` beside `NAME.sql` is what PostgreSQL runs,
// and the plain one is for SQLite. Foreign keys are checked at once, never DEFERRABLE: SQLite commits several
// writes together, and a check at the end would fail them all. On SQLite references are not enforced while a
// migration runs and are checked before it commits, so that a table can be rebuilt.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/embedded.h"
#include "platform/sql/sql.h"

namespace koers::sql {

// The migrations of this program for one kind of database (Database::kind), in the order in which they are
// run.
std::vector<Migration> embedded_migrations(std::string_view kind);

// The same from any files. Throws when two files have one name.
std::vector<Migration> collect_migrations(std::span<const embedded::File> files, std::string_view kind);

// A migration's text as SQLite understands it.
std::string sqlite_text(std::string_view text);

// What is recorded to notice that a migration was changed after it ran: 16 hexadecimal digits.
std::string checksum(std::string_view text);

}  // namespace koers::sql
