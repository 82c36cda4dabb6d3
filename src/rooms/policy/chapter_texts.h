// What the booklet of a person says of this room: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::policy::chapter_texts {

using i18n::Text;

inline constexpr Text choices{"Keuzes die ik opschreef", "Choices that I wrote down"};
inline constexpr Text because{"Want", "Because"};
inline constexpr Text counts{"Wat het kader telt", "What the frame counts"};
inline constexpr Text options{"Mogelijkheden", "Possibilities"};
inline constexpr Text fillings{"Wat ik voor het team invulde", "What I filled in for the team"};
inline constexpr Text chosen{"Gekozen: {}", "Chosen: {}"};
inline constexpr Text deviations{"Afwijkingen die ik vroeg", "Deviations that I asked for"};
inline constexpr Text until{"Tot en met", "Until"};
inline constexpr Text words_back{"Wat erbij werd gezegd", "What was said with it"};
inline constexpr Text decided_by{"Beslist door", "Decided by"};
inline constexpr Text goals{"Doelen die ik opschreef", "Goals that I wrote down"};
inline constexpr Text approach{"Aanpak", "Approach"};
inline constexpr Text closing{"Om te onthouden", "To remember"};
inline constexpr Text before{"Vóór", "Before"};

}  // namespace koers::policy::chapter_texts
