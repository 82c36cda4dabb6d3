// What the term of this room says of itself, on the page where a school sets it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::requirement::limit_texts {

using i18n::Text;

inline constexpr Text requirement{"LOB-eis", "Career guidance requirement"};
inline constexpr Text answer{"Hoe lang een student kan antwoorden op een uitkomst",
                             "How long a student may answer a result"};
inline constexpr Text answer_meaning{
    "Zegt de student niets? Dan kan de uitkomst daarna toch op de lijst.",
    "Does the student say nothing? Then the result may go on the list after that."};
inline constexpr Text answer_reach{
    "Geldt voor uitkomsten vanaf vandaag. Wie al een uitkomst heeft, houdt de tijd van toen.",
    "Holds for results from today on. Whoever has a result already keeps the time of then."};
inline constexpr Text answer_source{
    "Het examenbesluit noemt geen termijn. De examenregels van de school kunnen dat wel doen.",
    "The decree on exams names no term. The exam rules of the school may."};

}  // namespace koers::requirement::limit_texts
