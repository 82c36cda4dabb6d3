// What app is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::room_texts {

using i18n::Text;

inline constexpr Text start{"Start", "Home"};
inline constexpr Text administration{"Beheer", "Administration"};
inline constexpr Text welcome{"Welkom", "Welcome"};
inline constexpr Text aids{"Vragen voor een gesprek", "Questions for a conversation"};

}  // namespace koers::app::room_texts
