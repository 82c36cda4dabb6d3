#include "rooms/quality/ties.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "campus/disclosure/bounds.h"
#include "rooms/quality/suppression.h"

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

// What figures say of the events in every cell.
class SaidOfEvents {
 public:
  explicit SaidOfEvents(const Lattice& cells)
      : cells_(cells), ranges_(static_cast<std::size_t>(cells.cells())) {}

  void add(Says says, std::span<const CellStatus> statuses) {
    for (int cell = 0; cell < cells_.cells(); ++cell) {
      const CellStatus status = statuses[static_cast<std::size_t>(cell)];
      const bool is_said =
          status == CellStatus::exact || (says == Says::in_whole && status != CellStatus::suppressed);
      if (!is_said) continue;
      const std::int64_t sum = cells_.tally(cell).part;
      ranges_[static_cast<std::size_t>(cell)] = {sum, sum};
      is_empty_ = false;
    }
  }

  // How many students can have so many of them; empty when nothing is said.
  std::vector<std::int64_t> most(std::int64_t times) const {
    std::vector<std::int64_t> all;
    if (is_empty_) return all;
    const Ranges settled(cells_, 0, ranges_);
    for (int cell = 0; cell < cells_.cells(); ++cell) all.push_back(settled.at(cell).high / times);
    return all;
  }

 private:
  const Lattice& cells_;
  std::vector<Range> ranges_;
  bool is_empty_ = true;
};

// The smaller of both in each cell; empty says nothing.
void take_smaller(std::vector<std::int64_t>& most, const std::vector<std::int64_t>& other) {
  most.resize(std::max(most.size(), other.size()), boundless);
  for (std::size_t cell = 0; cell < other.size(); ++cell) most[cell] = std::min(most[cell], other[cell]);
}

// A share that says a part of a mean, with what else is known of it.
struct TiedShare {
  std::shared_ptr<const Decision> decided;
  std::vector<CellStatus> exact;
  std::vector<std::int64_t> most;  // without the mean
  std::int64_t times = 1;
  std::vector<int> given_away;  // without the mean; sorted
};

std::vector<int> given_away(const TiedShare& share, const std::vector<std::int64_t>& most) {
  auto cells =
      disclosure::Bounds(share.decided->lattice, 0, share.exact, share.decided->rule, most).give_away();
  std::sort(cells.begin(), cells.end());
  return cells;
}

TiedShare tied(const CountedUnits& counted, const Indicator& share, std::int64_t times,
               std::int64_t smallest_group) {
  const auto decided = counted.decided(share, smallest_group, FigureScope::ratios);
  // Bounds ("meer dan 93 %") are said last, and give way themselves.
  auto exact = decided->statuses;
  for (CellStatus& status : exact) {
    if (status != CellStatus::exact) status = CellStatus::suppressed;
  }
  TiedShare tied{decided,
                 std::move(exact),
                 most_in_part(counted, share, smallest_group, FigureScope::ratios),
                 times,
                 {}};
  tied.given_away = given_away(tied, tied.most);
  return tied;
}

std::vector<TiedShare> shares_tied_to(const CountedUnits& counted, const Indicator& mean,
                                      std::int64_t smallest_group) {
  std::vector<TiedShare> all;
  const Catalogue& catalogue = counted.catalogue();
  const bool is_said = mean.measure.kind == MeasureKind::mean && mean.measure.per == 1;
  if (!is_said || counted.nodes().empty()) return all;
  const Fact* events = &catalogue.facts[mean.measure.fact];
  for (const Indicator& share : catalogue.indicators) {
    if (share.measure.kind != MeasureKind::share || !share.has_source || !counts_all_of(mean, share))
      continue;
    if (slice_of(catalogue, share)) continue;
    for (const Tie& tie : ties_of(catalogue, share)) {
      if (tie.events == events) all.push_back(tied(counted, share, tie.times, smallest_group));
    }
  }
  return all;
}

}  // namespace

std::vector<std::int64_t> most_in_part(const CountedUnits& counted, const Indicator& share,
                                       std::int64_t smallest_group, FigureScope beside) {
  std::vector<std::int64_t> most;
  if (share.measure.kind != MeasureKind::share || counted.nodes().empty()) return most;
  const Catalogue& catalogue = counted.catalogue();
  for (const Tie& tie : ties_of(catalogue, share)) {
    const Lattice cells = counted.cells(mean_of(catalogue, *tie.events));
    SaidOfEvents said(cells);
    for (const Indicator& figure : catalogue.indicators) {
      const Says says = where_said(catalogue, figure, *tie.events);
      if (says == Says::nothing || !figure.has_source || !counts_all_of(figure, share)) continue;
      if (beside == FigureScope::ratios && figure.measure.kind == MeasureKind::mean) continue;
      said.add(says, counted.decided(figure, smallest_group)->statuses);
    }
    take_smaller(most, said.most(tie.times));
  }
  return most;
}

std::function<std::vector<int>(std::span<const CellStatus>)> told_by_mean(const CountedUnits& counted,
                                                                          const Indicator& mean,
                                                                          std::int64_t smallest_group) {
  const auto shares =
      std::make_shared<const std::vector<TiedShare>>(shares_tied_to(counted, mean, smallest_group));
  if (shares->empty()) return {};
  const auto events = std::make_shared<const Lattice>(
      counted.cells(mean_of(counted.catalogue(), counted.catalogue().facts[mean.measure.fact])));
  return [shares, events](std::span<const CellStatus> statuses) {
    SaidOfEvents said(*events);
    said.add(Says::in_part, statuses);
    std::vector<int> told;
    for (const TiedShare& share : *shares) {
      std::vector<std::int64_t> most = share.most;
      take_smaller(most, said.most(share.times));
      const auto cells = given_away(share, most);
      std::set_difference(cells.begin(), cells.end(), share.given_away.begin(), share.given_away.end(),
                          std::back_inserter(told));
    }
    return told;
  };
}

}  // namespace koers::quality
