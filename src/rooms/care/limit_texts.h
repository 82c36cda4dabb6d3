// What the term of working notes says of itself, on the page where a school sets it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::care::limit_texts {

using i18n::Text;

inline constexpr Text notes{"Notities van wie begeleidt", "Notes of whoever guides"};
inline constexpr Text note{"Hoe lang een notitie voor jezelf blijft", "How long a note to yourself stays"};
inline constexpr Text note_meaning{
    "Daarna gooit Koers de notitie weg. De student neemt haar tot dan mee.",
    "After that Koers throws the note away. Until then the student takes it along."};
inline constexpr Text note_reach{
    "Geldt voor notities vanaf vandaag. Wat er staat, houdt de dag die erbij staat.",
    "Holds for notes from today on. What is there keeps the day that it says."};
inline constexpr Text note_source{
    "De AVG vraagt om niet langer te bewaren dan nodig. De lijst van de sector is niet in onze bronnen.",
    "The GDPR asks to keep nothing longer than needed. The list of the sector is not in our sources."};

}  // namespace koers::care::limit_texts
