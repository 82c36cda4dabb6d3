// What is said around the question cards.
#pragma once

#include "platform/i18n/text.h"

namespace koers::aids::aids_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text aids{"Hulpmiddelen", "Resources"};
inline constexpr Text aids_lead{"Vragen die openen. Kies er één of twee, niet meer.",
                                "Questions that open people up. Choose one or two, no more."};
inline constexpr Text every_part{"Alle onderdelen", "All parts"};
inline constexpr Text every_movement{"Alle bewegingen", "All movements"};
inline constexpr Plural n_questions{{"1 vraag", "1 question"}, {"{} vragen", "{} questions"}};
inline constexpr Text choose_cards{"Kies vragen", "Choose questions"};
inline constexpr Text by_part{"Onderdeel", "Part"};
inline constexpr Text by_movement{"Beweging", "Movement"};
inline constexpr Text phase_guided{"Samen ontdekken", "Discovering together"};
inline constexpr Text phase_together{"Meer samen sturen", "Steering together"};
inline constexpr Text phase_self{"Student stuurt zelf", "The student steers"};
inline constexpr Text aids_print{"Deze bladzijde kun je ook printen.", "You can print this page too."};

}  // namespace koers::aids::aids_texts
