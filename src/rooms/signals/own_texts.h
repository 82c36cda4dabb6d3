// What a student reads of the signals about her. {} is the first name of a guide, unless said.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::own_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text me{"Ik", "Me"};
inline constexpr Text my_guidance{"Mijn begeleiding", "My guidance"};
inline constexpr Text title{"Signalen over mij", "Signals about me"};
inline constexpr Text lead{
    "Wat opvalt aan je weg hier. Jij leest alles, ook wat je begeleider ermee doet.",
    "What stands out in your time here. You read all of it, also what your counsellor does."};
inline constexpr Text row_line{"Wat opvalt, en wat je begeleider ermee doet",
                               "What stands out, and what your counsellor does with it"};
inline constexpr Text none{"Er valt niets op.", "Nothing stands out."};
inline constexpr Text none_line{"Zit er iets in de weg? Zeg het zelf.",
                                "Is something in your way? Say so yourself."};
inline constexpr Text koers_saw{"Koers zag dit op {}, {}.", "Koers noticed this on {}, {}."};
inline constexpr Text you_wrote{"Jij schreef dit op {}.", "You wrote this on {}."};
inline constexpr Text they_wrote{"{} schreef dit op {}.", "{} wrote this on {}."};
inline constexpr Text nobody_looked{"Er keek nog niemand naar.", "Nobody has looked at it yet."};
inline constexpr Text silent_until{"Dit signaal is stil tot {}.",
                                   "This signal is silent until {}."};  // the day
inline constexpr Text wake{"Zet het weer aan", "Turn it on again"};
inline constexpr Text awake{"Het staat weer open. Je begeleider kijkt ernaar.",
                            "It is open again. Your counsellor will look at it."};
inline constexpr Text earlier{"Wat voorbij is", "What is over"};
inline constexpr Text say_yourself{"Zit er iets in de weg?", "Is something in your way?"};
inline constexpr Text say_line{"Schrijf kort wat jou tegenhoudt. Je begeleider leest het.",
                               "Write briefly what holds you back. Your counsellor reads it."};
inline constexpr Text fact{"Wat houdt jou tegen?", "What holds you back?"};
inline constexpr Text fact_missing{"Schrijf op wat jou tegenhoudt.", "Write what holds you back."};
inline constexpr Text only_counsellor{"Alleen mijn begeleider mag het weten", "Only my counsellor may know"};
inline constexpr Text only_counsellor_line{"Een ander die jou begeleidt, ziet het dan niet.",
                                           "Others who guide you do not see it then."};
inline constexpr Text say{"Zeg het", "Say it"};
inline constexpr Text said{"Gezegd. Je begeleider leest het.", "Said. Your counsellor reads it."};
inline constexpr Text take_back{"Haal terug", "Take back"};
inline constexpr Text taken_back{"Het is weg.", "It is gone."};
inline constexpr Text not_counted{
    "Gesprekken die je voor jezelf houdt, telt Koers hier niet mee. Een signaal is geen oordeel.",
    "Conversations that you keep to yourself are not counted here. A signal is not a judgement."};
inline constexpr Text rule_is_over{"Voorbij op {}", "Over on {}"};  // the day
inline constexpr Text closed_on{"Gesloten op {}", "Closed on {}"};  // the day
inline constexpr Text you_and_counsellor{"Jij en je begeleider", "You and your counsellor"};
inline constexpr Text you_and_guides{"Jij en wie jou begeleidt", "You and whoever guides you"};

}  // namespace koers::signals::own_texts
