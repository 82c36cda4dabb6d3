// What this room is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::room_texts {

using i18n::Text;

inline constexpr Text title{"Je vragen aan de decaan", "Your questions to the career specialist"};

inline constexpr Text requests{"Aanvragen", "Requests"};

}  // namespace koers::referrals::room_texts
