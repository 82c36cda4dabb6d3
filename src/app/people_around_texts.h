// What /ik/begeleiding says beside the words of the rooms.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::people_around_texts {

using i18n::Text;

inline constexpr Text me{"Ik", "Me"};
inline constexpr Text title{"Wie helpt mij?", "Who helps me?"};
inline constexpr Text lead{"Jij kiest wie meedenkt en wat iemand ziet. Stoppen kan altijd.",
                           "You choose who thinks along and what someone sees. You can always stop."};
inline constexpr Text picture{"Om je heen staan: {}", "Around you stand: {}"};
inline constexpr Text may_see{"Dit mogen anderen zien", "This is what others may see"};
inline constexpr Text nobody{"Buiten je begeleider ziet niemand iets van jou.",
                             "Apart from your counsellor nobody sees anything of yours."};
inline constexpr Text fixed{
    "Iedereen heeft een begeleider, dus stoppen kan hier niet. Past het niet? Vraag een ander.",
    "Everyone has a counsellor, so you cannot stop here. Does it not suit you? Ask for someone else."};
inline constexpr Text more{"Meer", "More"};
inline constexpr Text you_choose{
    "Je begeleider ziet wat jij met je begeleider deelt. Wat je voor jezelf houdt, ziet niemand.",
    "Your counsellor sees what you share with your counsellor. No one sees what you keep for yourself."};
inline constexpr Text parents{
    "Koers laat je ouders niets zien. Wil je dat iemand meeleest? Geef een link van je portfolio.",
    "Koers shows your parents nothing. Want someone to read along? Give them a link to your portfolio."};
inline constexpr Text who_looked{"Wie keek mee?", "Who looked?"};
inline constexpr Text give_a_link{"Laat iemand je portfolio zien", "Show someone your portfolio"};

}  // namespace koers::app::people_around_texts
