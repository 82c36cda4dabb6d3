// What the booklet says of goals, steps and people, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::course::chapter_texts {

using i18n::Text;

inline constexpr Text before{"Vóór:", "Before:"};
inline constexpr Text agreed_in_talk{"Afgesproken in een gesprek", "Agreed in a conversation"};
inline constexpr Text own_idea{"Zelf bedacht", "Your own idea"};
inline constexpr Text other_steps{"Stappen", "Steps"};
inline constexpr Text towards{"Voor je doel:", "For your goal:"};
inline constexpr Text helped_by{"Wie helpt:", "Who helps:"};
inline constexpr Text does_it{"{} doet dit voor jou", "{} does this for you"};
inline constexpr Text in_confidence{"alleen voor jou en wie je het vroeg", "only for you and whom you asked"};
inline constexpr Text still_open{"nog te doen", "still to do"};
inline constexpr Text still_wanted{"Hier werk je aan", "You are working on this"};
inline constexpr Text done{"gelukt", "done"};
inline constexpr Text let_go{"losgelaten", "let go"};
inline constexpr Text made_on{"bedacht op {}", "thought of on {}"};
inline constexpr Text closed{"{} op {}", "{} on {}"};
inline constexpr Text reached{"bereikt", "reached"};
inline constexpr Text talks_with{"Gesprekken met {}", "Talks with {}"};
inline constexpr Text planned_for{"afgesproken voor {}", "planned for {}"};
inline constexpr Text planned{"afgesproken", "planned"};
inline constexpr Text spoken{"gesproken", "spoken"};
inline constexpr Text dropped{"ging niet door", "did not happen"};
inline constexpr Text for_step{"Voor je stap:", "For your step:"};
inline constexpr Text taken_away{"Weggehaald op {}. Na 30 dagen is het echt weg.",
                                 "Taken away on {}. After 30 days it is really gone."};
inline constexpr Text introductions{"Wie je wilde leren kennen", "Whom you wanted to meet"};
inline constexpr Text asked{"gevraagd op {}", "asked on {}"};
inline constexpr Text arranged{"geregeld op {}", "arranged on {}"};
inline constexpr Text seen_by{"Wie ziet dit:", "Who sees this:"};
inline constexpr Text you_and_guide{"jij en wie je begeleidt", "you and whoever guides you"};
inline constexpr Text knows{"Je kent elkaar:", "You know each other:"};

}  // namespace koers::course::chapter_texts
