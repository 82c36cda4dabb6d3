// What every chapter of the booklet says.
#pragma once

#include "platform/i18n/text.h"

namespace koers::booklet::texts {

using i18n::Text;

inline constexpr Text forgotten{"iemand die er niet meer is", "someone who is no longer there"};
inline constexpr Text a_student{"een student", "a student"};
inline constexpr Text day_and_time{"{}, {}", "{}, {}"};
inline constexpr Text since{"sinds {}", "since {}"};
inline constexpr Text from_to{"van {} tot {}", "from {} to {}"};

}  // namespace koers::booklet::texts
