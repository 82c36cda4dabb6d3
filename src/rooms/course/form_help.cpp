#include "rooms/course/form_help.h"

#include "rooms/course/texts.h"

namespace koers::course::views {

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

}  // namespace koers::course::views
