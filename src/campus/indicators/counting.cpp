#include "campus/indicators/counting.h"

#include <algorithm>
#include <cmath>

#include "campus/indicators/expectation.h"

namespace koers::indicators {
namespace {

// How far from what is expected a figure is still "nearly": a fifth of it.
constexpr double nearly = 0.2;

using Mask = std::vector<std::uint8_t>;  // 1 for a row that counts; index from the first row of the node

class Counter {
 public:
  Counter(const Catalogue& catalogue, const FactsTable& table, int begin, int end)
      : catalogue_(catalogue),
        table_(table),
        begin_(static_cast<std::size_t>(begin)),
        size_(static_cast<std::size_t>(end - begin)) {}

  Mask everybody() const { return Mask(size_, 1); }

  void keep(Mask& mask, const std::vector<Condition>& conditions) const {
    for (const Condition& condition : conditions) keep(mask, condition);
  }

  void keep(Mask& mask, const Slice& slice) const {
    if (slice.by == Slice::By::year) {
      keep_if(mask, column(catalogue_.year_of_study),
              [is = slice.is](std::int32_t year) { return std::clamp(year, 1, last_year_of_study) == is; });
    } else if (slice.by == Slice::By::pathway) {
      keep_if(mask, column(catalogue_.pathway),
              [is = slice.is](std::int32_t pathway) { return pathway == is; });
    }
  }

  const std::int32_t* column_of(std::size_t fact) const { return column(*catalogue_.facts[fact].column); }
  std::size_t size() const { return size_; }

  // The value of the fact of a median, in the unit of the indicator.
  double value(const Measure& measure, std::int32_t raw) const {
    if (measure.months_since) return months_since({raw});
    return catalogue_.facts[measure.fact].type == FactType::score ? static_cast<double>(raw) / score_scale
                                                                  : raw;
  }

 private:
  const std::int32_t* column(facts::Handle handle) const { return table_.column(handle).data() + begin_; }

  template <class Holds>
  void keep_if(Mask& mask, const std::int32_t* values, Holds holds) const {
    std::uint8_t* marks = mask.data();
    for (std::size_t i = 0; i < size_; ++i) marks[i] &= static_cast<std::uint8_t>(holds(values[i]));
  }

  void keep(Mask& mask, const Condition& condition) const {
    const std::int32_t* values = column_of(condition.fact);
    const std::int32_t n = condition.number;
    const std::int32_t today = table_.today.number;
    switch (condition.op) {
      case Operator::at_least:
        return keep_if(mask, values, [n](auto v) { return v >= n && v != unknown; });
      case Operator::at_most:
        return keep_if(mask, values, [n](auto v) { return v <= n && v != unknown; });
      case Operator::is:
        return keep_if(mask, values, [n](auto v) { return v == n; });
      case Operator::is_not:
        return keep_if(mask, values, [n](auto v) { return v != n && v != unknown; });
      case Operator::within_days:
        return keep_if(mask, values, [=](auto v) { return v != unknown && v <= today && v >= today - n; });
      case Operator::not_within_days:
        return keep_if(mask, values, [=](auto v) { return v == unknown || v < today - n; });
      case Operator::before_days:
        return keep_if(mask, values, [=](auto v) { return v != unknown && v <= today - n; });
      case Operator::in_school_year: {
        const std::int32_t first = first_day_of_school_year(school_year_of(table_.today)).number;
        return keep_if(mask, values,
                       [=](auto v) { return (v != unknown && v >= first && v <= today) == (n == 1); });
      }
      case Operator::known:
        return keep_if(mask, values, [n](auto v) { return (v != unknown) == (n == 1); });
      case Operator::at_most_fact: {
        const std::int32_t* others = column_of(condition.other_fact);
        for (std::size_t i = 0; i < size_; ++i) {
          mask[i] &= static_cast<std::uint8_t>(values[i] != unknown && others[i] != unknown &&
                                               values[i] <= others[i]);
        }
        return;
      }
    }
  }

  int months_since(Day day) const {
    const Day today = table_.today;
    const int months = (today.year() - day.year()) * 12 + today.month() - day.month();
    return std::max(0, add_months(day, months) > today ? months - 1 : months);
  }

  const Catalogue& catalogue_;
  const FactsTable& table_;
  std::size_t begin_;
  std::size_t size_;
};

// What every row of a range adds, handed to `take(row in the range, tally)`.
template <class Take>
void each_row(const Counter& counter, const Indicator& indicator, const Mask& counted, Take take) {
  const Measure& measure = indicator.measure;
  if (measure.kind == MeasureKind::share) {
    Mask hit = counted;
    counter.keep(hit, measure.where);
    for (std::size_t i = 0; i < counter.size(); ++i) {
      take(i, Tally{counted[i], hit[i], counted[i], hit[i], counted[i] - hit[i]});
    }
    return;
  }
  if (measure.kind == MeasureKind::ratio) {
    const auto sum = [&](const std::vector<std::size_t>& facts, std::size_t i) {
      std::int64_t total = 0;
      for (const std::size_t fact : facts) {
        const std::int32_t value = counter.column_of(fact)[i];
        if (value != unknown) total += value;
      }
      return total;
    };
    for (std::size_t i = 0; i < counter.size(); ++i) {
      if (counted[i] == 0) continue;
      const std::int64_t over = sum(measure.over, i);
      const std::int64_t of = sum(measure.of, i);
      take(i, Tally{over > 0 ? 1 : 0, of, over, of > 0 ? 1 : 0, over > of ? 1 : 0});
    }
    return;
  }
  // A mean adds up; a median only needs how many there are.
  const std::int32_t* values = counter.column_of(measure.fact);
  for (std::size_t i = 0; i < counter.size(); ++i) {
    if (counted[i] == 0 || values[i] == unknown) continue;
    take(i, Tally{1, measure.kind == MeasureKind::mean ? values[i] : 0, 1, values[i] > 0 ? 1 : 0, 0});
  }
}

Mask counted_rows(const Counter& counter, const Indicator& indicator, const Slice& slice) {
  Mask mask = counter.everybody();
  counter.keep(mask, slice);
  counter.keep(mask, indicator.count);
  return mask;
}

std::optional<double> median(const Counter& counter, const Measure& measure, const Mask& counted) {
  std::vector<double> values;
  const std::int32_t* raw = counter.column_of(measure.fact);
  for (std::size_t i = 0; i < counter.size(); ++i) {
    if (counted[i] != 0 && raw[i] != unknown) values.push_back(counter.value(measure, raw[i]));
  }
  if (values.empty()) return std::nullopt;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

}  // namespace

std::vector<Slice> all_slices() {
  std::vector<Slice> slices{Slice{}};
  for (std::int32_t year = 1; year <= last_year_of_study; ++year) slices.push_back({Slice::By::year, year});
  for (const std::int32_t pathway : {0, 1}) slices.push_back({Slice::By::pathway, pathway});
  return slices;
}

int place_of(const Slice& slice) {
  if (slice.by == Slice::By::all) return 0;
  return slice.by == Slice::By::year ? slice.is : last_year_of_study + 1 + slice.is;
}

Tally tally_of(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
               const Node& node, const Slice& slice) {
  if (!indicator.has_source) return {};
  const Counter counter(catalogue, table, node.begin, node.end);
  Tally total;
  each_row(counter, indicator, counted_rows(counter, indicator, slice),
           [&total](std::size_t, const Tally& one) { total += one; });
  return total;
}

Tally tally_of_rows(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
                    const std::vector<int>& rows, const Node& node, const Slice& slice) {
  Tally total;
  for (auto row = std::lower_bound(rows.begin(), rows.end(), node.begin); row != rows.end(); ++row) {
    if (*row >= node.end) break;
    Node one = node;
    one.begin = *row;
    one.end = *row + 1;
    total += tally_of(catalogue, indicator, table, one, slice);
  }
  return total;
}

std::vector<Tally> tally_of_nodes(const Catalogue& catalogue, const Indicator& indicator,
                                  const FactsTable& table, const Slice& slice) {
  std::vector<Tally> tallies(table.nodes.size());
  if (!indicator.has_source) return tallies;
  // The leaves follow each other as their rows do; the others are made of their parts, from the back.
  std::vector<std::size_t> leaves;
  for (std::size_t node = 0; node < table.nodes.size(); ++node) {
    if (table.nodes[node].children.empty()) leaves.push_back(node);
  }
  const Counter counter(catalogue, table, 0, table.rows());
  std::size_t leaf = 0;
  each_row(counter, indicator, counted_rows(counter, indicator, slice),
           [&](std::size_t row, const Tally& one) {
             while (static_cast<int>(row) >= table.nodes[leaves[leaf]].end) ++leaf;
             tallies[leaves[leaf]] += one;
           });
  for (std::size_t node = table.nodes.size(); node-- > 1;) {
    tallies[static_cast<std::size_t>(table.nodes[node].parent)] += tallies[node];
  }
  return tallies;
}

std::vector<Tally> tally_of_atoms(const Catalogue& catalogue, const Indicator& indicator,
                                  const FactsTable& table, std::span<const Node> nodes,
                                  const std::vector<int>& without) {
  std::vector<int> ends;
  for (const Node& node : nodes) {
    if (node.children.empty()) ends.push_back(node.end);
  }
  std::vector<Tally> tallies(ends.size() * atoms_of_a_leaf);
  if (!indicator.has_source || nodes.empty()) return tallies;
  const auto& years = table.column(catalogue.year_of_study);
  const auto& pathways = table.column(catalogue.pathway);
  const Node& all = nodes.front();
  const Counter counter(catalogue, table, all.begin, all.end);
  std::size_t leaf = 0;
  each_row(counter, indicator, counted_rows(counter, indicator, {}), [&](std::size_t at, const Tally& one) {
    const std::size_t row = static_cast<std::size_t>(all.begin) + at;
    while (static_cast<int>(row) >= ends[leaf]) ++leaf;
    if (!without.empty() && std::binary_search(without.begin(), without.end(), static_cast<int>(row))) return;
    const auto year = static_cast<std::size_t>(std::clamp(years[row], 1, last_year_of_study) - 1);
    const auto pathway = static_cast<std::size_t>(std::clamp(pathways[row], 0, 1));
    tallies[leaf * atoms_of_a_leaf + year * 2 + pathway] += one;
  });
  return tallies;
}

std::optional<double> value_of(const Catalogue& catalogue, const Indicator& indicator,
                               const FactsTable& table, const Node& node, const Tally& tally,
                               const Slice& slice) {
  if (!indicator.has_source || tally.whole <= 0) return std::nullopt;
  const auto part = static_cast<double>(tally.part);
  const auto whole = static_cast<double>(tally.whole);
  const double quotient = part / whole;
  switch (indicator.measure.kind) {
    case MeasureKind::share:
    case MeasureKind::ratio:
      // First times a hundred: 23 of 40 is 57.5, and 100 * 0.575 is less.
      return indicator.unit == FigureUnit::percent ? 100 * part / whole : quotient;
    case MeasureKind::mean:
      return catalogue.facts[indicator.measure.fact].type == FactType::score
                 ? quotient / score_scale
                 : indicator.measure.per * part / whole;
    case MeasureKind::median: {
      const Counter counter(catalogue, table, node.begin, node.end);
      return median(counter, indicator.measure, counted_rows(counter, indicator, slice));
    }
  }
  return std::nullopt;
}

words::State state_of(const Indicator& indicator, std::optional<double> value) {
  if (!value) return words::State::none;
  if (!indicator.target) return words::State::info;
  const auto expected = expected_of(indicator);
  if (!expected) return words::State::too_early;
  const double lack = indicator.better == Better::higher ? *expected - *value : *value - *expected;
  constexpr double rounding = 1e-9;
  if (lack <= rounding) return words::State::good;
  return lack <= nearly * *expected + rounding ? words::State::nearly : words::State::attention;
}

Reading read(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
             const Node& node, const Slice& slice) {
  Reading reading;
  reading.tally = tally_of(catalogue, indicator, table, node, slice);
  reading.value = value_of(catalogue, indicator, table, node, reading.tally, slice);
  reading.target = indicator.target;
  reading.state = state_of(indicator, reading.value);
  return reading;
}

std::vector<int> rows_that_need_attention(const Catalogue& catalogue, const Indicator& indicator,
                                          const FactsTable& table, const Node& node) {
  std::vector<int> rows;
  if (indicator.attention == Attention::nobody || !indicator.has_source) return rows;
  const Counter counter(catalogue, table, node.begin, node.end);
  const std::int64_t wanted = indicator.attention == Attention::measured ? 1 : 0;
  each_row(counter, indicator, counted_rows(counter, indicator, {}), [&](std::size_t row, const Tally& one) {
    if (one.whole == 1 && one.part == wanted) rows.push_back(node.begin + static_cast<int>(row));
  });
  return rows;
}

}  // namespace koers::indicators
