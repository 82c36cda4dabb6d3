// What a student reads of who guides him: /ik/begeleiding, and the notices that lead there.
#pragma once

#include "platform/i18n/text.h"

namespace koers::caseload::own_texts {

using i18n::Text;

inline constexpr Text title{"Wie begeleidt mij?", "Who guides me?"};
inline constexpr Text me{"Ik", "Me"};
inline constexpr Text is_your_counsellor{"{} is je begeleider", "{} is your counsellor"};
inline constexpr Text becomes_your_counsellor{"{} wordt je begeleider", "{} will be your counsellor"};
inline constexpr Text since{"Sinds {}", "Since {}"};
inline constexpr Text from{"Vanaf {}", "From {}"};
inline constexpr Text why{"Waarom", "Why"};
inline constexpr Text you_choose{
    "Je begeleider ziet wat jij met je begeleider deelt. Wat je voor jezelf houdt, ziet niemand.",
    "Your counsellor sees what you share with your counsellor. No one sees what you keep for yourself."};
inline constexpr Text nobody_yet{"Je hebt nog geen begeleider.", "You have no counsellor yet."};
inline constexpr Text nobody_yet_line{
    "Dat hoort niet zo. Je school zoekt iemand voor je. Je krijgt bericht als die er is.",
    "That should not be so. Your school is looking for someone. You will hear when there is one."};
inline constexpr Text who_looked{"Wie keek mee?", "Who looked?"};
inline constexpr Text ask_talk{"Vraag een gesprek", "Ask for a conversation"};

// notices
inline constexpr Text notice_counsellor_name{"Je krijgt een begeleider", "You get a counsellor"};
inline constexpr Text notice_counsellor{"{} begeleidt jou", "{} guides you"};
inline constexpr Text notice_counsellor_line{"Kijk vanaf wanneer", "See from when"};
inline constexpr Text notice_not_counsellor_name{"Iemand wordt toch niet je begeleider",
                                                 "Someone will not be your counsellor after all"};
inline constexpr Text notice_not_counsellor{"{} wordt toch niet je begeleider",
                                            "{} will not be your counsellor after all"};
inline constexpr Text notice_not_counsellor_line{"Je hoort snel wie wel", "You will soon hear who will"};

}  // namespace koers::caseload::own_texts
