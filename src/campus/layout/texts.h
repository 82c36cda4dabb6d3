// The words that the frame and the components say by themselves.
#pragma once

#include "platform/i18n/text.h"

namespace koers::layout::texts {

using i18n::Text;

inline constexpr Text undo{"Maak ongedaan", "Undo"};
inline constexpr Text who_sees{"Wie ziet dit?", "Who can see this?"};
inline constexpr Text step_of{"Stap {} van {}", "Step {} of {}"};
inline constexpr Text n_of{"{} van {}", "{} of {}"};
inline constexpr Text step_n{"Stap {}", "Step {}"};
inline constexpr Text optional{"mag leeg blijven", "optional"};
inline constexpr Text one_mistake{"Kijk nog even naar één ding.", "Please look at one thing again."};
inline constexpr Text mistakes{"Kijk nog even naar {} dingen.", "Please look at {} things again."};
inline constexpr Text browse{"Bladeren", "Pages"};
inline constexpr Text previous{"Vorige", "Previous"};
inline constexpr Text next{"Volgende", "Next"};
inline constexpr Text from_to_of{"{} tot en met {} van {}", "{} to {} of {}"};
inline constexpr Text as_table{"Bekijk als tabel", "Show as a table"};
inline constexpr Text search{"Zoek", "Search"};
inline constexpr Text take_away{"Haal {} weg", "Remove {}"};
inline constexpr Text how_counted{"Zo tellen we dit", "How we count this"};
inline constexpr Text team_judgement{"Oordeel van het team: ", "The team's judgement: "};
inline constexpr Text differs{"wijkt af", "differs"};
inline constexpr Text crumbs{"Kruimelpad", "Breadcrumb"};

}  // namespace koers::layout::texts
