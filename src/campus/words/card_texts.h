// Why a question is asked: to the student, and to somebody else about the student.
#pragma once

#include "platform/i18n/text.h"

namespace koers::words::card_texts {

using i18n::Text;

inline constexpr Text you_wrote{"Je schreef “{}”. Daarom deze vraag.",
                                "You wrote “{}”. That is why you get this question."};
inline constexpr Text student_wrote{"{} schreef “{}”.", "{} wrote “{}”."};
inline constexpr Text you_felt{"Je koos het gevoel “{}”. Daarom deze vraag.",
                               "You chose the feeling “{}”. That is why you get this question."};
inline constexpr Text student_felt{"{} koos het gevoel “{}”.", "{} chose the feeling “{}”."};
inline constexpr Text you_put_it{"Je zette deze ervaring bij {}. Daarom deze vraag.",
                                 "You put this experience with {}. That is why you get this question."};
inline constexpr Text student_put_it{"{} zette deze ervaring bij {}.", "{} put this experience with {}."};
inline constexpr Text fits_kind{"Deze vraag past bij een ervaring van deze soort: {}.",
                                "This question fits an experience of this kind: {}."};
inline constexpr Text you_told_little{
    "Je vertelde nog weinig over {}. Daarom deze vraag.",
    "You have not told much about {} yet. That is why you get this question."};
inline constexpr Text student_told_little{"{} vertelde nog weinig over {}.",
                                          "{} has not told much about {} yet."};
inline constexpr Text fits_always{"Deze vraag past bij elke ervaring.", "This question fits any experience."};

}  // namespace koers::words::card_texts
