// Counts an indicator over the facts of its subjects. What comes out is what is, for everybody together; what
// of it may be shown to whom is decided in rooms/quality (suppression.h), and nothing else than its answer
// goes to a page.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "campus/disclosure/lattice.h"
#include "campus/facts/table.h"
#include "campus/indicators/catalogue.h"
#include "campus/words/standing.h"

namespace koers::indicators {

using disclosure::atoms_of_a_leaf;
using disclosure::last_year_of_study;
using disclosure::Tally;
using facts::FactsTable;
using facts::Node;
using facts::unknown;

// A figure against its target. `value` is in the indicator's unit.
struct Reading {
  Tally tally;
  std::optional<double> value;
  std::optional<double> target;
  words::State state = words::State::none;
};

// Which of the students of a unit: all, a year of study, or a pathway.
struct Slice {
  enum class By { all, year, pathway };
  By by = By::all;
  std::int32_t is = 0;
  bool operator==(const Slice&) const = default;
};

// The slices into which students are told apart, `all` first.
std::vector<Slice> all_slices();
int place_of(const Slice& slice);  // among them

// Counts over the rows of a node.
Tally tally_of(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
               const Node& node, const Slice& slice = {});
// Of these rows, sorted, as far as they are of the node.
Tally tally_of_rows(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
                    const std::vector<int>& rows, const Node& node, const Slice& slice);
// The same as tally_of for every node of the table at once (one pass over the rows); index as
// FactsTable::nodes.
std::vector<Tally> tally_of_nodes(const Catalogue& catalogue, const Indicator& indicator,
                                  const FactsTable& table, const Slice& slice = {});

// The same for every atom (campus/disclosure/lattice.h) of a unit and all below it, `nodes` of the table, the
// unit first: of each node without parts, in the order of the nodes, each year of study and in it each
// pathway. Rows of `without`, sorted, are not counted.
std::vector<Tally> tally_of_atoms(const Catalogue& catalogue, const Indicator& indicator,
                                  const FactsTable& table, std::span<const Node> nodes,
                                  const std::vector<int>& without = {});

// The value of a tally; nothing when there is nobody. A median is not in the tally and takes the rows.
std::optional<double> value_of(const Catalogue& catalogue, const Indicator& indicator,
                               const FactsTable& table, const Node& node, const Tally& tally,
                               const Slice& slice = {});

// On course with what may be expected on the day of the indicator (expectation.h), at most a fifth of that
// away from it, or further. Without a target a figure is for information.
words::State state_of(const Indicator& indicator, std::optional<double> value);

Reading read(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
             const Node& node, const Slice& slice = {});

// The rows of a node that need attention (Indicator::attention), for those who guide these students.
std::vector<int> rows_that_need_attention(const Catalogue& catalogue, const Indicator& indicator,
                                          const FactsTable& table, const Node& node);

}  // namespace koers::indicators
