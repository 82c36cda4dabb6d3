// What the booklet says of placements, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::chapter_texts {

using i18n::Text;

inline constexpr Text placements{"Stages en werk", "Placements and work"};
inline constexpr Text trainer{"Praktijkopleider:", "Workplace trainer:"};
inline constexpr Text wish{"Wat je er wilde:", "What you wanted there:"};
inline constexpr Text stopped{"Stopte eerder, op:", "Stopped early, on:"};
inline constexpr Text stopped_words{"Wat daarbij geschreven is:", "What was written then:"};
inline constexpr Text moments{"Momenten met z’n drieën", "Moments of three"};
inline constexpr Text planned{"Gepland op:", "Planned on:"};
inline constexpr Text held{"Geweest op:", "Held on:"};
inline constexpr Text how{"Hoe:", "How:"};
inline constexpr Text where{"Waar:", "Where:"};
inline constexpr Text skipped{"Overgeslagen:", "Skipped:"};
inline constexpr Text noted_by{"Genoteerd door:", "Noted by:"};
inline constexpr Text agreed{"Wat er van de afspraken kwam", "What came of what was agreed"};
inline constexpr Text seen{"Wat de praktijkopleider zag", "What the trainer saw"};
inline constexpr Text by_on{"{}, {}", "{}, {}"};
inline constexpr Text try_out{"Nog te proberen:", "Still to try:"};

}  // namespace koers::placements::chapter_texts
