// Whose facts changed, and when, so that what is kept of them in memory (memory.h) can be brought up to date
// subject by subject. Whoever writes a row of facts, or what says who belongs to which unit (an enrolment, a
// role), notes it here, in the same transaction; refresh() and begin() of facts.h do.
//
// This is exact, not nearly so. A reader first takes its position: how much of the database its own snapshot
// sees.
//
// On SQLite this is the highest version given out. There is one writer, so that versions are in the order of
// the commits.
//
// On PostgreSQL a version is the number of the writing transaction. These are not in the order of the
// commits, so a position is the number of transactions that had ended, and who reads starts again at the
// oldest one that was running when he last read. Snapshots of one server see ever more of them, so that two
// positions are always comparable, also from several machines.
//
// A version that disappeared could be given out again, so a row goes only when somebody is erased, and then
// the version goes over to subject 0: "somebody is not there any more, read everything".
#pragma once

#include <span>
#include <vector>

#include "campus/facts/facts.h"

namespace koers::facts {

void note_change(sql::Transaction& tx, Id<organisation::Institution> institution, Subject kind,
                 std::int64_t subject);
void note_changes(sql::Transaction& tx, Id<organisation::Institution> institution, Subject kind,
                  const std::vector<std::int64_t>& subjects);

// Takes the id of somebody who is erased out (AVG 17), whatever kind of subject he was: ids are never shared.
inline constexpr std::int64_t erased_subject = 0;
void note_erased(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t person);

// How much of the database a snapshot sees, comparable between snapshots, and the first version that a later
// one may see and this one did not.
struct Position {
  std::int64_t place = 0;
  std::int64_t since = 0;
};
Position position_of(sql::Reader& reader, Id<organisation::Institution> institution, Subject kind);

// Whose facts may have changed since a position, erased_subject among them; at most `limit` of them.
std::vector<std::int64_t> changed_since(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Subject kind, const Position& position, std::int64_t limit);

}  // namespace koers::facts
