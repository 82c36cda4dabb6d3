// What the booklet of a person says of counsellors who were given, and of handovers.
#pragma once

#include "platform/i18n/text.h"

namespace koers::caseload::chapter_texts {

using i18n::Text;

inline constexpr Text because{"Waarom", "Why"};
inline constexpr Text assigned{"Wie voor jou werd gekozen als begeleider",
                               "Who was chosen as your counsellor"};
inline constexpr Text handovers{"Overdrachten naar een andere begeleider", "Handovers to another counsellor"};
inline constexpr Text from_to{"Van {} naar {}", "From {} to {}"};
inline constexpr Text stands{"Waar je stond", "Where you stood"};
inline constexpr Text runs{"Wat er liep", "What was running"};
inline constexpr Text works{"Wat werkt in gesprek met jou", "What works in talks with you"};
inline constexpr Text you_added{"Wat jij erbij zei", "What you added"};
inline constexpr Text guide_wishes{"Je vroeg om een andere begeleider", "You asked for another counsellor"};
inline constexpr Text assignments{"Wat je toewees", "What you assigned"};
inline constexpr Text of_assignment{"Begeleiders voor studenten", "Counsellors for students"};
inline constexpr Text begins_on{"Vanaf", "From"};
inline constexpr Text more_because{"Waarom iemand er meer kreeg", "Why someone got more"};
inline constexpr Text only_rehearsed{"Alleen bekeken, niet gedaan", "Looked at, not done"};
inline constexpr Text turned_back{"Teruggedraaid", "Turned back"};

}  // namespace koers::caseload::chapter_texts
