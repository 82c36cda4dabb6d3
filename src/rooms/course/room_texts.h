// What this room is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::course::room_texts {

using i18n::Text;

inline constexpr Text title{"Je koers", "Your course"};

}  // namespace koers::course::room_texts
