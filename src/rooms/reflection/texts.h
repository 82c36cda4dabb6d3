// What looking back says: around the questions, at the end, and to who rests.
#pragma once

#include "platform/i18n/text.h"

namespace koers::reflection::texts {

using i18n::Text;

inline constexpr Text next_question{"Volgende vraag", "Next question"};
inline constexpr Text done{"Klaar", "Done"};
inline constexpr Text not_now{"Nu even niet", "Not now"};
inline constexpr Text choose_pictures{"Kies wat past. Meer mag.",
                                      "Choose what fits. You can choose more than one."};
inline constexpr Text type_something{"Typ iets", "Type something"};
inline constexpr Text type_more{"Wil je er iets bij zeggen?", "Would you like to add something?"};
inline constexpr Text you_looked_back{"Je dacht terug", "You looked back"};
inline constexpr Text your_words{"Dit zei je zelf", "In your own words"};
inline constexpr Text put_with{"Zet bij {}", "Add it to {}"};
inline constexpr Text put_with_hint{"Dan vind je deze ervaring terug bij dat onderdeel.",
                                    "You will then find this experience there."};
inline constexpr Text nothing_answered{"Helemaal goed. Deze vragen blijven hier op je wachten.",
                                       "That is fine. These questions will wait for you here."};
inline constexpr Text no_questions{"Je hebt alle vragen bij deze ervaring beantwoord.",
                                   "You have answered all the questions about this experience."};
inline constexpr Text look_back_anyway{"Toch terugdenken", "Look back anyway"};
inline constexpr Text kept{"bewaard", "saved"};
inline constexpr Text your_answer{"Jouw antwoord", "Your answer"};
inline constexpr Text no_names{"Noem geen namen van bewoners, klanten of patiënten.",
                               "Do not name residents, customers or patients."};
inline constexpr Text ready{"Naar de ervaring", "To the experience"};
inline constexpr Text resting{"Je vragen rusten", "Your questions are paused"};
inline constexpr Text resting_until{"Tot en met {}. Neem je tijd.", "Until {}. Take your time."};

inline constexpr Text why_this_question{"Waarom deze vraag?", "Why this question?"};
inline constexpr Text other_question{"Andere vraag", "Another question"};
inline constexpr Text no_other{"Er is geen andere vraag meer. Overslaan mag ook.",
                               "There are no other questions. You can also skip this one."};
inline constexpr Text choose_a_picture{"Kies een plaatje", "Choose a picture"};
inline constexpr Text picture_hint{"Welk plaatje past hierbij? Jij weet waarom.",
                                   "Which picture fits? You know why."};
inline constexpr Text no_picture{"Geen plaatje", "No picture"};
inline constexpr Text for_profile{"Past dit bij hoe jij jezelf ziet?", "Does this fit how you see yourself?"};
inline constexpr Text put_quality{"Zet '{}' bij mijn kwaliteiten", "Add '{}' to my qualities"};
inline constexpr Text put_value{"Zet '{}' bij mijn waarden", "Add '{}' to my values"};
inline constexpr Text put_motive{"Zet '{}' bij mijn motieven", "Add '{}' to my motives"};
inline constexpr Text for_profile_hint{"Alleen als jij dat wilt. Je kunt het altijd veranderen.",
                                       "Only if you want to. You can always change it."};

}  // namespace koers::reflection::texts
