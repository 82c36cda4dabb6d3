// What the term of a first talk says of itself, on the page where a school sets it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::intake::limit_texts {

using i18n::Text;

inline constexpr Text first_talk{"Eerste gesprek", "First conversation"};
inline constexpr Text due{"Binnen hoeveel weken het eerste gesprek is",
                          "Within how many weeks the first conversation is"};
inline constexpr Text due_meaning{"Wie begeleidt, ziet vóór welke dag het gesprek moet zijn.",
                                  "Whoever guides sees before which day the conversation should be."};
inline constexpr Text due_reach{
    "Geldt voor wie vanaf vandaag begint. Het cijfer over het eerste gesprek blijft zes weken tellen.",
    "Holds for whoever begins from today on. The figure on first conversations goes on counting six weeks."};
inline constexpr Text due_source{
    "Het kwaliteitskader vraagt in richtlijn 5 om een gesprek in de eerste zes weken.",
    "Guideline 5 of the quality framework asks for a conversation in the first six weeks."};

}  // namespace koers::intake::limit_texts
