// What this room tells in the inbox: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::policy::notice_texts {

using i18n::Text;

inline constexpr Text frame_name{"Kader om in te vullen", "Frame to fill in"};
inline constexpr Text frame{"Wat kiest jullie team?", "What does your team choose?"};
inline constexpr Text frame_line{"De school zette twee lijnen. Jullie kiezen ertussen.",
                                 "The school set two lines. You choose between them."};
inline constexpr Text deviation_name{"Vraag om buiten de lijnen te mogen", "Request to be outside the lines"};
inline constexpr Text deviation{"{} vraagt een afwijking voor een team",
                                "{} asks for a deviation for a team"};
inline constexpr Text deviation_line{"Er staat een reden bij en een einddatum.",
                                     "There is a reason with it, and an end."};
inline constexpr Text decided_name{"Antwoord op jullie afwijking", "Answer to your deviation"};
inline constexpr Text decided{"Er is antwoord op jullie afwijking", "There is an answer to your deviation"};
inline constexpr Text decided_line{"Lees of het akkoord is, en tot wanneer.",
                                   "Read whether it is agreed, and until when."};
inline constexpr Text ends_name{"Afwijking loopt af", "Deviation ends"};
inline constexpr Text ends{"Een afwijking loopt over 14 dagen af", "A deviation ends in 14 days"};
inline constexpr Text ends_line{"Daarna gelden de lijnen weer.", "After that the lines hold again."};

}  // namespace koers::policy::notice_texts
