// How much a time limit is, in words.
#pragma once

#include "platform/i18n/text.h"

namespace koers::time_limits::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Plural days{{"{} dag", "{} day"}, {"{} dagen", "{} days"}};
inline constexpr Plural weeks{{"{} week", "{} week"}, {"{} weken", "{} weeks"}};
inline constexpr Plural months{{"{} maand", "{} month"}, {"{} maanden", "{} months"}};
inline constexpr Plural years{{"{} jaar", "{} year"}, {"{} jaar", "{} years"}};
inline constexpr Text yes{"Ja", "Yes"};
inline constexpr Text no{"Nee", "No"};
inline constexpr Text never{"Nooit", "Never"};

}  // namespace koers::time_limits::texts
