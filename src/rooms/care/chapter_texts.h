// What the booklet says of notes around a student, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::care::chapter_texts {

using i18n::Text;

inline constexpr Text shared{"De gedeelde lijn", "The shared line"};
inline constexpr Text working{"Aantekeningen over jou", "Notes about you"};
inline constexpr Text by_on{"{}, {}", "{}, {}"};
inline constexpr Text stays_until{"Blijft tot:", "Stays until:"};
inline constexpr Text works_for_you{"Zo werkt het voor jou", "How it works for you"};
inline constexpr Text you{"Jij", "You"};

}  // namespace koers::care::chapter_texts
