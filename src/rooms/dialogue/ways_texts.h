// What is said while a conversation is held: who reads along, by which way, and at the end.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::ways_texts {

using i18n::Text;

inline constexpr Text school{"Op school", "At school"};
inline constexpr Text phone{"Bellen", "By phone"};
inline constexpr Text video{"Via video", "By video"};
inline constexpr Text by_phone{"telefonisch", "by telephone"};
inline constexpr Text by_video{"via video", "by video"};
inline constexpr Text write_late{"Schrijf achteraf", "Write it down afterwards"};
inline constexpr Text late_channel{"Hoe praatten jullie?", "How did you talk?"};
inline constexpr Text minutes_wrong{"Kies een getal van 1 tot en met 240.", "Choose a number from 1 to 240."};

inline constexpr Text bring_now{"Kies wat je meeneemt", "Choose what you bring"};
inline constexpr Text reads_along{"{} leest mee", "{} is reading along"};
inline constexpr Text reads_not{"{} leest niet mee", "{} is not reading along"};
inline constexpr Text read_aloud{"Lees het voor en vraag of het klopt.",
                                 "Read it aloud and ask whether it is right."};
inline constexpr Text stays_unconfirmed{
    "{} zei niet of het klopt. Het gesprek telt als gehouden, niet als bevestigd. Bevestigen kan nog.",
    "{} did not say whether it is right. The conversation counts as held, not as confirmed. It can still be "
    "confirmed."};
inline constexpr Text at_the_end{"Aan het eind", "At the end"};
inline constexpr Text minutes_spent{"Hoeveel minuten duurde het?", "How many minutes did it take?"};
inline constexpr Text not_shared_yet{"{} heeft iets dat nog niet gedeeld is. Alleen {} ziet wat.",
                                     "{} has something not shared yet. Only {} can see it."};
inline constexpr Text took{"Duurde {} minuten", "Took {} minutes"};

}  // namespace koers::dialogue::ways_texts
