// What the pages of this room share: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::direction::texts {

using i18n::Text;

inline constexpr Text where_we_go{"Waar we voor gaan", "What we are here for"};
inline constexpr Text vision{"Visie", "Vision"};
inline constexpr Text policy{"Beleid", "Policy"};
inline constexpr Text goals{"Doelen", "Goals"};

inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard", "Saved"};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text remove{"Haal weg", "Remove"};
inline constexpr Text removed{"Weggehaald", "Removed"};
inline constexpr Text is_back{"Teruggezet", "Put back"};
inline constexpr Text team{"Team", "Team"};
inline constexpr Text school{"School", "School"};
inline constexpr Text state{"Stand", "State"};
inline constexpr Text too_small{"Team te klein", "Team too small"};
inline constexpr Text of_count{"{} van de {}", "{} of {}"};

}  // namespace koers::direction::texts
