// What the booklet says of pictures and recordings.
#pragma once

#include "platform/i18n/text.h"

namespace koers::attachments::chapter_texts {

using i18n::Text;

inline constexpr Text being_made{"Deze opname wordt nog klaargemaakt.",
                                 "This recording is still being prepared."};
inline constexpr Text on_the_way{"Wat nog onderweg is", "What is still on its way"};
inline constexpr Text upload{
    "Een opname van {} MB, begonnen op {}. Kwam hij niet aan? Dan verdwijnt hij "
    "vanzelf.",
    "A recording of {} MB, begun on {}. If it did not arrive, it goes by itself."};

}  // namespace koers::attachments::chapter_texts
