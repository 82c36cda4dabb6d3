#include "campus/forms/answers.h"

#include <algorithm>

namespace koers::forms {

bool Answers::holds() const { return !only_shown && !is_wrong(); }

bool Answers::is_wrong() const {
  return !std::all_of(all.begin(), all.end(),
                      [](const Answer& one) { return one.mistake.empty() && !one.meanwhile; });
}

bool Answers::is_stale() const {
  return std::any_of(all.begin(), all.end(), [](const Answer& one) { return one.meanwhile.has_value(); });
}

int Answers::status() const {
  if (!is_wrong()) return 200;
  return is_stale() ? 409 : 422;
}

void Answers::refuse(std::string_view field, std::string words) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Answer& one) { return one.field == field; });
  if (found == all.end()) throw std::logic_error("a mistake of a field that the form does not have");
  if (found->mistake.empty()) found->mistake = std::move(words);
}

void Answers::add(const Answers& others) {
  all.insert(all.end(), others.all.begin(), others.all.end());
  if (!version.empty() && !others.version.empty()) version += '.';
  version += others.version;
  only_shown = only_shown || others.only_shown;
}

const Answer* Answers::find(std::string_view field) const {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Answer& one) { return one.field == field; });
  return found == all.end() ? nullptr : &*found;
}

std::string Answers::text(std::string_view field) const {
  const Answer* found = find(field);
  return found ? first_of(found->typed) : std::string();
}

std::string Answers::mistake(std::string_view field) const {
  const Answer* found = find(field);
  return found ? found->mistake : std::string();
}

bool Answers::is_picked(std::string_view field, std::string_view value) const {
  const Answer* answer = find(field);
  return answer && std::find(answer->typed.begin(), answer->typed.end(), value) != answer->typed.end();
}

}  // namespace koers::forms
