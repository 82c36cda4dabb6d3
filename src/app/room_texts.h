// What app is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::room_texts {

using i18n::Text;

inline constexpr Text title{"Bestanden die je ophaalde", "Files that you fetched"};

inline constexpr Text start{"Start", "Home"};
inline constexpr Text administration{"Beheer", "Administration"};
inline constexpr Text welcome{"Welkom", "Welcome"};

}  // namespace koers::app::room_texts
