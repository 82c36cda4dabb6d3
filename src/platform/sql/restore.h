// The way back from Database::backup(): a copy takes the place of a SQLite database file.
//
// Nothing is changed before all is well: nobody may have the database open, and the copy must be whole, of
// this program, and not of a newer one. It is brought up to date beside the place it will take, and what
// stood there is kept, with what its log still held, in a folder of its own that no later restore writes
// over. When the machine stops halfway, the database does not open (open() says so) until restoring is done
// again.
#pragma once

#include <filesystem>
#include <optional>
#include <span>

#include "platform/sql/sql.h"

namespace koers::sql {

// Answers the folder in which the files that stood there are kept, or nothing when there were none. Throws
// Conflict while somebody uses the database, and Refused with the reason when the copy cannot take its place.
std::optional<std::filesystem::path> restore(const std::filesystem::path& place,
                                             const std::filesystem::path& copy,
                                             std::span<const Migration> migrations);

// Whether a restore of this database stopped halfway.
bool is_half_restored(const std::filesystem::path& place);

}  // namespace koers::sql
