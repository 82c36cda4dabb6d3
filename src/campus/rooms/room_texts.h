// What campus is called as a part of an archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rooms::room_texts {

using i18n::Text;

inline constexpr Text title{"Wie je bent", "Who you are"};

}  // namespace koers::rooms::room_texts
