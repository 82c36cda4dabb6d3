// What the terms of conversations say of themselves, on the page where a school sets them.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::limit_texts {

using i18n::Text;

inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text late{"Hoe lang je een gesprek nog achteraf opschrijft",
                           "How long a conversation may be written down afterwards"};
inline constexpr Text late_meaning{"Daarna kan een gesprek van die dag er niet meer bij.",
                                   "After that a conversation of that day cannot be added any more."};
inline constexpr Text late_reach{"Geldt meteen. Wat er al staat, blijft.",
                                 "Holds at once. What is there stays."};
inline constexpr Text from_koers{"Een keuze van Koers. Dit staat niet in onze bronnen.",
                                 "A choice of Koers. It is not in our sources."};

}  // namespace koers::guidance::limit_texts
