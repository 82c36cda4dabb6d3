// What is said of who takes the initiative next time.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::initiative_texts {

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

// On the student's home, and in the student's file
inline constexpr Text yours{"Jij neemt het initiatief. Dat spraken jullie af.",
                            "You take the initiative. You agreed on that."};
inline constexpr Text theirs{"{} neemt het initiatief. Je hoeft nu niets te doen.",
                             "{} takes the initiative. You need not do anything now."};
inline constexpr Text of_both{"Jullie kiezen samen een moment. Zeg gerust als eerste iets.",
                              "You choose a moment together. Feel free to speak first."};
inline constexpr Text in_file{"Volgende keer neemt {} het initiatief. Dat is afgesproken op {}.",
                              "Next time {} takes the initiative. That was agreed on {}."};
inline constexpr Text in_file_guide{
    "Volgende keer neemt de begeleider het initiatief. Dat is afgesproken op {}.",
    "Next time the counsellor takes the initiative. That was agreed on {}."};
inline constexpr Text in_file_both{"Volgende keer nemen beiden het initiatief. Dat is afgesproken op {}.",
                                   "Next time both take the initiative. That was agreed on {}."};
inline constexpr Text in_file_differ{
    "Student en begeleider kozen op {} verschillend wie het initiatief neemt.",
    "On {} student and counsellor chose differently who takes the initiative."};

}  // namespace koers::guidance::initiative_texts
