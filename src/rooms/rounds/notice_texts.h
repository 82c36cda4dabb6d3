// What the inbox says of rounds.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rounds::notice_texts {

using i18n::Text;

inline constexpr Text invited_name{"Je begeleider vraagt wanneer jullie praten",
                                   "Your counsellor asks when you will meet"};
inline constexpr Text invited{"{} vraagt: wanneer praten we?", "{} asks: when shall we meet?"};
inline constexpr Text invited_line{"Kies een moment dat jou past. Het kost een halve minuut.",
                                   "Pick a time that suits you. It takes half a minute."};
inline constexpr Text reminder_name{"Morgen is de laatste dag om een moment te kiezen",
                                    "Tomorrow is the last day to pick a time"};
inline constexpr Text reminder{"Kies nog een moment met {}", "You can still pick a time with {}"};
inline constexpr Text reminder_line{"Morgen is de laatste dag.", "Tomorrow is the last day."};
inline constexpr Text put_ready_name{"Je begeleider zet een moment voor je klaar",
                                     "Your counsellor sets a time for you"};
inline constexpr Text put_ready{"{} zette een moment voor je klaar", "{} set a time for you"};
inline constexpr Text put_ready_line{"Past het niet? Je mag het verzetten.",
                                     "Does it not suit you? You may move it."};
inline constexpr Text moved_for_you_name{"Je begeleider verzet een gesprek",
                                         "Your counsellor moves a conversation"};
inline constexpr Text moved_for_you{"{} verzette jullie gesprek", "{} moved your conversation"};
inline constexpr Text moved_for_you_line{"Kijk wanneer het nu is.", "See when it is now."};
inline constexpr Text moved_name{"Een student verzet een gesprek", "A student moves a conversation"};
inline constexpr Text moved{"{} verzette het gesprek", "{} moved the conversation"};
inline constexpr Text moved_line{"Het nieuwe moment staat al in je agenda.",
                                 "The new time is already in your calendar."};
inline constexpr Text cancelled_name{"Een student zegt een gesprek af", "A student cancels a conversation"};
inline constexpr Text cancelled{"{} zei het gesprek af", "{} cancelled the conversation"};
inline constexpr Text cancelled_line{"Het moment is weer vrij.", "The time is free again."};
inline constexpr Text wished_name{"Een student zegt wanneer het wel kan", "A student says when it can be"};
inline constexpr Text wished{"{} kan op een ander moment", "{} can make it at another time"};
inline constexpr Text wished_line{"Lees wanneer, en zet een moment klaar.", "Read when, and set a time."};

}  // namespace koers::rounds::notice_texts
