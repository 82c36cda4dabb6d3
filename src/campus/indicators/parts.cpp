// What is a part of what: a percentage is never of other things than those it counts.
#include <algorithm>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {
namespace {

bool is_part_of(const Catalogue& catalogue, const Fact* part, const std::vector<std::size_t>& wholes) {
  // Through as many facts as it takes, and no further than there are, should they go round.
  for (std::size_t steps = 0; part != nullptr && steps < catalogue.facts.size(); ++steps) {
    part = whole_of(catalogue, *part);
    if (std::any_of(wholes.begin(), wholes.end(),
                    [&](std::size_t one) { return &catalogue.facts[one] == part; })) {
      return true;
    }
  }
  return false;
}

}  // namespace

const Fact* fact_named(const Catalogue& catalogue, std::string_view id) {
  const auto found = std::find_if(catalogue.facts.begin(), catalogue.facts.end(),
                                  [&](const Fact& one) { return one.id == id; });
  return found == catalogue.facts.end() ? nullptr : &*found;
}

const Fact* whole_of(const Catalogue& catalogue, const Fact& part) {
  return fact_named(catalogue, part.part_of);
}

void check_parts(const Catalogue& catalogue) {
  for (const Fact& fact : catalogue.facts) {
    if (fact.part_of.empty()) continue;
    const Fact* whole = whole_of(catalogue, fact);
    if (whole == nullptr || whole->type != FactType::count || fact.type != FactType::count) {
      throw ContentError("facts.toml", fact.id + ": part_of", "a count can be a part of a count only");
    }
  }
  for (const Fact& fact : catalogue.facts) {
    if (fact.needs.empty()) continue;
    const Fact* needed = fact_named(catalogue, fact.needs);
    if (needed == nullptr || needed->type != FactType::count) {
      throw ContentError("facts.toml", fact.id + ": needs", "a count is needed");
    }
  }
  for (const Indicator& indicator : catalogue.indicators) {
    if (indicator.measure.kind != MeasureKind::ratio) continue;
    for (const std::size_t part : indicator.measure.of) {
      if (is_part_of(catalogue, &catalogue.facts[part], indicator.measure.over)) continue;
      throw ContentError("indicators", indicator.id + ": of",
                         catalogue.facts[part].id + " is no part of the whole");
    }
  }
}

}  // namespace koers::indicators
