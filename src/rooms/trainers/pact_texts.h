// What a trainer reads of what school and company expect of each other.
#pragma once

#include "platform/i18n/text.h"

namespace koers::trainers::pact_texts {

using i18n::Text;

inline constexpr Text asked_title{"Wat verwachten we van elkaar?", "What do we expect of each other?"};
inline constexpr Text asked_lead{
    "De school stelt dit voor, voor alle studenten bij {}. Zeg bij elke zin wat kan.",
    "The school proposes this, for all students at {}. Say at each sentence what is possible."};
inline constexpr Text asked_card{"De school stelt iets voor over stages bij jullie.",
                                 "The school proposes something about placements with you."};
inline constexpr Text asked_go{"Lees en antwoord", "Read and answer"};
inline constexpr Text answer_sent{"Je antwoord is verstuurd. Dank je wel.",
                                  "Your answer was sent. Thank you."};
inline constexpr Text nothing_asked{"Er is nu niets te beantwoorden.", "There is nothing to answer now."};

}  // namespace koers::trainers::pact_texts
