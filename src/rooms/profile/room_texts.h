// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::profile::room_texts {

using i18n::Text;

inline constexpr Text me{"Ik", "Me"};

}  // namespace koers::profile::room_texts
