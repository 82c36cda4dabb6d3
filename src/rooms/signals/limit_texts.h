// What the terms of this room say of themselves, on the page where a school sets them.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::limit_texts {

using i18n::Text;

inline constexpr Text signals{"Signalen", "Signals"};
inline constexpr Text kept{"Hoe lang een gesloten signaal blijft staan", "How long a closed signal stays"};
inline constexpr Text kept_meaning{"Daarna gooit Koers het signaal weg, met alles wat erbij is gezegd.",
                                   "After that Koers throws the signal away, with all that was said of it."};
inline constexpr Text kept_reach{
    "Korter geldt meteen voor alles. Langer geldt alleen voor signalen die vanaf vandaag sluiten.",
    "Shorter holds at once for everything. Longer holds only for signals that close from today on."};
inline constexpr Text kept_source{
    "De AVG vraagt om niet langer te bewaren dan nodig. De lijst van de sector is niet in onze bronnen.",
    "The GDPR asks to keep nothing longer than needed. The list of the sector is not in our sources."};

inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text telephone{"Telt een gesprek via de telefoon?",
                                "Does a conversation by telephone count?"};
inline constexpr Text telephone_meaning{
    "Bij “nee” blijft een signaal staan tot jullie elkaar zien of videobellen. De vorm staat altijd bij het "
    "gesprek.",
    "With “no” a signal stays until you meet or call by video. The form always stands beside the "
    "conversation."};
inline constexpr Text telephone_reach{
    "Geldt meteen, voor alle signalen. De cijfers tellen elk gesprek, ook via de telefoon.",
    "Holds at once, for all signals. The figures count every conversation, by telephone too."};
inline constexpr Text telephone_source{
    "Het kwaliteitskader zegt niet of een gesprek via de telefoon telt. Koers telt het mee.",
    "The quality framework does not say whether a conversation by telephone counts. Koers counts it."};

}  // namespace koers::signals::limit_texts
