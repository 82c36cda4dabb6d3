// What this room is called: in the navigation, and as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::room_texts {

using i18n::Text;

inline constexpr Text title{"Je gesprekken", "Your conversations"};

inline constexpr Text today{"Vandaag", "Today"};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text talks{"Gesprekken", "Talks"};
inline constexpr Text aids{"Hulpmiddelen", "Aids"};

}  // namespace koers::guidance::room_texts
