// What every form says by itself.
#pragma once

#include "platform/i18n/text.h"

namespace koers::forms::texts {

using i18n::Text;

inline constexpr Text too_long{"Dit is te lang. Maak het korter: {} tekens te veel.",
                               "This is too long. Make it shorter: {} characters too many."};
inline constexpr Text holds_number{
    "Hier staat een nummer dat op een BSN lijkt. Haal het weg, dan bewaren we het.",
    "There is a number here that looks like a citizen service number. Remove it and we will save this."};
inline constexpr Text not_a_day{"Deze dag kennen we niet. Kies er een in de kalender.",
                                "We do not recognise this date. Choose one in the calendar."};
inline constexpr Text day_in_past{"Deze dag is al voorbij. Kies vandaag of later.",
                                  "This date has passed. Choose today or later."};
inline constexpr Text day_to_come{"Deze dag komt nog. Kies vandaag of eerder.",
                                  "This date is in the future. Choose today or earlier."};
inline constexpr Text day_too_early{"Kies {} of later.", "Choose {} or later."};
inline constexpr Text day_too_late{"Kies {} of eerder.", "Choose {} or earlier."};
inline constexpr Text not_a_time{"Schrijf de tijd als 10.20.", "Write the time as 10:20."};
inline constexpr Text skipped_hour{
    "Die tijd bestaat die nacht niet: de klok gaat een uur vooruit. Kies een andere.",
    "That time does not exist that night: the clock goes forward. Choose another."};
inline constexpr Text not_a_number{"Vul hier een heel getal in.", "Enter a whole number here."};
inline constexpr Text number_between{"Kies een getal van {} tot en met {}.",
                                     "Choose a number from {} to {}."};
inline constexpr Text number_at_least{"Kies {} of meer.", "Choose {} or more."};
inline constexpr Text number_at_most{"Kies {} of minder.", "Choose {} or less."};
inline constexpr Text not_an_option{"Kies iets uit de lijst.", "Choose something from the list."};

inline constexpr Text choose{"Kies", "Choose"};
inline constexpr Text nothing{"niets", "nothing"};
inline constexpr Text yes{"ja", "yes"};
inline constexpr Text no{"nee", "no"};

inline constexpr Text changed_meanwhile{"Dit is intussen ook ergens anders veranderd.",
                                        "This was changed somewhere else in the meantime."};
inline constexpr Text stands_now{"Er staat nu:", "It now says:"};
inline constexpr Text yours_stays{
    "Wat jij schreef staat hieronder nog. Stuur je het opnieuw, dan komt het daarvoor in de plaats.",
    "What you wrote is still below. If you send it again, it will replace this."};

}  // namespace koers::forms::texts
