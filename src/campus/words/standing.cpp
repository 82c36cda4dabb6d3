#include "campus/words/standing.h"

namespace koers::words {

i18n::Text name(State state) {
  switch (state) {
    case State::good:
      return {"Op koers", "On course"};
    case State::nearly:
      return {"Bijna", "Nearly"};
    case State::attention:
      return {"Aandacht", "Needs attention"};
    case State::none:
      return {"Nog te weinig gegevens", "Not enough data yet"};
    case State::too_small:
      return {"Niet getoond", "Not shown"};
    case State::info:
      return {"Ter informatie", "For information"};
    case State::too_early:
      return {"Nog te vroeg", "Too early"};
  }
  throw std::logic_error("a state without a name");
}

std::string_view icon_id(State state) {
  switch (state) {
    case State::good:
      return "check-circle-fill";
    case State::nearly:
      return "circle-half-fill";
    case State::attention:
      return "warning-fill";
    case State::none:
      return "circle-dashed";
    case State::too_small:
      return "users";
    case State::info:
      return "flag-fill";
    case State::too_early:
      return "clock-fill";
  }
  throw std::logic_error("a state without an icon");
}

std::string_view tone_code(State state) {
  return state == State::too_small || state == State::too_early ? "none" : code(state);
}

i18n::Text name(Judgement judgement) {
  switch (judgement) {
    case Judgement::beginning:
      return {"Beginnend", "Beginning"};
    case Judgement::on_the_way:
      return {"Op weg", "On the way"};
    case Judgement::in_order:
      return {"Op orde", "In order"};
    case Judgement::example:
      return {"Voorbeeld", "An example"};
  }
  throw std::logic_error("a judgement without a name");
}

}  // namespace koers::words
