// What a trainer reads of the recap of a moment of three, beside what all three read.
#pragma once

#include "platform/i18n/text.h"

namespace koers::trainers::recap_texts {

using i18n::Text;

inline constexpr Text is_it_right{"Klopt dit zo, {}?", "Is this right, {}?"};
inline constexpr Text asked_card{"Er staat een verslag van jullie gesprek klaar.",
                                 "A recap of your conversation is ready."};
inline constexpr Text asked_go{"Lees het verslag", "Read the recap"};
inline constexpr Text talk_of{"gesprek van {}", "conversation of {}"};
inline constexpr Text lead{"Lees wat jullie zeiden, en zeg of het klopt.",
                           "Read what the three of you said, and say whether it is right."};

}  // namespace koers::trainers::recap_texts
