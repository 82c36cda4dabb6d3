#include "rooms/course/form_help.h"

#include <algorithm>

#include "rooms/course/texts.h"

namespace koers::course::views {

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += " · ";
    all += part;
  }
  return all;
}

std::string error_of(const std::vector<layout::Mistake>& mistakes, std::string_view field) {
  const auto found = std::find_if(mistakes.begin(), mistakes.end(),
                                  [&](const layout::Mistake& one) { return one.field == field; });
  return found == mistakes.end() ? std::string() : found->words;
}

std::string words_for(http::Visit& visit, const std::optional<OutcomeFlaw>& flaw) {
  if (!flaw) return {};
  switch (*flaw) {
    case OutcomeFlaw::missing:
      return visit.say(texts::reason_missing);
    case OutcomeFlaw::too_long:
      return visit.say(texts::too_long);
    case OutcomeFlaw::holds_number:
      return visit.say(texts::holds_number);
  }
  return {};
}

html::Html form_key(http::Visit& visit) {
  return layout::hidden_field("sleutel", id_text(visit.house.ids.next_value()));
}

}  // namespace koers::course::views
