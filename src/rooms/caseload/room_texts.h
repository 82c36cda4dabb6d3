// What this room is called in the navigation.
#pragma once

#include "platform/i18n/text.h"

namespace koers::caseload::room_texts {

using i18n::Text;

inline constexpr Text today{"Vandaag", "Today"};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text counsellors{"Begeleiders", "Counsellors"};

}  // namespace koers::caseload::room_texts
