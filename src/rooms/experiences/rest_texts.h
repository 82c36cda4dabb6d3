// What the page of "not now" says.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::rest_texts {

using i18n::Text;

inline constexpr Text title{"Nu even niet", "Not now"};
inline constexpr Text lead{"Zware week? Dan laat Koers je met rust.",
                           "Tough week? Koers will leave you in peace."};
inline constexpr Text what_happens{"Koers stelt je dan geen vragen. Niets telt tegen je.",
                                   "Koers will not ask you any questions. It never counts against you."};
inline constexpr Text still_possible{"Vastleggen en terugdenken kan altijd, als jij dat wilt.",
                                     "You can always record and look back, when you want to."};
inline constexpr Text how_long{"Hoe lang?", "How long?"};
inline constexpr Text one_week{"1 week", "1 week"};
inline constexpr Text two_weeks{"2 weken", "2 weeks"};
inline constexpr Text who_knows{"Wie mag dit weten?", "Who may know?"};
inline constexpr Text who_hint{"Deel je het, dan ziet je begeleider alleen dat je vragen rusten.",
                               "If you share it, your counsellor only sees that your questions are paused."};
inline constexpr Text begin{"Laat mijn vragen rusten", "Pause my questions"};
inline constexpr Text begun{"Je vragen rusten tot en met {}.", "Your questions are paused until {}."};
inline constexpr Text resting{"Je vragen rusten", "Your questions are paused"};
inline constexpr Text resting_until{"Tot en met {}. Neem je tijd.", "Until {}. Take your time."};
inline constexpr Text change_it{"Verander", "Change"};
inline constexpr Text end{"Vraag me weer iets", "Start asking me again"};
inline constexpr Text ended{"Fijn dat je er weer bent.", "Good to have you back."};
inline constexpr Text heavy_week{"Even rust nodig?", "Need a break?"};
inline constexpr Text heavy_week_line{"Zet je vragen een week of twee stil",
                                      "Pause your questions for a week or two"};
inline constexpr Text talk_about_it{"Wil je praten? {} staat voor je klaar.",
                                    "Would you like to talk? {} is there for you."};
inline constexpr Text to_the_talks{"Vraag een gesprek", "Ask for a conversation"};
inline constexpr Text rests_for_guide{"De vragen van {} rusten tot en met {}.",
                                      "{}'s questions are paused until {}."};
inline constexpr Text chosen_by_student{"Dat koos {} zelf. Praten kan gewoon.",
                                        "That was {}'s own choice. You can still talk."};

}  // namespace koers::experiences::rest_texts
