#include "rooms/quality/ties.h"

#include <algorithm>

#include "campus/disclosure/bounds.h"

namespace koers::quality {
namespace {

using disclosure::boundless;
using disclosure::Range;
using disclosure::Ranges;
using indicators::fact_named;
using indicators::whole_of;

// That each student of a share has so many events of a kind, or more.
struct Tie {
  const Fact* events = nullptr;
  std::int64_t times = 1;
};

std::vector<Tie> ties_of(const Catalogue& catalogue, const Indicator& share) {
  std::vector<Tie> ties;
  for (const Condition& condition : share.measure.where) {
    const Fact& fact = catalogue.facts[condition.fact];
    const bool is_so =
        condition.op == Operator::at_least || condition.op == Operator::is || condition.op == Operator::known;
    if (!is_so || condition.number < 1) continue;
    if (const Fact* needed = fact_named(catalogue, fact.needs)) ties.push_back({needed, 1});
    if (condition.op != Operator::at_least) continue;
    // What counts a part of something is no more than the whole of it.
    const Fact* events = fact.type == FactType::count ? &fact : nullptr;
    for (; events != nullptr; events = whole_of(catalogue, *events)) {
      ties.push_back({events, condition.number});
    }
  }
  return ties;
}

// Whether everybody with the numerator of a share counts in a figure.
bool counts_all_of(const Indicator& figure, const Indicator& share) {
  return std::all_of(figure.count.begin(), figure.count.end(), [&](const Condition& one) {
    const auto has = [&one](const std::vector<Condition>& all) {
      return std::find(all.begin(), all.end(), one) != all.end();
    };
    return has(share.count) || has(share.measure.where);
  });
}

enum class Says { nothing, in_part, in_whole };

Says where_said(const Catalogue& catalogue, const Indicator& figure, const Fact& events) {
  const auto is_all = [&](const std::vector<std::size_t>& facts) {
    return facts.size() == 1 && &catalogue.facts[facts.front()] == &events;
  };
  const Measure& measure = figure.measure;
  if (measure.kind == MeasureKind::mean && measure.per == 1 && is_all({measure.fact})) return Says::in_part;
  if (measure.kind != MeasureKind::ratio) return Says::nothing;
  if (is_all(measure.over)) return Says::in_whole;
  return is_all(measure.of) ? Says::in_part : Says::nothing;
}

Indicator mean_of(const Catalogue& catalogue, const Fact& events) {
  Indicator mean;
  mean.measure.kind = MeasureKind::mean;
  mean.measure.fact = static_cast<std::size_t>(&events - catalogue.facts.data());
  mean.has_source = true;
  return mean;
}

// How many events each cell has at most, by what all figures say of them; empty when none says anything.
std::vector<Range> events_of_cells(const CountedUnits& counted, const Indicator& share, const Fact& events,
                                   std::int64_t smallest_group) {
  const Catalogue& catalogue = counted.catalogue();
  const Lattice lattice = counted.cells(mean_of(catalogue, events));
  std::vector<Range> ranges(static_cast<std::size_t>(lattice.cells()));
  bool is_said = false;
  for (const Indicator& figure : catalogue.indicators) {
    const Says says = where_said(catalogue, figure, events);
    if (says == Says::nothing || !figure.has_source || !counts_all_of(figure, share)) continue;
    const Decision decided = decide(counted, figure, smallest_group);
    for (int cell = 0; cell < lattice.cells(); ++cell) {
      const CellStatus status = decided.statuses[static_cast<std::size_t>(cell)];
      if (status != CellStatus::exact && (says == Says::in_part || status == CellStatus::suppressed))
        continue;
      const std::int64_t sum = lattice.tally(cell).part;
      ranges[static_cast<std::size_t>(cell)] = {sum, sum};
      is_said = true;
    }
  }
  if (!is_said) return {};
  const Ranges settled(lattice, 0, std::move(ranges));
  std::vector<Range> all;
  for (int cell = 0; cell < lattice.cells(); ++cell) all.push_back(settled.at(cell));
  return all;
}

}  // namespace

std::vector<std::int64_t> most_in_part(const CountedUnits& counted, const Indicator& share,
                                       std::int64_t smallest_group) {
  std::vector<std::int64_t> most;
  if (share.measure.kind != MeasureKind::share || counted.table()->nodes.empty()) return most;
  for (const Tie& tie : ties_of(counted.catalogue(), share)) {
    const auto events = events_of_cells(counted, share, *tie.events, smallest_group);
    most.resize(std::max(most.size(), events.size()), boundless);
    for (std::size_t cell = 0; cell < events.size(); ++cell) {
      most[cell] = std::min(most[cell], events[cell].high / tie.times);
    }
  }
  return most;
}

}  // namespace koers::quality
