// What the booklet says of the requirement, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::requirement::chapter_texts {

using i18n::Text;

inline constexpr Text requirement{"LOB-eis", "Guidance requirement"};
inline constexpr Text decided_by{"Vastgesteld door:", "Decided by:"};
inline constexpr Text you_agreed{"Jij zei op {}: dit klopt.", "You said on {}: this is right."};
inline constexpr Text you_differed{"Jij zag het anders:", "You saw it differently:"};
inline constexpr Text ended{"Geldt niet meer sinds:", "Does not hold any more since:"};
inline constexpr Text ended_by{"Dat schreef op:", "Written down by:"};
inline constexpr Text committee{"Besluit van:", "Decision of:"};
inline constexpr Text beside{"Ernaast gelegd bij de LOB-eis", "Put beside the guidance requirement"};
inline constexpr Text by_on{"{}, {}", "{}, {}"};
inline constexpr Text drafted{"Eisen die je opschreef", "Demands you wrote down"};
inline constexpr Text drafted_line{"Versie {} voor wie in {} begon. {}",
                                   "Version {} for who began in {}. {}"};
inline constexpr Text lists{"Lijsten die je vaststelde", "Lists you fixed"};

}  // namespace koers::requirement::chapter_texts
