// From which day of a school year an indicator is judged, and what part of its target may be expected then:
// what counts a school year begins at nothing on 1 August, and its target is one of the whole year
// (docs/decisions/a-year-is-judged-as-it-grows.md). An indicator of a moment or of the last so many days has
// no expectation and is held against its target on every day.
//
// A catalogue is made for a day once, and whoever judges a figure takes its indicator from there.
#pragma once

#include <optional>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {

// What of the target may be expected on a day, rounded down to what is said of it. Nothing without a target,
// and on a day when it is too early.
std::optional<double> expected_on(const Indicator& indicator, Day day);
// The first day of the school year of `day` on which an indicator with an expectation is judged.
Day judged_from(const Indicator& indicator, Day day);

// The same indicator, or all of them, for a day.
Indicator on_day(const Indicator& indicator, Day day);
Catalogue on_day(const Catalogue& catalogue, Day day);

// Of an indicator of a day: what its figure is held against.
std::optional<double> expected_of(const Indicator& indicator);
bool is_too_early(const Indicator& indicator);
// Less than the whole target may be expected.
bool is_growing(const Indicator& indicator);

// Whether a fact, as its column is read, begins anew or with less when a school year begins.
bool is_of_year(std::string_view fact, const facts::Layout& layout,
                std::span<const std::string_view> derived_of_year);

// A day that every year has, "11-01"; nothing when it is none.
std::optional<std::chrono::month_day> parse_month_day(std::string_view text);
// Refuses, with a ContentError, an indicator of this school year that has a target and no expectation, an
// expectation where there is nothing to expect, and one by which nothing is expected when it is judged.
// read_catalogue asks it.
void check_expectations(const Catalogue& catalogue);

}  // namespace koers::indicators
