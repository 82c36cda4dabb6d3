// What is said of group talks.
#pragma once

#include "platform/i18n/text.h"

namespace koers::grouptalks::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text group_talks{"Groepsgesprekken", "Group conversations"};
inline constexpr Text lead{"Samen merken wat je alleen niet ziet. Ieder houdt een eigen plek.",
                           "Notice together what you do not see alone. Everyone keeps a place of their own."};
inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text none{"Nog geen groepsgesprek", "No group conversation yet"};
inline constexpr Text none_guide{"Kies hieronder een onderwerp en een paar studenten.",
                                 "Choose a topic and some students below."};
inline constexpr Text none_student{"Je begeleider begint er een. Jij krijgt dan bericht.",
                                   "Your counsellor begins one. You are told then."};
inline constexpr Plural n_students{{"1 student", "1 student"}, {"{} studenten", "{} students"}};
inline constexpr Text goes_on{"Bezig", "Going on"};
inline constexpr Text begin_one{"Begin een groepsgesprek", "Begin a group conversation"};
inline constexpr Text topic{"Waar gaat het over?", "What is it about?"};
inline constexpr Text topic_missing{"Schrijf op waar het over gaat.", "Write what it is about."};
inline constexpr Text topic_hint{"Bijvoorbeeld: wat deed jouw stage met je?",
                                 "For example: what did your placement do to you?"};
inline constexpr Text who{"Wie doen mee?", "Who takes part?"};
inline constexpr Text too_few{"Kies er twee of meer.", "Choose two or more."};
inline constexpr Text too_many{"Kies er hoogstens twaalf.", "Choose twelve at most."};
inline constexpr Text not_yours{"Je begeleidt te weinig van hen nog. Kies opnieuw.",
                                "You guide too few of them still. Choose again."};
inline constexpr Text begin{"Begin nu", "Begin now"};
inline constexpr Text begun{"Het gesprek is begonnen. Iedereen kreeg bericht.",
                            "The conversation has begun. Everyone was told."};
inline constexpr Text notice_name{"Er begint een groepsgesprek", "A group conversation begins"};
inline constexpr Text notice{"{} begint een groepsgesprek", "{} begins a group conversation"};
inline constexpr Text notice_line{"Doe mee op je telefoon.", "Join on your phone."};

inline constexpr Text with{"Met {}", "With {}"};
inline constexpr Text led_by{"{} begon dit gesprek.", "{} began this conversation."};
inline constexpr Text board{"Wat merkten we samen?", "What did we notice together?"};
inline constexpr Text board_who{"Iedereen hier leest dit. Je naam staat er alleen bij als jij dat wilt.",
                                "Everyone here reads this. Your name stands there only if you want it."};
inline constexpr Text board_empty{"Het bord is nog leeg.", "The board is still empty."};
inline constexpr Text write{"Zet iets op het bord", "Put something on the board"};
inline constexpr Text words_missing{"Schrijf op wat je merkte.", "Write what you noticed."};
inline constexpr Text sign{"Zet mijn naam erbij", "Add my name"};
inline constexpr Text put{"Zet erop", "Put it up"};
inline constexpr Text yours{"van jou", "yours"};
inline constexpr Text take_off{"Haal eraf: {}", "Take off: {}"};
inline constexpr Text own{"Jouw kwart", "Your quarter"};
inline constexpr Text own_who{"Alleen jij ziet dit.", "Only you see this."};
inline constexpr Text own_words{"Wat betekent dit voor jou?", "What does this mean for you?"};
inline constexpr Text keep{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard. Alleen jij ziet dit.", "Saved. Only you see this."};
inline constexpr Text take_step{"Neem een stap mee", "Take a step along"};
inline constexpr Text step{"Wat ga je doen?", "What will you do?"};
inline constexpr Text step_missing{"Schrijf op wat je gaat doen.", "Write what you will do."};
inline constexpr Text before{"Vóór welke dag?", "By which day?"};
inline constexpr Text before_missing{"Kies vóór welke dag het klaar is.",
                                     "Choose the day by which it will be done."};
inline constexpr Text add_step{"Neem mee", "Take along"};
inline constexpr Text step_added{"Deze stap staat bij jouw stappen.", "This step is among your steps."};
inline constexpr Text your_steps{"Naar je stappen", "To your steps"};
inline constexpr Text end{"Aan het eind", "At the end"};
inline constexpr Text minutes{"Hoeveel minuten duurde het?", "How many minutes did it take?"};
inline constexpr Text minutes_wrong{"Kies een getal van 1 tot en met 240.", "Choose a number from 1 to 240."};
inline constexpr Text present{"Wie waren erbij?", "Who was there?"};
inline constexpr Text close{"Rond het gesprek af", "Close the conversation"};
inline constexpr Text closed{"Afgerond. Het telt als groepsgesprek.",
                             "Closed. It counts as a group conversation."};
inline constexpr Text is_closed{"Dit gesprek is afgerond. Het bord blijft zoals het is.",
                                "This conversation was closed. The board stays as it is."};
inline constexpr Text own_stays{"Jouw kwart kun je nog veranderen.", "You can still change your quarter."};
inline constexpr Text too_late{
    "Dit gesprek is al afgerond. Kopieer je tekst als je hem wilt houden.",
    "This conversation was already closed. Copy your text if you want to keep it."};

// In the booklet
inline constexpr Text chapter{"Je groepsgesprekken", "Your group conversations"};
inline constexpr Text chapter_began{"Groepsgesprekken die jij begon", "Group conversations that you began"};
inline constexpr Text chapter_board{"Dit zette jij op een bord", "This you put on a board"};
inline constexpr Text chapter_own{"In jouw kwart", "In your quarter"};
inline constexpr Text chapter_signed{"met je naam erbij", "with your name"};
inline constexpr Text chapter_minutes{"{} minuten", "{} minutes"};

// among those who read something (/ik/begeleiding)
inline constexpr Plural relation_others{
    {"Groepsgesprek met nog {} student", "Group conversation with {} other student"},
    {"Groepsgesprek met nog {} studenten", "Group conversation with {} other students"}};
inline constexpr Text relation_board{"Wat jij op het bord zet", "What you put on the board"};
inline constexpr Text relation_signed{"Wat jij met je naam opschreef", "What you wrote with your name"};
inline constexpr Text relation_since{"Sinds {}.", "Since {}."};
inline constexpr Text relation_open{
    "Je naam staat er alleen bij als jij dat wilt. Wat je opschreef, haal je zelf weg. Wil je eruit? Vraag "
    "{}.",
    "Your name stands there only if you want. What you wrote you take off yourself. Want to leave? Ask {}."};
inline constexpr Text relation_ended{
    "Het gesprek is klaar, dus het bord ligt vast. Moet het weg? Vraag {}.",
    "The conversation has ended, so the board is fixed. Must it go? Ask {}."};
inline constexpr Text relation_look{"Bekijk", "Look"};

}  // namespace koers::grouptalks::texts
