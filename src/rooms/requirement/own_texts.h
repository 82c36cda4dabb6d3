// What the requirement says to a student: Dutch at language level B1 and a little easier, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::requirement::own_texts {

using i18n::Text;

inline constexpr Text me{"Ik", "Me"};
inline constexpr Text row{"LOB-eis", "Guidance requirement"};
inline constexpr Text row_line{"Wat je opleiding vraagt, en hoe ver je bent.",
                               "What your programme asks, and how far you are."};
inline constexpr Text title{"Jouw LOB-eis", "Your guidance requirement"};
inline constexpr Text lead{"Zo ver ben je. Mis je iets? Leg het ernaast.",
                           "This is how far you are. Missing something? Put it beside."};
inline constexpr Text for_whom{"{}, voor wie in {} begon.", "{}, for who began in {}."};
inline constexpr Text never_a_mark{"Het is voldaan of niet. Er is geen cijfer.",
                                   "It is met or not. There is no mark."};
inline constexpr Text why{"Waarom is dit er?", "Why is this here?"};
inline constexpr Text why_line{
    "De wet wil dat elke mbo-student aan zijn loopbaan werkt. Je school zegt wat erbij hoort. Niemand krijgt "
    "vrijstelling.",
    "The law wants every vocational student to work on a career. Your school says what belongs to it. Nobody "
    "is exempted."};
inline constexpr Text none{"Er zijn nog geen eisen.", "There are no demands yet."};
inline constexpr Text none_line{"Je school maakt ze nog. Je hoeft nu niets te doen.",
                                "Your school is still making them. You need not do anything now."};
inline constexpr Text sees{"Dit ziet Koers: {}", "Koers sees: {}"};
inline constexpr Text ready{"ziet er klaar uit", "looks ready"};
inline constexpr Text not_yet{"nog niet", "not yet"};
inline constexpr Text look_together{"Dit bekijk je samen met je begeleider.",
                                    "You look at this with your counsellor."};
inline constexpr Text only_shared{"Wat alleen jij ziet, telt hier niet mee.",
                                  "What only you can see does not count here."};
inline constexpr Text you_put{"Jij legde ernaast:", "You put beside it:"};
inline constexpr Text they_put{"{} legde ernaast:", "{} put beside it:"};
inline constexpr Text beside{"Leg er iets naast", "Put something beside it"};
inline constexpr Text beside_readers{"Jij en je begeleider", "You and your counsellor"};

inline constexpr Text result{"De uitkomst", "The result"};
inline constexpr Text busy{"Je bent bezig.", "You are busy with it."};
inline constexpr Text busy_line{"Is alles er? Dan stellen jullie het samen vast.",
                                "Is it all there? Then you decide it together."};
inline constexpr Text met{"Voldaan", "Met"};
inline constexpr Text not_met{"Niet voldaan", "Not met"};
inline constexpr Text decided_by{"{} stelde dit vast op {}:", "{} decided this on {}:"};
inline constexpr Text does_it_fit{"Klopt dit?", "Is this right?"};
inline constexpr Text agree{"Ja, dit klopt", "Yes, this is right"};
inline constexpr Text differ{"Ik zie het anders", "I see it differently"};
inline constexpr Text differ_words{"Hoe zie jij het?", "How do you see it?"};
inline constexpr Text differ_hint{"Jouw zin staat ernaast op de lijst.",
                                  "Your sentence stands beside it on the list."};
inline constexpr Text differ_missing{"Schrijf hoe jij het ziet.", "Write how you see it."};
inline constexpr Text differ_send{"Zeg het", "Say it"};
inline constexpr Text who_reads{"Je begeleider en het examenbureau lezen dit.",
                                "Your counsellor and the exam office read this."};
inline constexpr Text agreed{"Je zei: dit klopt.", "You said: this is right."};
inline constexpr Text agreed_toast{"Dank je. Je begeleider leest het.",
                                   "Thank you. Your counsellor reads it."};
inline constexpr Text differed{"Jij ziet het anders:", "You see it differently:"};
inline constexpr Text differed_toast{"Gezegd. Jouw zin staat erbij.", "Said. Your sentence stands with it."};
inline constexpr Text change_mind{"Ik bedenk me", "I change my mind"};
inline constexpr Text unsaid{"Je antwoord is weg. Kies opnieuw.", "Your answer is gone. Choose again."};
inline constexpr Text listed{"Dit staat op de lijst van het examenbureau.",
                             "This is on the list of the exam office."};
inline constexpr Text listed_differs{"De examencommissie leest jouw zin en beslist.",
                                     "The exam committee reads your sentence and decides."};
inline constexpr Text until_listed{"Zeg je niets? Dan gaat het na {} dagen toch op de lijst.",
                                   "Do you say nothing? Then it goes on the list after {} days."};
inline constexpr Text reopened{"{} heropende dit op {}:",
                               "{} opened this again on {}:"};            // the committee, the day
inline constexpr Text changed{"Dit veranderde: {}", "This changed: {}"};  // the reason

// among those who read something (/ik/begeleiding)
inline constexpr Text relation_exam_office{"Het examenbureau", "The exam office"};
inline constexpr Text relation_since{"Sinds {}", "Since {}"};
inline constexpr Text relation_name{"Je naam en studentnummer", "Your name and student number"};
inline constexpr Text relation_result{"Of je aan de LOB-eis voldoet", "Whether you meet the requirement"};
inline constexpr Text relation_words{"Wat jullie erover schreven", "What you both wrote about it"};
inline constexpr Text relation_why{
    "Dit hoort bij je diploma, dus stoppen kan niet. Klopt het niet? Zeg het bij je LOB-eis.",
    "This belongs to your diploma, so it cannot be stopped. Is it wrong? Say so at your requirement."};
inline constexpr Text relation_look{"Bekijk", "Look"};

}  // namespace koers::requirement::own_texts
