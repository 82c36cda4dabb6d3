// What is said at a guide's question and what the student does with it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::response_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text later{"Later", "Later"};
inline constexpr Text answer_later{"Ik antwoord later", "I will answer later"};
inline constexpr Text lay_aside{"Leg opzij", "Set aside"};
inline constexpr Text later_done{"Goed. De vraag komt over een week terug.",
                                 "Fine. The question comes back in a week."};
inline constexpr Text aside_done{"Opzij gelegd. Je hoeft geen antwoord te geven.",
                                 "Set aside. You do not have to answer."};
inline constexpr Text taken_back{"De vraag staat er weer.", "The question is back."};
inline constexpr Text others_read_along{
    "{} vroeg jou om hulp zonder dat anderen het weten. Een vraag hier lezen alle begeleiders: stel hem bij "
    "de aanvraag.",
    "{} asked you for help in confidence. All counsellors and specialists can read a question here, so ask "
    "it in the request instead."};
inline constexpr Text answers_later{"antwoordt later", "answers later"};
inline constexpr Text was_laid_aside{"opzij gelegd", "set aside"};

// In the inbox
inline constexpr Text notice_question_name{"Vragen bij je ervaringen", "Questions about your experiences"};
inline constexpr Text notice_question{"{} stelt je een vraag", "{} has a question for you"};
inline constexpr Text notice_question_line{"Bij iets wat je meemaakte.", "About something you experienced."};
inline constexpr Text notice_shared_name{"Ervaringen die studenten delen", "Experiences that students share"};
inline constexpr Text notice_shared{"{} deelt een ervaring", "{} shared an experience"};
inline constexpr Text notice_shared_line{"Lees hem, en vraag ernaar.", "Read it, and ask about it."};
inline constexpr Plural earlier{{"{} eerder bericht", "{} earlier message"},
                                {"{} eerdere berichten", "{} earlier messages"}};

inline constexpr Text questions_that_fit{"Vragen die hierbij passen. Kies er een, of schrijf je eigen vraag.",
                                         "Questions that fit. Choose one, or write your own."};
inline constexpr Text other_questions{"Andere vragen", "Other questions"};

}  // namespace koers::experiences::response_texts
