// What is said of the recap of a moment, to the student, to who guides and to the trainer.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::recap_texts {

using i18n::Text;

inline constexpr Text recap{"Het verslag", "The recap"};
inline constexpr Text nothing{"Nog niets. Ieder schrijft de eigen zinnen, kort is goed.",
                              "Nothing yet. Each writes own sentences, short is fine."};
inline constexpr Text wrote{"{}, {}", "{}, {}"};
inline constexpr Text you{"Jij", "You"};
inline constexpr Text your_words{"Wat wil jij vasthouden van dit moment?",
                                 "What do you want to keep of this moment?"};
inline constexpr Text your_words_hint{"Niemand verandert wat een ander zei. De anderen lezen dit ook.",
                                      "Nobody changes what another said. The others read this too."};
inline constexpr Text words_missing{"Schrijf eerst iets op.", "Write something first."};
inline constexpr Text add{"Zet erbij", "Add"};
inline constexpr Text added{"Het staat erbij.", "It was added."};
inline constexpr Text remove{"Haal weg", "Take away"};
inline constexpr Text removed{"Het is weg.", "It is gone."};
inline constexpr Text agreements{"Afspraken, één per persoon", "Agreements, one for each"};
inline constexpr Text before{"vóór {}", "before {}"};
inline constexpr Text does{"{}: {}", "{}: {}"};
inline constexpr Text new_agreement{"Spreek iets af", "Agree on something"};
inline constexpr Text who{"Wie doet het?", "Who does it?"};
inline constexpr Text student{"De student", "The student"};
inline constexpr Text trainer{"De praktijkopleider", "The trainer"};
inline constexpr Text guide{"De begeleider", "The counsellor"};
inline constexpr Text what{"Wat?", "What?"};
inline constexpr Text what_missing{"Schrijf op wat.", "Say what."};
inline constexpr Text by_when{"Vóór wanneer?", "By when?"};
inline constexpr Text agreed{"Afgesproken.", "Agreed."};
inline constexpr Text is_it_right{"Klopt dit zo?", "Is this right?"};
inline constexpr Text confirm{"Ja, dit klopt", "Yes, this is right"};
inline constexpr Text confirmed{"Dank je. Jij zei dat het klopt.", "Thank you. You said that it is right."};
inline constexpr Text read_again{"Er is intussen iets veranderd. Lees het nog eens.",
                                 "Something has changed meanwhile. Read it once more."};
inline constexpr Text confirmed_by{"{} zei dat het klopt.", "{} said that it is right."};
inline constexpr Text you_confirmed{"Jij zei dat het klopt.", "You said that it is right."};
inline constexpr Text waits_for{"{} nog niet.", "{} not yet."};
inline constexpr Text waits_for_you{"Jij nog niet.", "You not yet."};
inline constexpr Text all_confirmed{"Door iedereen bevestigd. Er verandert niets meer.",
                                    "Confirmed by everyone. Nothing changes any more."};
inline constexpr Text change_resets{"Wie iets toevoegt of weghaalt, vraagt iedereen opnieuw of het klopt.",
                                    "Whoever adds or takes away asks everyone again whether it is right."};
inline constexpr Text say_else{"Ik wil iets anders zeggen", "I want to say something else"};

}  // namespace koers::placements::recap_texts
