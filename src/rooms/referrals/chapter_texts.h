// What the booklet says of questions to the career specialist, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::chapter_texts {

using i18n::Text;

inline constexpr Text title{"Je vragen aan de decaan", "Your questions to the career specialist"};
inline constexpr Text asked_on{"gevraagd op {}", "asked on {}"};
inline constexpr Text counsellor_may_know{"Je begeleider mag dit weten.",
                                          "Your counsellor may know of this."};
inline constexpr Text counsellor_may_not{"Je begeleider weet dit niet.",
                                         "Your counsellor does not know of this."};
inline constexpr Text open{"De vraag staat nog open.", "The question is still open."};
inline constexpr Text closed{"Klaar op {}.", "Done on {}."};
inline constexpr Text withdrawn{"Je trok de vraag in.", "You withdrew the question."};
inline constexpr Text who{"Wie hem oppakte:", "Who took it:"};
inline constexpr Text planned{"Het gesprek:", "The conversation:"};
inline constexpr Text day_and_time{"{}, {}", "{}, {}"};
inline constexpr Text place{"De plek:", "The place:"};
inline constexpr Text spoken{"Jullie spraken elkaar op:", "You spoke on:"};
inline constexpr Text on_moment{"{}, op {}", "{}, on {}"};

}  // namespace koers::referrals::chapter_texts
