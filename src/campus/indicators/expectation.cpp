#include "campus/indicators/expectation.h"

#include <algorithm>
#include <cmath>

namespace koers::indicators {
namespace {

using std::chrono::month_day;

Day day_in(int school_year, month_day when) {
  const auto month = static_cast<int>(static_cast<unsigned>(when.month()));
  const bool is_before_new_year = month >= first_day_of_school_year(school_year).month();
  return make_day(is_before_new_year ? school_year : school_year + 1, month,
                  static_cast<int>(static_cast<unsigned>(when.day())));
}

// Which part of the target may be expected: 0 to 1.
double part_on(const Expectation& expectation, Day day) {
  if (!expectation.grows_from) return 1;
  const int year = school_year_of(day);
  const Day from = day_in(year, *expectation.grows_from);
  const Day until = day_in(year, *expectation.grown_by);
  return std::clamp(static_cast<double>(day - from) / (until - from), 0.0, 1.0);
}

double rounded_down(double value, int digits) {
  const double scale = std::pow(10.0, digits);
  constexpr double rounding = 1e-9;
  return std::floor(value * scale + rounding) / scale;
}

bool is_of_year(const Catalogue& catalogue, const Indicator& indicator) {
  const auto asks = [&](std::size_t fact) { return catalogue.facts[fact].is_of_year; };
  const auto holds_of = [&](const std::vector<Condition>& conditions) {
    return std::ranges::any_of(conditions, [&](const Condition& one) {
      return one.op == Operator::in_school_year || asks(one.fact) ||
             (one.op == Operator::at_most_fact && asks(one.other_fact));
    });
  };
  const Measure& measure = indicator.measure;
  if (holds_of(indicator.count) || holds_of(measure.where)) return true;
  if (measure.kind == MeasureKind::mean || measure.kind == MeasureKind::median) return asks(measure.fact);
  return std::ranges::any_of(measure.of, asks) || std::ranges::any_of(measure.over, asks);
}

// Why an expectation does not hold; empty when it does.
std::string_view flaw_of(const Indicator& indicator) {
  const Expectation& asked = *indicator.expectation;
  if (asked.grows_from.has_value() != asked.grown_by.has_value()) return "grows from a day until a day";
  if (!asked.grows_from) return "";
  if (indicator.better == Better::lower) return "what should be low does not grow";
  constexpr int any = 2026;
  const Day from = day_in(any, *asked.grows_from);
  if (day_in(any, *asked.grown_by) <= from) return "grows until a later day of the school year";
  const auto first = expected_on(indicator, day_in(any, asked.judged_from));
  return first.value_or(0) > 0 ? "" : "nothing is expected yet on the day on which it is judged";
}

}  // namespace

std::optional<double> expected_on(const Indicator& indicator, Day day) {
  if (!indicator.target || !indicator.expectation) return indicator.target;
  if (day < judged_from(indicator, day)) return std::nullopt;
  const double part = part_on(*indicator.expectation, day);
  return part < 1 ? rounded_down(part * *indicator.target, indicator.digits()) : *indicator.target;
}

Day judged_from(const Indicator& indicator, Day day) {
  return day_in(school_year_of(day), indicator.expectation->judged_from);
}

Indicator on_day(const Indicator& indicator, Day day) {
  Indicator of_day = indicator;
  of_day.expected = expected_on(indicator, day);
  return of_day;
}

Catalogue on_day(const Catalogue& catalogue, Day day) {
  Catalogue of_day = catalogue;
  for (Indicator& indicator : of_day.indicators) indicator.expected = expected_on(indicator, day);
  for (Indicator& indicator : of_day.unit_indicators) indicator.expected = expected_on(indicator, day);
  return of_day;
}

std::optional<double> expected_of(const Indicator& indicator) {
  return indicator.expectation ? indicator.expected : indicator.target;
}

bool is_too_early(const Indicator& indicator) { return indicator.expectation && !indicator.expected; }

bool is_growing(const Indicator& indicator) {
  return indicator.expectation && indicator.expected && *indicator.expected != *indicator.target;
}

bool is_of_year(std::string_view fact, const facts::Layout& layout,
                std::span<const std::string_view> derived_of_year) {
  using facts::Reading;
  const auto is_this = [fact](const auto& field) {
    return field.name == fact &&
           (field.reading == Reading::this_year || field.reading == Reading::this_year_or_unknown);
  };
  return std::ranges::count(derived_of_year, fact) > 0 ||
         std::ranges::any_of(layout.sources(),
                             [&](const auto& source) { return std::ranges::any_of(source.fields, is_this); });
}

std::optional<month_day> parse_month_day(std::string_view text) {
  // 2027 is no leap year.
  const auto day = parse_day("2027-" + std::string(text));
  if (!day) return std::nullopt;
  const int of_month = *day - make_day(day->year(), day->month(), 1) + 1;
  return std::chrono::month(static_cast<unsigned>(day->month())) / of_month;
}

void check_expectations(const Catalogue& catalogue) {
  for (const Indicator& indicator : catalogue.indicators) {
    const auto refuse = [&](std::string_view what) {
      throw ContentError("indicators", indicator.id + ": year", what);
    };
    const bool has_year = indicator.target && is_of_year(catalogue, indicator);
    if (has_year && !indicator.expectation) {
      refuse("a target of this school year says from which day on it is judged");
    }
    if (!has_year && indicator.expectation) refuse("only a target of this school year has one");
    if (!indicator.expectation) continue;
    if (const auto flaw = flaw_of(indicator); !flaw.empty()) refuse(flaw);
  }
}

}  // namespace koers::indicators
