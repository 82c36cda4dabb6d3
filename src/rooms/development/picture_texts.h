// What is said of the picture of the development, which student and guide draw together.
#pragma once

#include "platform/i18n/text.h"

namespace koers::development::picture_texts {

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

// Evidence
inline constexpr Text beside{"Dit ligt ernaast", "This lies beside it"};
inline constexpr Text beside_hint{"Kies samen wat erbij hoort. Het nieuwste staat boven.",
                                  "Choose together what belongs to it. The newest comes first."};
inline constexpr Text nothing_beside{"Hier ligt nog niets naast.", "Nothing lies beside this yet."};
inline constexpr Text something_else{"Iets anders ernaast leggen", "Lay something else beside it"};
inline constexpr Text only_shared{"Hier staat alleen wat jij met je begeleiders deelt.",
                                  "Only what you share with those who guide you is here."};
inline constexpr Text only_shared_by{"Hier staat alleen wat {} met je deelt.",
                                     "Only what {} shares with you is here."};
inline constexpr Text kind_experience{"Ervaring", "Experience"};
inline constexpr Text kind_response{"Bij een ervaring", "At an experience"};
inline constexpr Text kind_observation{"Gezien op stage", "Seen at the placement"};
inline constexpr Text kind_instrument{"Test", "Test"};
inline constexpr Text look{"Bekijk", "View"};

// Versions
inline constexpr Text versions{"Eerdere beelden", "Earlier pictures"};
inline constexpr Text version{"Zo zagen jullie het op {}", "How you both saw it on {}"};
inline constexpr Text version_line{"Jullie bevestigden dit op {}.", "You both confirmed this on {}."};
inline constexpr Text now{"Nu", "Now"};
inline constexpr Text to_now{"Naar het beeld van nu", "To the picture of now"};

// In the student's file, below the compass
inline constexpr Text file_updated{"Het beeld van de ontwikkeling is samen bijgewerkt op {}.",
                                   "The picture of development was updated together on {}."};
inline constexpr Text file_none{"Er is nog geen beeld van de ontwikkeling samen gemaakt.",
                                "No picture of development has been made together yet."};
inline constexpr Text file_update{"Werk samen bij", "Update together"};

// In the booklet
inline constexpr Text chapter{"Het beeld van je ontwikkeling", "The picture of your development"};
inline constexpr Text chapter_written_by{"opgeschreven door {} op {}", "written down by {} on {}"};
inline constexpr Text chapter_confirmed_on{"Jullie bevestigden dit samen op {}.",
                                           "You confirmed this together on {}."};
inline constexpr Text chapter_beside{"Ernaast lag", "Beside it lay"};
inline constexpr Text chapter_you{"jij", "you"};

}  // namespace koers::development::picture_texts
