// What is said in a placement of what school and company expect of each other.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::expectation_texts {

using i18n::Text;

inline constexpr Text agreed_with{"Wat {} en school afspraken", "What {} and the school agreed"};
inline constexpr Text in_force{"afgesproken tot {}", "agreed until {}"};
inline constexpr Text ended{"gold tot {}", "held until {}"};
inline constexpr Text happened{"Is dit gebeurd?", "Did this happen?"};
inline constexpr Text outcome_happened{"gebeurd", "happened"};
inline constexpr Text outcome_not_yet{"nog niet", "not yet"};
inline constexpr Text outcome_different{"anders", "different"};
inline constexpr Text outcome_words{"Wil je er iets bij zeggen?", "Do you want to add something?"};
inline constexpr Text said_by{"{}, {}", "{}, {}"};
inline constexpr Text say_it{"Zeg hoe het staat", "Say how it stands"};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text save{"Bewaar", "Save"};

}  // namespace koers::placements::expectation_texts
