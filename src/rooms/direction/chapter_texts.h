// What the booklet of a person says of this room: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::direction::chapter_texts {

using i18n::Text;

inline constexpr Text read{"Wat ik las van de visie", "What I read of the vision"};
inline constexpr Text edition{"Visie, versie {}", "Vision, edition {}"};
inline constexpr Text responses{"Wat ik anders zag", "What I saw differently"};
inline constexpr Text answer{"Antwoord", "Answer"};
inline constexpr Text answered_by{"Beantwoord door", "Answered by"};
inline constexpr Text asked{"Later gevraagd", "Asked later"};
inline constexpr Text published{"Vastgestelde versies van de visie",
                                "Editions of the vision that I published"};
inline constexpr Text for_students{"Voor studenten", "For students"};
inline constexpr Text for_staff{"Voor medewerkers", "For staff"};
inline constexpr Text made_with{"Gemaakt met", "Made with"};
inline constexpr Text differs{"Wat er anders is", "What differs"};
inline constexpr Text corrections{"Kleine verbeteringen", "Small corrections"};
inline constexpr Text why{"Waarom", "Why"};
inline constexpr Text was{"Er stond", "It said"};

}  // namespace koers::direction::chapter_texts
