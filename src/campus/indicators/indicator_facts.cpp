// What an indicator asks of facts, as Indicator says it.
#include <algorithm>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {

bool has_source(const std::vector<Fact>& facts, const Indicator& indicator) {
  const auto kept = [&](std::size_t one) { return facts[one].column.has_value(); };
  const auto all_kept = [&](const std::vector<Condition>& conditions) {
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
      return kept(condition.fact) && (condition.op != Operator::at_most_fact || kept(condition.other_fact));
    });
  };
  const Measure& measure = indicator.measure;
  if (!all_kept(indicator.count) || !all_kept(measure.where)) return false;
  if (measure.kind == MeasureKind::mean || measure.kind == MeasureKind::median) return kept(measure.fact);
  return std::all_of(measure.of.begin(), measure.of.end(), kept) &&
         std::all_of(measure.over.begin(), measure.over.end(), kept);
}

bool counts_told(const std::vector<Fact>& facts, const Indicator& indicator) {
  const auto is_told = [&](const Condition& one) { return !facts[one.fact].is_of_study; };
  return indicator.measure.kind == MeasureKind::ratio ||
         std::any_of(indicator.count.begin(), indicator.count.end(), is_told);
}

}  // namespace koers::indicators
