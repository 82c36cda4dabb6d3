// What the booklet says of help outside the school, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::help::chapter_texts {

using i18n::Text;

inline constexpr Text by_on{"gevraagd door {}, op {}", "asked by {}, on {}"};
inline constexpr Text asked{"Je gaf nog geen antwoord.", "You have not answered yet."};
inline constexpr Text parent{"Je zei ja. Een ouder nog niet.", "You said yes. A parent has not yet."};
inline constexpr Text agreed{"Je zei ja.", "You said yes."};
inline constexpr Text busy{"Ze zijn begonnen.", "They have begun."};
inline constexpr Text back{"Het is klaar.", "It is done."};
inline constexpr Text refused{"Je zei nee.", "You said no."};
inline constexpr Text stopped{"Het is gestopt.", "It was stopped."};
inline constexpr Text first_you{"Jij maakte het eerste contact.", "You made the first contact."};
inline constexpr Text first_together{"Jullie maakten samen het eerste contact.",
                                     "You made the first contact together."};
inline constexpr Text first_guide{"Je begeleider maakte het eerste contact.",
                                  "Your counsellor made the first contact."};
inline constexpr Text under_16{"Je was jonger dan 16.", "You were younger than 16."};
inline constexpr Text known{"Dit mochten ze weten:", "What they might know:"};
inline constexpr Text until{"Tot:", "Until:"};
inline constexpr Text contact{"Zo maak je contact", "How to make contact"};
inline constexpr Text talk_first{"Je wilde eerst praten:", "You wanted to talk first:"};
inline constexpr Text given{"Ja gezegd:", "Said yes:"};
inline constexpr Text parent_said{"Een ouder zei ja:", "A parent said yes:"};
inline constexpr Text ended{"Nee gezegd of gestopt:", "Said no or stopped:"};
inline constexpr Text contact_on{"Eerste contact:", "First contact:"};
inline constexpr Text report{"Dit kwam terug", "This came back"};
inline constexpr Text report_by{"Wie dat schreef:", "Who wrote that:"};
inline constexpr Text report_agreed{"Jij zei dat het klopt:", "You said it was right:"};
inline constexpr Text addresses{"Adressen van de hulpwijzer die je nakeek",
                                "Addresses of the help guide that you checked"};

}  // namespace koers::help::chapter_texts
