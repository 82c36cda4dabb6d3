// What this room is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::portfolio::room_texts {

using i18n::Text;

inline constexpr Text title{"Je portfolio's", "Your portfolios"};

}  // namespace koers::portfolio::room_texts
