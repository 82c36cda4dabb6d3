// What the pictures to answer with are called: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::words::answer_picture_texts {

using i18n::Text;

inline constexpr Text mountain{"Een berg op", "Up a mountain"};
inline constexpr Text door{"Een open deur", "An open door"};
inline constexpr Text bridge{"Een brug", "A bridge"};
inline constexpr Text crossroads{"Een kruispunt", "A crossroads"};
inline constexpr Text sun{"De zon", "The sun"};
inline constexpr Text storm{"Een storm", "A storm"};
inline constexpr Text fog{"Mist", "Fog"};
inline constexpr Text plant{"Iets dat groeit", "Something that grows"};
inline constexpr Text puzzle{"Een puzzelstuk", "A piece of a puzzle"};
inline constexpr Text boat{"Samen in een boot", "Together in a boat"};
inline constexpr Text ladder{"Een ladder", "A ladder"};
inline constexpr Text anchor{"Een anker", "An anchor"};

}  // namespace koers::words::answer_picture_texts
