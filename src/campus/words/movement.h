// The four movements of a career conversation: from what happened to what comes next.
#pragma once

#include <array>

#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::words {

enum class Movement { look_back, make_sense, look_ahead, set_in_motion };

inline constexpr std::array movements{Movement::look_back, Movement::make_sense, Movement::look_ahead,
                                      Movement::set_in_motion};

i18n::Text name(Movement movement);        // Betekenis geven
i18n::Text short_name(Movement movement);  // Betekenis: where a phone has little room
i18n::Text subline(Movement movement);     // Wat zegt dat over jou?

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::Movement> {
  using Movement = koers::words::Movement;
  static constexpr std::array list{
      std::pair{Movement::look_back, "look_back"}, std::pair{Movement::make_sense, "make_sense"},
      std::pair{Movement::look_ahead, "look_ahead"}, std::pair{Movement::set_in_motion, "set_in_motion"}};
};
