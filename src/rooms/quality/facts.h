// The facts of all students of an institution, in columns, as they are today: what the indicators count.
// Counts of a school year are aged when they are read: a row of facts that was last written in an earlier
// school year counts zero for this one, so that nothing has to run on 1 August.
//
// Every student with an active enrolment has a row, with or without facts, whatever the pathway or the age:
// there is no exemption (ST-17, KK guideline 4).
//
// facts_of() answers from memory. Reading 30,000 students takes some hundred milliseconds, and a page has
// five; so the table is kept per institution and before every answer brought up to date with what changed, by
// students. This is exact, not nearly so:
//  - The database itself writes down whose facts changed (quality_changes), in the transaction that changes
//  them.
//  - A visit first reads its position: how much of the database its own snapshot sees. On SQLite this is the
//  highest
//    version given out (one writer: versions are in the order of the commits). On PostgreSQL it is the number
//    of transactions that had ended; snapshots of one server see ever more of these, so that two are always
//    comparable, also from several machines.
//  - A table with an older position reads again the students that changed since; one with a newer or the same
//  position
//    is used as it is. So nobody sees less than his own snapshot, and never anything that was not committed.
// What it costs: one short statement per visit, and for every changed student one read by key of each room.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/quality/columns.h"

namespace koers::quality {

// A part of the organisation and its rows. Nodes are in the order of a walk through the tree, the institution
// first; students without a group are in a group with id 0, so that the parts always make up the whole.
struct Node {
  organisation::Unit unit;
  int parent = -1;
  int begin = 0;
  int end = 0;
  std::vector<int> children;

  int size() const { return end - begin; }
};

struct FactsTable {
  Day today;
  std::vector<Id<people::Person>> students;  // by school, team, programme and group
  std::vector<Node> nodes;
  std::array<std::vector<std::int32_t>, column_count> columns;
  std::vector<std::pair<Id<people::Person>, int>> row_by_student;  // sorted

  int rows() const { return static_cast<int>(students.size()); }
  const std::vector<std::int32_t>& column(Column column) const {
    return columns[static_cast<std::size_t>(column)];
  }
  std::vector<std::int32_t>& column(Column column) { return columns[static_cast<std::size_t>(column)]; }
  // The node of a unit, or nothing when nobody studies there.
  std::optional<int> find(organisation::Unit unit) const;
  std::optional<int> row_of(Id<people::Person> student) const;
};

// Reads everything, from the database alone.
FactsTable read_facts(sql::Reader& reader, Id<organisation::Institution> institution, Day today);

// Reads these students again. False when one of them came, went or moved to another unit, and the table must
// be read as a whole.
bool read_again(sql::Reader& reader, Id<organisation::Institution> institution, FactsTable& table,
                const std::vector<Id<people::Person>>& students);

// The facts as this visit may expect them, from memory where that is exact. `reader` is a snapshot of
// `database`.
std::shared_ptr<const FactsTable> facts_of(sql::Database& database, sql::Reader& reader,
                                           Id<organisation::Institution> institution, Day today);
std::shared_ptr<const FactsTable> facts_of(http::Visit& visit, Id<organisation::Institution> institution);

}  // namespace koers::quality
