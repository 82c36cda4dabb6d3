// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experts::room_texts {

using i18n::Text;

inline constexpr Text questions{"Vragen", "Questions"};
inline constexpr Text my_offer{"Mijn aanbod", "My offer"};
inline constexpr Text moderation{"Vragen", "Questions"};

}  // namespace koers::experts::room_texts
