// What the pages of this room share: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::policy::texts {

using i18n::Text;

inline constexpr Text policy{"Beleid", "Policy"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard", "Saved"};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text remove{"Haal weg", "Remove"};
inline constexpr Text is_back{"Teruggezet", "Put back"};
inline constexpr Text team{"Team", "Team"};

}  // namespace koers::policy::texts
