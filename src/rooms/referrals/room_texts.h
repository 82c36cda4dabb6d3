// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::room_texts {

using i18n::Text;

inline constexpr Text requests{"Aanvragen", "Requests"};

}  // namespace koers::referrals::room_texts
