// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::room_texts {

using i18n::Text;

inline constexpr Text talks{"Gesprekken", "Conversations"};

}  // namespace koers::guidance::room_texts
