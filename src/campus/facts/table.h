// The facts of all subjects of one kind in an institution, in columns, as they are on a day: what indicators
// count.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "campus/facts/layout.h"

namespace koers::facts {

// A part of the organisation and its rows. Nodes are in the order of a walk through the tree, the institution
// first; subjects without a group are in a group with id 0, so that the parts always make up the whole.
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
  std::vector<std::int64_t> subjects;  // by school, team, programme and group
  std::vector<Node> nodes;
  std::vector<std::vector<std::int32_t>> columns;            // as the layout says
  std::vector<std::pair<std::int64_t, int>> row_by_subject;  // sorted

  int rows() const { return static_cast<int>(subjects.size()); }
  const std::vector<std::int32_t>& column(Handle handle) const { return columns[handle.place]; }
  std::vector<std::int32_t>& column(Handle handle) { return columns[handle.place]; }
  // The node of a unit, or nothing when nobody is counted there.
  std::optional<int> find(organisation::Unit unit) const;
  std::optional<int> row_of(std::int64_t subject) const;
};

// Fills the derived columns of one row; the others are there.
using Derive = std::function<void(FactsTable&, int row)>;

// Reads everything, from the database alone.
FactsTable read_facts(sql::Reader& reader, const Layout& layout, const Derive& derive,
                      Id<organisation::Institution> institution, Day today);

// Reads these subjects again. False when one of them came, went or moved to another unit, and the table must
// be read as a whole.
bool read_again(sql::Reader& reader, const Layout& layout, const Derive& derive,
                Id<organisation::Institution> institution, FactsTable& table,
                const std::vector<std::int64_t>& subjects);

}  // namespace koers::facts
