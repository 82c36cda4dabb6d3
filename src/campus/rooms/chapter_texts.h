// What the booklet says of who somebody is, who guides and who looked.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rooms::chapter_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text name{"Je naam:", "Your name:"};
inline constexpr Text email{"Je e-mailadres:", "Your e-mail address:"};
inline constexpr Text number{"Je nummer bij de school:", "Your number at the school:"};
inline constexpr Text dutch{"Je leest Koers in het Nederlands.", "You read Koers in Dutch."};
inline constexpr Text english{"Je leest Koers in het Engels.", "You read Koers in English."};
inline constexpr Text studies{"Je opleiding", "Your study"};
inline constexpr Text level{"niveau {}", "level {}"};
inline constexpr Text at_school{"vooral op school", "mostly at school"};
inline constexpr Text at_work{"vooral op je werk", "mostly at work"};
inline constexpr Text group{"groep {}", "group {}"};
inline constexpr Text roles{"Wat je bent in Koers", "What you are in Koers"};
inline constexpr Text in_demo{"In de demo", "In the demo"};

inline constexpr Text guides{"Wie begeleidde jou?", "Who guided you?"};
inline constexpr Text counsellor{"loopbaanbegeleider", "career counsellor"};
inline constexpr Text specialist{"decaan", "career specialist"};
inline constexpr Text in_confidence{"anderen weten dit niet", "others do not know this"};
inline constexpr Text handed_over{"Wat werd er over jou doorgegeven?", "What was passed on about you?"};
inline constexpr Text why_changed{"Waarom begon het of veranderde het?", "Why did it begin or change?"};

inline constexpr Text looks{"Wie keek in je dossier?", "Who looked in your file?"};
inline constexpr Text looked{"{}, op {}", "{}, on {}"};

inline constexpr Text devices{"Waar ben je ingelogd?", "Where are you signed in?"};
inline constexpr Text unknown_device{"Een apparaat dat Koers niet kent", "A device that Koers does not know"};
inline constexpr Text signed_in{"ingelogd op {}, voor het laatst gezien op {}",
                                "signed in on {}, last seen on {}"};
inline constexpr Text looking_as{"je kijkt als {}", "you look as {}"};
inline constexpr Text links{"Links die je kreeg of maakte", "Links that you got or made"};
inline constexpr Text link_made{"gemaakt op {}, werkt tot {}", "made on {}, works until {}"};
inline constexpr Text link_withdrawn{"ingetrokken op {}", "withdrawn on {}"};
inline constexpr Text link_used{"voor het laatst gebruikt op {}", "last used on {}"};
inline constexpr Plural link_uses{{"1 keer gebruikt", "used once"}, {"{} keer gebruikt", "used {} times"}};
inline constexpr Text remembered{"Om te zorgen dat niets dubbel gaat", "So that nothing is done twice"};
inline constexpr Plural forms{
    {"Koers onthoudt van 1 formulier dat je het stuurde. Wat je schreef, staat hierboven.",
     "Koers remembers of 1 form that you sent it. What you wrote stands above."},
    {"Koers onthoudt van {} formulieren dat je ze stuurde. Wat je schreef, staat hierboven.",
     "Koers remembers of {} forms that you sent them. What you wrote stands above."}};

}  // namespace koers::rooms::chapter_texts
