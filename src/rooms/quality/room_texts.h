// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::quality::room_texts {

using i18n::Text;

inline constexpr Text overview{"Overzicht", "Overview"};
inline constexpr Text framework{"Kwaliteitskader", "Framework"};
inline constexpr Text team{"Team", "Team"};
inline constexpr Text in_one_minute{"In één minuut", "In one minute"};

}  // namespace koers::quality::room_texts
