// What is said of who takes the initiative next time.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::initiative_texts {

using i18n::Text;

inline constexpr Text who{"Wie neemt de volgende keer het initiatief?",
                          "Who takes the initiative next time?"};
inline constexpr Text me{"Ik", "Me"};
inline constexpr Text together{"Samen", "Together"};
inline constexpr Text proposes{"Koers stelt voor: {}.", "Koers proposes: {}."};
inline constexpr Text asked_twice{"{} vroeg de laatste twee gesprekken zelf aan.",
                                  "{} asked for the last two conversations."};
inline constexpr Text you_asked_twice{"Jij vroeg de laatste twee gesprekken zelf aan.",
                                      "You asked for the last two conversations."};
inline constexpr Text prepared{"{} bereidde dit gesprek voor.", "{} prepared this conversation."};
inline constexpr Text you_prepared{"Jij bereidde dit gesprek voor.", "You prepared this conversation."};
inline constexpr Text first_talk{"Dit is jullie eerste gesprek.", "This is your first conversation."};
inline constexpr Text by_year{"Dat past bij dit jaar van de opleiding.",
                              "That fits this year of the programme."};
inline constexpr Text other_says{"{} zegt: {}.", "{} says: {}."};
inline constexpr Text other_silent{"{} koos nog niet.", "{} has not chosen yet."};
inline constexpr Text differ{"Jullie denken er anders over. Beide antwoorden blijven staan.",
                             "You see it differently. Both answers stay."};
inline constexpr Text agreed{"Daar zijn jullie het over eens.", "You agree on that."};
inline constexpr Text saved{"Bewaard.", "Saved."};

}  // namespace koers::dialogue::initiative_texts
