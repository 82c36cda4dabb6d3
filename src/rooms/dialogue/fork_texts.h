// What is said where one author wrote two texts at one place, and where the connection is gone.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::fork_texts {

using i18n::Text;

inline constexpr Text title{"Twee teksten", "Two texts"};
inline constexpr Text wrote_elsewhere{
    "Je schreef dit op twee plekken, of in twee tabs. Er is niets weg. Alleen jij ziet het, tot je kiest.",
    "You wrote this in two places, or in two tabs. Nothing is lost. Only you see it until you choose."};
inline constexpr Text stood_there{"Dit stond er", "This stood there"};
inline constexpr Text came_after{"Dit kwam daarna, {}", "This came after it, {}"};
inline constexpr Text how{"Hoe wordt het?", "How will it be?"};
inline constexpr Text this_one{"Dit wordt het", "Make it this one"};
inline constexpr Text this_one_about{"de tekst die er stond", "the text that stood there"};
inline constexpr Text this_one_after{"de tekst die daarna kwam", "the text that came after it"};
inline constexpr Text keep_both{"Laat allebei staan", "Keep both"};
inline constexpr Text write_fresh{"Schrijf een nieuwe zin", "Write a new sentence"};
inline constexpr Text fresh_words{"Jouw nieuwe zin", "Your new sentence"};
inline constexpr Text fresh_missing{"Schrijf de zin die het wordt.", "Write the sentence that it will be."};
inline constexpr Text fresh_save{"Bewaar deze zin", "Save this sentence"};
inline constexpr Text changed_again{"Er is intussen weer iets veranderd. Kijk nog een keer.",
                                    "Something has changed again meanwhile. Look once more."};
inline constexpr Text settled{"Zo staat het er nu.", "This is how it stands now."};
inline constexpr Text confirmed_before{"Het gesprek is al bevestigd. Er kan nu niets bij.",
                                       "The conversation is already confirmed. Nothing can be added now."};

}  // namespace koers::dialogue::fork_texts
