// What the booklet says of what somebody says of himself, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::profile::chapter_texts {

using i18n::Text;

inline constexpr Text shown_by{"Dit laat het zien:", "This shows it:"};
inline constexpr Text seen_by{"Wie ziet dit:", "Who sees this:"};
inline constexpr Text compass_counts{"Je ervaringen van de laatste 12 maanden, en van het jaar daarvoor.",
                                     "Your experiences of the last 12 months, and of the year before."};
inline constexpr Text on_day{"{}: {}", "{}: {}"};

}  // namespace koers::profile::chapter_texts
