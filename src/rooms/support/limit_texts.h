// What the terms of support agreements say of themselves, on the page where a school sets them.
#pragma once

#include "platform/i18n/text.h"

namespace koers::support::limit_texts {

using i18n::Text;

inline constexpr Text support{"Afspraken over ondersteuning", "Support agreements"};
inline constexpr Text age{"Vanaf welke leeftijd een student alleen tekent",
                          "From which age a student signs alone"};
inline constexpr Text age_meaning{"Wie jonger is, tekent samen met een ouder.",
                                  "Whoever is younger signs together with a parent."};
inline constexpr Text age_reach{"Geldt voor wie vanaf nu tekent. Wat getekend is, blijft gelden.",
                                "Holds for whoever signs from now on. What was signed stays in force."};
inline constexpr Text age_source{
    "Onder de 16 telt een ja van een student alleen niet (AVG). Voor 16 en 17 kiest de school.",
    "Under 16 a student's yes alone does not count (GDPR). For 16 and 17 the school chooses."};

inline constexpr Text evaluate{"Na hoe lang je samen terugkijkt", "After how long you look back together"};
inline constexpr Text evaluate_meaning{
    "Vóór die dag schrijven student en medewerker elk één zin: werkt het?",
    "Before that day student and staff member write one sentence each: does it work?"};
inline constexpr Text evaluate_reach{
    "Geldt voor wie vanaf nu tekent of terugkijkt. Een dag die al is afgesproken, blijft staan.",
    "Holds for whoever signs or looks back from now on. A day that was agreed already stays."};
inline constexpr Text evaluate_source{
    "De wet over de rechtspositie van mbo-studenten (2023) vraagt om elk jaar terug te kijken.",
    "The law on the position of mbo students (2023) asks to look back every year."};

inline constexpr Text before{"Hoe lang van tevoren Koers eraan herinnert",
                             "How long before Koers reminds you"};
inline constexpr Text before_meaning{"Vanaf dan kunnen beiden hun zin schrijven, en krijgen zij een melding.",
                                     "From then on both may write their sentence, and get a notice."};
inline constexpr Text before_reach{"Geldt meteen, voor alle afspraken.",
                                   "Holds at once, for all agreements."};
inline constexpr Text from_koers{"Een keuze van Koers. Dit staat niet in onze bronnen.",
                                 "A choice of Koers. It is not in our sources."};

}  // namespace koers::support::limit_texts
