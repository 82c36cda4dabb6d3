// What this room is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::profile::room_texts {

using i18n::Text;

inline constexpr Text me{"Ik", "Me"};

}  // namespace koers::profile::room_texts
