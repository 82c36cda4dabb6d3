// What this room is called: in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::choices::room_texts {

using i18n::Text;

inline constexpr Text ahead{"Vooruit", "Ahead"};
inline constexpr Text choices{"Keuzes", "Choices"};

}  // namespace koers::choices::room_texts
