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

}  // namespace koers::indicators
