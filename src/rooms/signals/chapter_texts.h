// What the booklet of a person says of signals.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::chapter_texts {

using i18n::Text;

inline constexpr Text signals{"Wat opviel aan je weg hier", "What stood out in your time here"};
inline constexpr Text koers_saw{"Koers zag: {}", "Koers noticed: {}"};
inline constexpr Text you_wrote{"Jij schreef", "You wrote"};
inline constexpr Text they_wrote{"{} schreef", "{} wrote"};
inline constexpr Text only_counsellor{"Alleen je begeleider mocht het weten.",
                                      "Only your counsellor was to know."};
inline constexpr Text acted{"{} deed iets op {}: {}", "{} acted on {}: {}"};              // who, when, what
inline constexpr Text waited{"{} wachtte op {}", "{} waited on {}"};                      // who, when
inline constexpr Text found_fine{"{} vond het op {} goed zo", "{} found it fine on {}"};  // who, when
inline constexpr Text until{"Tot", "Until"};
inline constexpr Text look_again{"Opnieuw kijken op", "To look again on"};
inline constexpr Text helped{"Hielp het?", "Did it help?"};
inline constexpr Text ended_by{"Weer aangezet door", "Turned on again by"};
inline constexpr Text closed{"Gesloten op", "Closed on"};
inline constexpr Text rules{"Regels voor signalen die je instelde", "Rules for signals that you set"};

}  // namespace koers::signals::chapter_texts
