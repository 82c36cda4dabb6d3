// What the booklet in the archive says around the chapters of the rooms.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::booklet_texts {

using i18n::Text;

inline constexpr Text title{"Het verhaal van {}", "The story of {}"};
inline constexpr Text above{"Mijn koers", "My course"};
inline constexpr Text cover_line{"Bij {}, {}", "At {}, {}"};
inline constexpr Text welcome{
    "Dit boekje is van jou. Er staat in wat je meemaakte, wat je daarvan vond en waar je naartoe wilt. "
    "Blader er rustig doorheen. Je bent verder dan je denkt.",
    "This booklet is yours. It holds what happened to you, what you thought of it and where you want to "
    "go. Leaf through it at your ease. You have come further than you think."};
inline constexpr Text welcome_at_work{
    "Dit boekje is van jou. Er staat in wat Koers van je bewaart. Het is er omdat jij anderen op weg helpt.",
    "This booklet is yours. It holds what Koers keeps of you. It is there because you help others on their "
    "way."};
inline constexpr Text contents{"Wat staat erin?", "What is in it?"};

inline constexpr Text who{"Wie ik ben", "Who I am"};
inline constexpr Text lived{"Wat ik meemaakte", "What happened to me"};
inline constexpr Text talks{"Waar we over spraken", "What we talked about"};
inline constexpr Text choices{"Wat ik koos", "What I chose"};
inline constexpr Text course{"Waar ik naartoe ga", "Where I am going"};
inline constexpr Text portfolio{"Wat ik liet zien", "What I showed"};
inline constexpr Text help{"Waar ik hulp bij vroeg", "What I asked help with"};
inline constexpr Text letters{"Wat ik anderen schreef", "What I wrote to others"};
inline constexpr Text work{"Wat ik in mijn werk deed", "What I did in my work"};
inline constexpr Text around{"Wie er om mij heen stond", "Who stood around me"};
inline constexpr Text school{"Wat de school van mij weet", "What the school knows of me"};
inline constexpr Text besides{"Wat Koers verder bewaart", "What Koers keeps besides"};

inline constexpr Text told{"Wat Koers je meldde", "What Koers told you"};
inline constexpr Text told_line{"{}: {}", "{}: {}"};
inline constexpr Text quiet{"Wat je niet wilt horen", "What you do not want to hear of"};
inline constexpr Text archives{"Toen je alles meenam", "When you took everything along"};
inline constexpr Text archive{"gevraagd op {}", "asked on {}"};
inline constexpr Text archive_fetched{"gevraagd op {}, opgehaald op {}", "asked on {}, fetched on {}"};
inline constexpr Text figures{"Cijfers", "Figures"};
inline constexpr Text figures_line{
    "Koers telt ook: hoeveel ervaringen, gesprekken, stappen en keuzes je had. Je school ziet die aantallen "
    "alleen van een hele groep. Ze staan in het bestand hieronder.",
    "Koers counts too: how many experiences, conversations, steps and choices you had. Your school sees "
    "these numbers of a whole group only. They are in the file below."};

inline constexpr Text last_title{"Voor een ander programma", "For another program"};
inline constexpr Text for_machines{
    "Alles wat hier staat, staat ook in het bestand koers.json. Dat is niet om te lezen: een ander programma "
    "kan er je gegevens mee overnemen. Je foto's en opnames liggen in de map ernaast.",
    "All that is here is also in the file koers.json. It is not for reading: another program can take over "
    "your data with it. Your pictures and recordings lie in the folder beside it."};

}  // namespace koers::app::booklet_texts
