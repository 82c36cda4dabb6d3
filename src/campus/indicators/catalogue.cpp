// What is looked for in a catalogue by its name.
#include <algorithm>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {

const Criterion* Framework::find(std::string_view wanted) const {
  const auto found =
      std::find_if(criteria.begin(), criteria.end(), [&](const auto& one) { return one.code == wanted; });
  return found == criteria.end() ? nullptr : &*found;
}

const Indicator* Catalogue::find_indicator(std::string_view wanted) const {
  const auto found =
      std::find_if(indicators.begin(), indicators.end(), [&](const auto& one) { return one.id == wanted; });
  return found == indicators.end() ? nullptr : &*found;
}

const Indicator* Catalogue::find_unit_indicator(std::string_view wanted) const {
  const auto found = std::find_if(unit_indicators.begin(), unit_indicators.end(),
                                  [&](const auto& one) { return one.id == wanted; });
  return found == unit_indicators.end() ? nullptr : &*found;
}

Catalogue Catalogue::of_units() const {
  return {.facts = unit_facts,
          .indicators = unit_indicators,
          .unit_facts = {},
          .unit_indicators = {},
          .framework = {},
          .year_of_study = year_of_study,
          .pathway = pathway};
}

}  // namespace koers::indicators
