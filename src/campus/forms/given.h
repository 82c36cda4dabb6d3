// What the declaration and the page together say of a field: for reading and showing, inside this folder.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "campus/forms/forms.h"

namespace koers::forms::detail {

// What the page gave for this field; null when nothing.
const Given* given_for(const Givens& givens, std::string_view field);

// Words of the field, with the name that the page gave for it.
std::string say(const http::Visit& visit, const i18n::Text& words, const Given* given);

struct DayBounds {
  std::optional<Day> first;
  std::optional<Day> last;
};
DayBounds day_bounds(const FieldRecord& record, const Given* given, Day today);

struct Bounds {
  std::optional<int> least;
  std::optional<int> most;
};
Bounds number_bounds(const FieldRecord& record, const Given* given);

// In the language of the visit; the choice of nothing is not among them.
std::vector<layout::Option> options_of(const http::Visit& visit, const FieldRecord& record,
                                       const Given* given);

}  // namespace koers::forms::detail
