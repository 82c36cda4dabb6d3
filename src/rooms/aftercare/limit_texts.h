// What the terms of aftercare say of themselves, on the page where a school sets them.
#pragma once

#include "platform/i18n/text.h"

namespace koers::aftercare::limit_texts {

using i18n::Text;

inline constexpr Text aftercare{"Nazorg", "Aftercare"};
inline constexpr Text months{"Hoe lang nazorg duurt", "How long aftercare lasts"};
inline constexpr Text months_meaning{
    "Koers stelt deze duur voor als iemand in nazorg komt. Wie begeleidt, kan een andere dag kiezen.",
    "Koers proposes this length when someone enters aftercare. Whoever guides may choose another day."};
inline constexpr Text months_reach{
    "Geldt voor wie vanaf vandaag in nazorg komt. Wie er al in is, houdt de dag die is afgesproken.",
    "Holds for whoever enters aftercare from today on. Whoever is in it keeps the day that was agreed."};
inline constexpr Text law_without_term{
    "De wet Van school naar duurzaam werk vraagt om nazorg. Hoe lang, staat niet in onze bronnen.",
    "The law on school to lasting work asks for aftercare. How long is not in our sources."};

inline constexpr Text first_ask{"De eerste keer “Hoe gaat het?”", "The first “How are you doing?”"};
inline constexpr Text second_ask{"De tweede keer “Hoe gaat het?”", "The second “How are you doing?”"};
inline constexpr Text third_ask{"De derde keer “Hoe gaat het?”", "The third “How are you doing?”"};
inline constexpr Text fourth_ask{"De vierde keer “Hoe gaat het?”", "The fourth “How are you doing?”"};
inline constexpr Text ask_meaning{
    "Zo lang na het begin van de nazorg vraagt Koers hoe het gaat. Met 0 vraagt Koers het niet.",
    "So long after aftercare began Koers asks how it goes. With 0 Koers does not ask."};
inline constexpr Text ask_reach{
    "Geldt voor nazorg die vanaf vandaag begint. Wat al loopt, houdt de vragen die zijn aangekondigd.",
    "Holds for aftercare that begins from today on. What runs already keeps the questions as announced."};
inline constexpr Text from_koers{"Een keuze van Koers. Dit staat niet in onze bronnen.",
                                 "A choice of Koers. It is not in our sources."};

inline constexpr Text kept{"Hoe lang nazorg na het einde blijft staan",
                           "How long aftercare stays after its end"};
inline constexpr Text kept_meaning{"Daarna gooit Koers alles weg wat er in de nazorg stond.",
                                   "After that Koers throws away all that stood in it."};
inline constexpr Text kept_reach{
    "Korter geldt meteen voor alles. Langer geldt alleen voor nazorg die vanaf vandaag eindigt.",
    "Shorter holds at once for everything. Longer holds only for aftercare that ends from today on."};
inline constexpr Text keeping_without_term{
    "De AVG vraagt om niet langer te bewaren dan nodig. De lijst van de sector is niet in onze bronnen.",
    "The GDPR asks to keep nothing longer than needed. The list of the sector is not in our sources."};

}  // namespace koers::aftercare::limit_texts
