#include "rooms/quality/quantities.h"

#include <algorithm>

#include "campus/disclosure/publication.h"
#include "rooms/quality/ties.h"

namespace koers::quality {
namespace {

using organisation::UnitKind;

bool same(const std::vector<Condition>& some, const std::vector<Condition>& others) {
  return some.size() == others.size() && std::all_of(some.begin(), some.end(), [&](const Condition& one) {
           return std::find(others.begin(), others.end(), one) != others.end();
         });
}

bool same(const Measure& one, const Measure& other) {
  return one.kind == other.kind && same(one.where, other.where) && one.fact == other.fact &&
         one.months_since == other.months_since && one.of == other.of && one.over == other.over;
}

std::optional<Slice> slice_of(const Catalogue& catalogue, const Condition& condition) {
  const Fact& fact = catalogue.facts[condition.fact];
  if (condition.op == Operator::is && fact.column == catalogue.pathway) {
    return Slice{Slice::By::pathway, condition.number};
  }
  return std::nullopt;
}

// What may be said of a figure that is a slice of another: what may be said of that slice, and nothing of
// slices of it.
std::vector<CellStatus> statuses_of_slice(const Decision& other, int slice, const Lattice& lattice) {
  std::vector<CellStatus> statuses(other.statuses.size(), CellStatus::suppressed);
  for (int cell = 0; cell < lattice.cells(); ++cell) {
    const int of = lattice.slice_of(cell);
    if (lattice.is_empty(cell)) {
      statuses[static_cast<std::size_t>(cell)] = CellStatus::exact;
    } else if (of == Lattice::everybody || of == slice) {
      const int there = lattice.cell(lattice.node_of(cell), slice);
      statuses[static_cast<std::size_t>(cell)] = other.statuses[static_cast<std::size_t>(there)];
    }
  }
  return statuses;
}

// Leaves allowed only what another decision says exactly.
void allow_only(std::vector<bool>& allowed, const std::vector<CellStatus>& statuses) {
  allowed.resize(statuses.size(), true);
  for (std::size_t cell = 0; cell < statuses.size(); ++cell) {
    if (statuses[cell] != CellStatus::exact) allowed[cell] = false;
  }
}

// Leaves allowed only cells of so many students: "12 per 100", rounded to a whole, tells of one student in a
// group of a hundred and of none in a group of a thousand.
void allow_only_many(std::vector<bool>& allowed, const Lattice& lattice, std::int64_t students) {
  allowed.resize(static_cast<std::size_t>(lattice.cells()), true);
  for (int cell = 0; cell < lattice.cells(); ++cell) {
    if (lattice.tally(cell).persons < students) allowed[static_cast<std::size_t>(cell)] = false;
  }
}

// The ratios whose numerator is what this one divides by: its whole is said there as a part.
std::vector<const Indicator*> ratios_of_whole(const Catalogue& catalogue, const Indicator& indicator) {
  std::vector<const Indicator*> all;
  if (indicator.measure.kind != MeasureKind::ratio) return all;
  for (const Indicator& other : catalogue.indicators) {
    const bool is_of_it =
        other.measure.kind == MeasureKind::ratio && other.measure.of == indicator.measure.over;
    if (is_of_it && same(other.count, indicator.count)) all.push_back(&other);
  }
  return all;
}

// A unit with all below it, as a tree of its own.
std::vector<Node> tree_of(std::span<const Node> nodes, int unit) {
  std::vector<Node> tree;
  for (int at = unit; at < static_cast<int>(nodes.size()); ++at) {
    Node node = nodes[static_cast<std::size_t>(at)];
    if (at > unit && node.parent < unit) break;
    node.parent = at == unit ? -1 : node.parent - unit;
    for (int& child : node.children) child -= unit;
    tree.push_back(std::move(node));
  }
  return tree;
}

std::vector<Node> units_down_to_teams(std::span<const Node> nodes) {
  std::vector<Node> units;
  std::vector<int> places(nodes.size(), -1);
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    Node unit = nodes[at];
    if (unit.unit.kind == UnitKind::programme || unit.unit.kind == UnitKind::group) continue;
    unit.children.clear();
    unit.parent = unit.parent < 0 ? -1 : places[static_cast<std::size_t>(unit.parent)];
    places[at] = static_cast<int>(units.size());
    if (unit.parent >= 0) units[static_cast<std::size_t>(unit.parent)].children.push_back(places[at]);
    units.push_back(std::move(unit));
  }
  return units;
}

// Whether one condition holds where the other does not.
bool are_opposite(const Catalogue& catalogue, const Condition& one, const Condition& other) {
  if (one.fact != other.fact) return false;
  const auto is_below = [](const Condition& low, const Condition& high) {
    return low.op == Operator::at_most && high.op == Operator::at_least && low.number + 1 == high.number;
  };
  if (is_below(one, other) || is_below(other, one)) return true;
  const bool says_yes_or_no = one.op == Operator::known ||
                              (one.op == Operator::is && catalogue.facts[one.fact].type == FactType::boolean);
  return says_yes_or_no && one.op == other.op && one.number != other.number;
}

}  // namespace

std::optional<Indicator> share_of_counted(const Catalogue& catalogue, const Indicator& indicator) {
  Indicator share = indicator;
  share.count.clear();
  share.measure = {};
  share.unit = FigureUnit::percent;
  for (const Condition& condition : indicator.count) {
    const bool is_of_study = catalogue.facts[condition.fact].is_of_study;
    (is_of_study ? share.count : share.measure.where).push_back(condition);
  }
  if (share.measure.where.empty()) return std::nullopt;
  return share;
}

std::optional<FigureSlice> slice_of(const Catalogue& catalogue, const Indicator& indicator) {
  for (const Condition& condition : indicator.count) {
    const auto slice = slice_of(catalogue, condition);
    if (!slice) continue;
    auto rest = indicator.count;
    std::erase(rest, condition);
    for (const Indicator& other : catalogue.indicators) {
      if (same(other.measure, indicator.measure) && other.unit == indicator.unit && same(other.count, rest)) {
        return FigureSlice{&other, *slice};
      }
    }
  }
  return std::nullopt;
}

std::vector<Indicator> shares_within(const Catalogue& catalogue, const Indicator& indicator) {
  std::vector<Indicator> shares;
  if (indicator.measure.kind != MeasureKind::share || indicator.measure.where.size() != 1) return shares;
  const Condition& condition = indicator.measure.where.front();
  for (const Indicator& other : catalogue.indicators) {
    const auto& where = other.measure.where;
    if (other.measure.kind != MeasureKind::share || where.size() < 2 || !same(other.count, indicator.count)) {
      continue;
    }
    for (const Condition& one : where) {
      if (one != condition && !are_opposite(catalogue, one, condition)) continue;
      shares.push_back(other);
      shares.back().count.push_back(one);
    }
  }
  return shares;
}

CountedUnits::CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table)
    : catalogue_(catalogue), table_(std::move(table)), kept_(own_) {}

CountedUnits::CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table,
                           const KeptDecisions& kept, Id<organisation::Institution> institution)
    : catalogue_(catalogue), table_(std::move(table)), kept_(kept), kept_of_(institution.value) {}

CountedUnits::CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table, int unit,
                           const std::vector<int>& without)
    : catalogue_(catalogue),
      table_(std::move(table)),
      of_unit_(tree_of(table_->nodes, unit)),
      without_(without),
      kept_(own_) {}

CountedUnits::CountedUnits(const Catalogue& catalogue, std::shared_ptr<const FactsTable> table,
                           std::vector<Node> nodes)
    : catalogue_(catalogue), table_(std::move(table)), of_unit_(std::move(nodes)), kept_(own_) {}

CountedUnits CountedUnits::down_to_teams(const Catalogue& catalogue,
                                         std::shared_ptr<const FactsTable> table) {
  auto nodes = units_down_to_teams(table->nodes);
  return {catalogue, std::move(table), std::move(nodes)};
}

Lattice CountedUnits::cells(const Indicator& indicator) const {
  return {nodes(), tally_of_atoms(catalogue_, indicator, *table_, nodes(), without_)};
}

// Of any indicator, also one that the catalogue does not have; not kept.
static Decision decide(const CountedUnits& counted, const Indicator& indicator, std::int64_t smallest_group,
                       FigureScope beside) {
  const Catalogue& catalogue = counted.catalogue();
  const Rule rule = rule_for(indicator, smallest_group);
  Decision decided{counted.table(), counted.cells(indicator), rule, {}};
  if (const auto slice = slice_of(catalogue, indicator)) {
    const auto other = counted.decided(*slice->indicator, smallest_group, beside);
    decided.statuses = statuses_of_slice(*other, place_of(slice->slice), decided.lattice);
    return decided;
  }
  disclosure::Allowed allowed;
  // Beside a mean or a median the number of those who count is not said.
  if (rule.adding == Adding::part_and_rest) {
    if (const auto share = share_of_counted(catalogue, indicator)) {
      allow_only(allowed.exactly, decide(counted, *share, smallest_group, beside).statuses);
      allowed.as_bound = allowed.exactly;
    }
    for (const Indicator* other : ratios_of_whole(catalogue, indicator)) {
      allow_only(allowed.exactly, counted.decided(*other, smallest_group)->statuses);
      allowed.as_bound = allowed.exactly;
    }
    for (const Indicator& share : shares_within(catalogue, indicator)) {
      allow_only(allowed.exactly, disclosure::publication_of(counted.cells(share), rule));
    }
  }
  allowed.most_in_part = most_in_part(counted, indicator, smallest_group, beside);
  allowed.gives_away = told_by_mean(counted, indicator, smallest_group);
  allow_only_many(allowed.exactly, decided.lattice, rule.smallest * indicator.measure.per);
  decided.statuses = disclosure::publication_of(decided.lattice, rule, allowed);
  return decided;
}

std::shared_ptr<const Decision> CountedUnits::decided(const Indicator& indicator, std::int64_t smallest_group,
                                                      FigureScope beside) const {
  std::string name = indicator.id + " " + std::to_string(smallest_group);
  if (beside == FigureScope::ratios) name += " beside ratios";
  return kept_.of(kept_of_, table_, name, [&] { return decide(*this, indicator, smallest_group, beside); });
}

Decision decide(const Catalogue& catalogue, const Indicator& indicator,
                std::shared_ptr<const FactsTable> table, std::int64_t smallest_group) {
  return decide(CountedUnits(catalogue, std::move(table)), indicator, smallest_group, FigureScope::all);
}

}  // namespace koers::quality
