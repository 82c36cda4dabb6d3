// What is said of conversations in other forms: unprepared, by telephone or video, and written down
// afterwards.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::ways_texts {

using i18n::Plural;
using i18n::Text;

// How somebody talks
inline constexpr Text group{"Groepsgesprekken", "Group conversations"};
inline constexpr Text channel{"Hoe praten jullie?", "How do you talk?"};
inline constexpr Text school{"Op school", "At school"};
inline constexpr Text phone{"Bellen", "By phone"};
inline constexpr Text video{"Via video", "By video"};
inline constexpr Text by_phone{"telefonisch", "by telephone"};
inline constexpr Text by_video{"via video", "by video"};

// Now
inline constexpr Text begin_now{"Begin zonder plannen", "Begin without planning"};
inline constexpr Text begin_with{"Begin een gesprek met {}", "Begin a conversation with {}"};
inline constexpr Text begin_lead{"Het gespreksblad gaat meteen open. {} krijgt bericht en kan meelezen.",
                                 "The canvas opens at once. {} is told and can read along."};
inline constexpr Text begin{"Begin het gesprek", "Begin the conversation"};
inline constexpr Text begun_toast{"Het gesprek is begonnen.", "The conversation has begun."};
inline constexpr Text notice_begun_name{"Je begeleider begint een gesprek met je",
                                        "Your counsellor begins a conversation with you"};
inline constexpr Text notice_begun{"{} begint een gesprek met je", "{} begins a conversation with you"};
inline constexpr Text notice_begun_line{"Open het en kies wat je meeneemt.",
                                        "Open it and choose what you bring."};

// Afterwards
inline constexpr Text write_late{"Schrijf achteraf", "Write it down afterwards"};
inline constexpr Text late_with{"Schrijf je gesprek met {} op", "Write down your conversation with {}"};
inline constexpr Text late_lead{
    "{} leest het daarna en zegt of het klopt. Er blijft bij staan dat je het later schreef.",
    "{} reads it afterwards and says whether it is right. It keeps saying that you wrote it later."};
inline constexpr Text late_day{"Wanneer praatten jullie?", "When did you talk?"};
inline constexpr Text late_day_missing{"Kies de dag van het gesprek.", "Choose the day of the conversation."};
inline constexpr Plural late_hint{{"Tot 1 dag terug.", "Up to 1 day back."},
                                  {"Tot {} dagen terug.", "Up to {} days back."}};
inline constexpr Text late_channel{"Hoe praatten jullie?", "How did you talk?"};
inline constexpr Text late_minutes{"Hoeveel minuten duurde het?", "How many minutes did it take?"};
inline constexpr Text late_same_day{"Van deze dag staat er al een gesprek met {}.",
                                    "There is a conversation with {} on this day already."};
inline constexpr Text late_begin{"Schrijf het op", "Write it down"};
inline constexpr Text written_same_day{"Achteraf geschreven, dezelfde dag",
                                       "Written afterwards, the same day"};
inline constexpr Plural written_late{
    {"Achteraf geschreven, 1 dag later", "Written afterwards, 1 day later"},
    {"Achteraf geschreven, {} dagen later", "Written afterwards, {} days later"}};
inline constexpr Text notice_written_name{"Je begeleider schreef een gesprek op",
                                          "Your counsellor wrote down a conversation"};
inline constexpr Text notice_written{"{} schreef jullie gesprek op", "{} wrote down your conversation"};
inline constexpr Text notice_written_line{"Lees het en zeg of het klopt.",
                                          "Read it and say whether it is right."};
inline constexpr Text not_confirmed{"Niet bevestigd", "Not confirmed"};

inline constexpr Text minutes_wrong{"Kies een getal van 1 tot en met 240.", "Choose a number from 1 to 240."};

}  // namespace koers::guidance::ways_texts
