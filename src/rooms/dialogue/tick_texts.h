// What is said of the ticks afterwards, by both apart (GU-15).
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::tick_texts {

using i18n::Text;

inline constexpr Text tick_what_is_true{"Kruis aan wat klopt. {} ziet jouw antwoorden niet.",
                                        "Tick what is true. {} cannot see your answers."};
inline constexpr Text what_is_true{"Wat klopt?", "What is true?"};
inline constexpr Text my_real_experience{"We praatten over iets wat ik echt meemaakte.",
                                         "We talked about something that really happened to me."};
inline constexpr Text my_spoke_most{"Ik was meer aan het woord dan mijn begeleider.",
                                    "I spoke more than my counsellor."};
inline constexpr Text my_something_new{"Ik weet iets nieuws over mezelf of over werk.",
                                       "I know something new about myself or about work."};
inline constexpr Text my_step_agreed{"We spraken een stap af.", "We agreed on a step."};
inline constexpr Text my_felt_safe{"Ik kon alles zeggen en voelde me gehoord.",
                                   "I could say everything and felt heard."};
inline constexpr Text their_real_experience{"We praatten over iets wat {} echt meemaakte.",
                                            "We talked about something that really happened to {}."};
inline constexpr Text their_spoke_most{"{} was meer aan het woord dan ik.", "{} spoke more than I did."};
inline constexpr Text their_something_new{"{} weet iets nieuws over zichzelf of over werk.",
                                          "{} knows something new about themselves or about work."};
inline constexpr Text their_step_agreed{"We spraken een stap af.", "We agreed on a step."};
inline constexpr Text their_felt_safe{"{} kon volgens mij alles zeggen.", "I think {} could say everything."};
inline constexpr Text ticked_toast{"Bewaard. Dank je.", "Saved. Thank you."};
inline constexpr Text thanks_for_tap{"Dank je. Wil je ook aankruisen wat klopt?",
                                     "Thank you. Would you also tick what is true?"};

}  // namespace koers::dialogue::tick_texts
