// What is said of the picture of the development, which student and guide draw together.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::picture_texts {

using i18n::Text;

inline constexpr Text title{"Beeld van {}", "Picture of {}"};
inline constexpr Text mine{"Mijn beeld", "My picture"};
inline constexpr Text line{"Samen, in eigen woorden. Geen cijfers.",
                           "Together, in your own words. No grades."};
inline constexpr Text hint{"Waaraan zie je dat? Noem een ervaring.",
                           "How do you see it? Name an experience."};
inline constexpr Text save{"Bewaar en vraag of het klopt", "Save and ask whether this is right"};
inline constexpr Text saved{"Bewaard. De ander kijkt of het klopt.",
                            "Saved. The other person checks whether it is right."};
inline constexpr Text confirm{"Klopt", "This is right"};
inline constexpr Text confirmed{"Bevestigd door jullie allebei.", "Confirmed by you both."};
inline constexpr Text waits_for{"Wacht op {}.", "Waits for {}."};
inline constexpr Text asks_you{"{} werkte jullie beeld bij. Klopt het?",
                               "{} updated your picture. Is it right?"};
inline constexpr Text empty{"Nog geen beeld", "No picture yet"};
inline constexpr Text empty_line{"Kies samen één onderdeel en schrijf op wat jullie zien.",
                                 "Choose one part together and write what you see."};

}  // namespace koers::guidance::picture_texts
