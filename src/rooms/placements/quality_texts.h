// How the qualities are called that a trainer may see in somebody.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::quality_texts {

using i18n::Text;

inline constexpr Text staying_calm{"Rustig blijven", "Staying calm"};
inline constexpr Text listening{"Luisteren", "Listening"};
inline constexpr Text thinking_up{"Iets bedenken", "Thinking things up"};
inline constexpr Text working_together{"Samenwerken", "Working together"};
inline constexpr Text keeping_on{"Doorzetten", "Keeping on"};
inline constexpr Text explaining{"Uitleggen", "Explaining"};

}  // namespace koers::placements::quality_texts
