// How something stands, in words and never in marks: the states of figures and steps, and a team's own
// judgement.
#pragma once

#include <array>
#include <string_view>

#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::words {

// The state of a figure against its target. A group that is too small, a figure without data, and one of a
// school year that has just begun have no colour.
enum class State { good, nearly, attention, none, too_small, info, too_early };

// Op koers, Bijna, Aandacht, Nog te weinig gegevens, Niet getoond, Ter informatie, Nog te vroeg
i18n::Text name(State state);
std::string_view icon_id(State state);    // different shapes, so that colour is never the only sign
std::string_view tone_code(State state);  // what data-s says: good, nearly, attention, none, info

// What a team thinks of itself on a guideline; each step is a sentence, never a number.
enum class Judgement { beginning, on_the_way, in_order, example };

inline constexpr std::array judgements{Judgement::beginning, Judgement::on_the_way, Judgement::in_order,
                                       Judgement::example};

i18n::Text name(Judgement judgement);  // Beginnend, Op weg, Op orde, Voorbeeld

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::State> {
  using State = koers::words::State;
  static constexpr std::array list{
      std::pair{State::good, "good"},           std::pair{State::nearly, "nearly"},
      std::pair{State::attention, "attention"}, std::pair{State::none, "none"},
      std::pair{State::too_small, "too_small"}, std::pair{State::info, "info"},
      std::pair{State::too_early, "too_early"}};
};
template <>
struct koers::Codes<koers::words::Judgement> {
  using Judgement = koers::words::Judgement;
  static constexpr std::array list{
      std::pair{Judgement::beginning, "beginning"}, std::pair{Judgement::on_the_way, "on_the_way"},
      std::pair{Judgement::in_order, "in_order"}, std::pair{Judgement::example, "example"}};
};
