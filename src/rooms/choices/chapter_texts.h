// What the booklet says of choices, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::choices::chapter_texts {

using i18n::Text;

inline constexpr Text choices{"Je keuzes", "Your choices"};
inline constexpr Text explored{"Wat je bekeek en bewaarde", "What you looked at and kept"};
inline constexpr Text kept_on{"bewaard op {}", "kept on {}"};
inline constexpr Text occupation{"beroep", "occupation"};
inline constexpr Text study{"vervolgstudie", "further study"};
inline constexpr Text a_choice{"Een keuze van je team", "A choice of your team"};
inline constexpr Text chosen{"gekozen op {}", "chosen on {}"};
inline constexpr Text got{"Je hebt een plek:", "You have a place:"};
inline constexpr Text waits{"Je wacht op een plek:", "You wait for a place:"};
inline constexpr Text leans{"Je denkt aan:", "You are thinking of:"};
inline constexpr Text weighed{"Wat je afwoog", "What you weighed"};
inline constexpr Text favourite{"bij je favorieten", "among your favourites"};
inline constexpr Text looked_back{"teruggekeken op {}", "looked back on {}"};
inline constexpr Text turned_out{"Hoe het uitpakte:", "How it turned out:"};
inline constexpr Text told{"Wat Koers je over je keuzes vertelde", "What Koers told you about your choices"};
inline constexpr Text on_day{"{}: {}", "{}: {}"};

}  // namespace koers::choices::chapter_texts
