// What the booklet says of rounds and of the address of a calendar.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rounds::chapter_texts {

using i18n::Text;

inline constexpr Text rounds{"Wanneer spraken we af?", "When did we plan to meet?"};
inline constexpr Text asked_by{"{} vroeg je om een moment te kiezen", "{} asked you to pick a time"};
inline constexpr Text you_picked{"Je koos {}, {}", "You picked {}, {}"};
inline constexpr Text picked_for_you{"Je kreeg {}, {}", "You got {}, {}"};
inline constexpr Text you_wrote{"Je schreef wanneer je kon:", "You wrote when you could:"};
inline constexpr Text was_written{"Je begeleider schreef erbij:", "Your counsellor wrote:"};
inline constexpr Text how{"Hoe: {}", "How: {}"};
inline constexpr Text own_rounds{"Je gespreksrondes", "Your rounds of conversations"};
inline constexpr Text lasts{"{} minuten, met {} minuten pauze", "{} minutes, with a break of {} minutes"};
inline constexpr Text until{"Kiezen kon tot en met {}", "Picking was open until {}"};
inline constexpr Text your_sentence{"Je schreef aan je studenten:", "You wrote to your students:"};
inline constexpr Text moments{"De momenten", "The times"};
inline constexpr Text moment{"{}, {}", "{}, {}"};
inline constexpr Text calendar{"Je agenda-adres", "Your calendar address"};
inline constexpr Text made{"Gemaakt op {}", "Made on {}"};
inline constexpr Text with_names{"Met de voornaam van wie je spreekt.",
                                 "With the first name of whom you meet."};
inline constexpr Text without_names{"Zonder namen.", "Without names."};

}  // namespace koers::rounds::chapter_texts
