// The same quantity under several names, and one decision about it.
//
// A figure publishes the number of those who count and, of these, of those who add to its numerator. When who
// counts depends on what is told of students ("who has a portfolio"), their number is itself the numerator of
// a share, whether an indicator says it or not: such a figure is published only where that share may be said
// exactly. And a figure about one pathway or one year of study is a slice of the same figure about everybody.
// Who was spoken to has had a conversation, so that a number of conversations says how many were spoken to at
// most (ties.h): a mean gives way to a share, and a share to a ratio.
// A share of one condition and the share of those for whom it does not hold are the same by themselves: a
// decision does not see which side is which.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "campus/disclosure/lattice.h"
#include "platform/base/kept_results.h"
#include "rooms/quality/suppression.h"

namespace koers::quality {

using disclosure::Lattice;

// All cells of a figure and what of them may be published.
struct Decision {
  std::shared_ptr<const FactsTable> table;
  Lattice lattice;
  Rule rule;
  std::vector<CellStatus> statuses;  // of all cells
};

// The figures of events that a share is decided beside.
enum class FigureScope { all, ratios };

// Decisions about the units of a table, each made once: a figure is decided beside others that are decided
// too.
using KeptDecisions = KeptResults<FactsTable, Decision>;

// Units, and who is counted in them.
class CountedUnits {
 public:
  // Everybody of a table.
  CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table);
  // The same, with what was decided of them before; `kept` outlives this.
  CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table, const KeptDecisions& kept,
               Id<organisation::Institution> institution);
  // Those of one unit of it, without these rows, sorted.
  CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table, int unit,
               const std::vector<int>& without);
  CountedUnits(const CountedUnits&) = delete;
  // Institution, schools and teams, without what is below them.
  static CountedUnits down_to_teams(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table);

  std::span<const Node> nodes() const { return of_unit_.empty() ? table_->nodes : of_unit_; }
  const Catalogue& catalogue() const { return catalogue_; }
  const std::shared_ptr<const FactsTable>& table() const { return table_; }
  // Their cells for an indicator; the nodes are those of the table, or last as long as this.
  Lattice cells(const Indicator& indicator) const;

  // What may be published of an indicator of the catalogue, made once for these units.
  std::shared_ptr<const Decision> decided(const Indicator& indicator, std::int64_t smallest_group,
                                          FigureScope beside = FigureScope::all) const;

 private:
  CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table, std::vector<Node> nodes);

  const Catalogue& catalogue_;
  std::shared_ptr<const FactsTable> table_;
  std::vector<Node> of_unit_;  // a tree of its own
  std::vector<int> without_;
  KeptDecisions own_;  // where there are no others
  const KeptDecisions& kept_;
  std::int64_t kept_of_ = 0;  // the institution of others
};

// The same for a table of which nothing is kept.
Decision decide(const Catalogue& catalogue, const Indicator& indicator,
                std::shared_ptr<const FactsTable> table, std::int64_t smallest_group);

// The indicator of those who count, as a share of the students whom study alone makes count; nothing when
// that is all of them.
std::optional<Indicator> share_of_counted(const Catalogue& catalogue, const Indicator& indicator);

// Where an indicator counts one condition ("has a counsellor", or has none) and another one that condition
// with more ("has a counsellor and had a conversation"), the difference of both is the number of those with
// the one and without the rest: a share of its own, which must be safe where the first is said. These shares.
std::vector<Indicator> shares_within(const Catalogue& catalogue, const Indicator& indicator);

// The indicator of which this one is a slice, when there is one.
struct FigureSlice {
  const Indicator* indicator = nullptr;
  Slice slice;
};
std::optional<FigureSlice> slice_of(const Catalogue& catalogue, const Indicator& indicator);

}  // namespace koers::quality
