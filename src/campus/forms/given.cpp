#include "campus/forms/given.h"

#include <algorithm>

namespace koers::forms::detail {

const Given* given_for(const Givens& givens, std::string_view field) {
  const auto found =
      std::find_if(givens.begin(), givens.end(), [&](const GivenFor& one) { return one.field == field; });
  return found == givens.end() ? nullptr : &found->given;
}

std::string say(const http::Visit& visit, const i18n::Text& words, const Given* given) {
  return given && given->name ? visit.say(words, *given->name) : visit.say(words);
}

DayBounds day_bounds(const FieldRecord& record, const Given* given, Day today) {
  DayBounds bounds;
  if (record.details.ahead) bounds.first = today;
  if (record.details.past) bounds.last = today;
  if (record.details.days) bounds.last = today + *record.details.days;
  if (given && given->first) bounds.first = given->first;
  if (given && given->last) bounds.last = given->last;
  return bounds;
}

Bounds number_bounds(const FieldRecord& record, const Given* given) {
  Bounds bounds{record.details.least, record.details.most};
  if (given && given->least) bounds.least = given->least;
  if (given && given->most) bounds.most = given->most;
  return bounds;
}

std::vector<layout::Option> options_of(const http::Visit& visit, const FieldRecord& record,
                                       const Given* given) {
  if (given && given->options) return *given->options;
  std::vector<layout::Option> options;
  for (const Choice& choice : record.details.choices) {
    options.push_back({std::string(choice.value), say(visit, choice.label, given)});
  }
  return options;
}

}  // namespace koers::forms::detail
