// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::room_texts {

using i18n::Text;

inline constexpr Text experiences{"Ervaringen", "Experiences"};
inline constexpr Text record{"Vastleggen", "Record"};

}  // namespace koers::experiences::room_texts
