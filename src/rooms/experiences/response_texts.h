// What is said at a guide's question and what the student does with it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::response_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text later{"Later", "Later"};
inline constexpr Text answer_later{"Ik antwoord later", "I will answer later"};
inline constexpr Text lay_aside{"Leg opzij", "Lay aside"};
inline constexpr Text later_done{"Goed. De vraag komt over een week terug.",
                                 "Fine. The question comes back in a week."};
inline constexpr Text aside_done{"Opzij gelegd. Je hoeft geen antwoord te geven.",
                                 "Laid aside. You need not answer."};
inline constexpr Text taken_back{"De vraag staat er weer.", "The question is back."};
inline constexpr Text answers_later{"antwoordt later", "answers later"};
inline constexpr Text was_laid_aside{"opzij gelegd", "laid aside"};
inline constexpr Plural earlier{{"{} eerder bericht", "{} earlier message"},
                                {"{} eerdere berichten", "{} earlier messages"}};

}  // namespace koers::experiences::response_texts
