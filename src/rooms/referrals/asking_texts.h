// What the student reads when asking a specialist.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::asking_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Vraag om extra hulp", "Ask for extra help"};
inline constexpr Text lead_counsellor{
    "Kom je er met {} niet uit? Vraag een gesprek met de decaan.",
    "Stuck, even with {}? Ask for a conversation with the career specialist."};
inline constexpr Text lead{"Kom je er niet uit? Vraag een gesprek met de decaan.",
                           "Stuck? Ask for a conversation with the career specialist."};
inline constexpr Text ask_row{"Vraag het de decaan", "Ask the career specialist"};
inline constexpr Text ask_row_open{"Je vraag aan de decaan", "Your question to the career specialist"};

inline constexpr Text what_is{"Wat doet een decaan?", "What does a career specialist do?"};
inline constexpr Text what_is_line{
    "Een decaan weet veel van studies, werk, geld en regels. Je spreekt hem of haar alleen als jij dat wilt.",
    "A career specialist knows a lot about studies, work, money and rules. You only speak to them if you "
    "want to."};
inline constexpr Text when{"Wanneer vraag je het?", "When do you ask?"};
inline constexpr Text when_switch{"Je wilt stoppen of iets anders kiezen.",
                                  "You want to stop or choose something else."};
inline constexpr Text when_study{"Je wilt weten of doorleren kan, en wat het kost.",
                                 "You want to know whether you can continue studying, and what it costs."};
inline constexpr Text when_home{"Er speelt iets thuis of met je gezondheid.",
                                "Something is going on at home or with your health."};
inline constexpr Text when_stuck{"Je begeleider weet het ook niet.", "Your counsellor does not know either."};

inline constexpr Text ask_yours{"Stel je vraag", "Ask your question"};
inline constexpr Text you_and_specialists{"Jij en de decanen van je school",
                                          "You and your school's specialists"};
inline constexpr Text none_open{"Je hebt geen vraag open staan.", "You have no open question."};
inline constexpr Text your_question{"Wat is je vraag?", "What is your question?"};
inline constexpr Text question_hint{"Eén zin is genoeg.", "One sentence is enough."};
inline constexpr Text tried{"Wat deed je al, en met wie?", "What have you already done, and with whom?"};
inline constexpr Text tried_hint{"Leeg laten mag.", "You can leave this empty."};
inline constexpr Text may_know{"Mag {} dit weten?", "May {} know about this?"};
inline constexpr Text may_know_hint{"Dit kun je later altijd veranderen.",
                                    "You can always change this later."};
inline constexpr Text may_yes{"Ja, {} mag het weten", "Yes, {} may know"};
inline constexpr Text may_yes_line{
    "{} ziet je vraag, hoe het ermee gaat en wat eruit kwam. Niet wat jij en de decaan elkaar schrijven.",
    "{} sees your question, how it goes and what came of it. Not what you and the specialist write each "
    "other."};
inline constexpr Text may_no{"Nee, dit blijft bij de decaan", "No, this stays with the specialist"};
inline constexpr Text may_no_line{"{} ziet hier niets van.", "{} will not see any of it."};
inline constexpr Text who_sees{
    "Elke decaan van je school kan je vraag lezen. Wie hem oppakt, ziet wat jij met je begeleider deelt. "
    "Dat stopt als je vraag klaar is.",
    "Every career specialist of your school can read your question. Who takes it sees what you share with "
    "your "
    "counsellor. That ends when your question is done."};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Gestuurd. Je leest hier wat ermee gebeurt.",
                           "Sent. You can follow here what happens with it."};
inline constexpr Text one_at_a_time{
    "Je hebt al een vraag open staan. Zet je nieuwe vraag daarbij, of trek de eerste in.",
    "You already have an open question. Add your new one to it, or withdraw the first."};
inline constexpr Text not_kept{"Dit schreef je. Het is niet gestuurd.", "You wrote this. It was not sent."};

inline constexpr Text waits{"Je vraag is gestuurd. Nog niemand pakte hem op.",
                            "Your question has been sent. Nobody has taken it on yet."};
inline constexpr Text taken{"{} pakte je vraag op en maakt een afspraak met je.",
                            "{} has taken on your question and will plan a conversation with you."};
inline constexpr Text planned{"Je spreekt {} op {}, {}.", "You are meeting {} on {}, {}."};
inline constexpr Text planned_place{"Plek: {}", "Place: {}"};
inline constexpr Text spoken{"Jullie spraken elkaar op {}. Je vraag staat nog open.",
                             "You spoke on {}. Your question is still open."};
inline constexpr Plural waiting_days{{"Je wacht 1 werkdag.", "You have waited 1 working day."},
                                     {"Je wacht {} werkdagen.", "You have waited {} working days."}};
inline constexpr Text aim{"De school wil je binnen {} werkdagen spreken.",
                          "The school wants to speak with you within {} working days."};
inline constexpr Text too_long_wait{"Dat is te lang. Vraag {} om mee te kijken.",
                                    "That is too long. Ask {} to look into it."};
inline constexpr Text too_long_wait_school{"Dat is te lang. Vraag je school om mee te kijken.",
                                           "That is too long. Ask your school to look into it."};
inline constexpr Text step_sent{"Gestuurd", "Sent"};
inline constexpr Text step_taken{"Opgepakt", "Taken"};
inline constexpr Text step_spoken{"Gesproken", "Spoken"};
inline constexpr Text step_done{"Klaar", "Done"};

inline constexpr Text your_open_question{"Je vraag", "Your question"};
inline constexpr Text you_did{"Dit deed je al", "What you have already done"};
inline constexpr Text what_happened{"Wat er gebeurde", "What happened"};
inline constexpr Text say_more{"Ik wil nog iets zeggen", "I want to add something"};
inline constexpr Text your_words{"Wat wil je nog zeggen?", "What do you want to say?"};
inline constexpr Text said{"Gestuurd. De decaan leest het.", "Sent. The specialist reads it."};
inline constexpr Text who_knows{"Wie weet hiervan?", "Who knows about this?"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text withdraw{"Trek je vraag in", "Withdraw your question"};
inline constexpr Text withdrawn{"Je vraag is ingetrokken. De decaan ziet je dossier niet meer.",
                                "Your question is withdrawn. The specialist no longer sees your file."};
inline constexpr Text asked_again{"Je vraag staat weer open.", "Your question is open again."};
inline constexpr Text ask_again{"Stel deze vraag opnieuw", "Ask this again"};

inline constexpr Text earlier{"Eerdere vragen", "Earlier questions"};
inline constexpr Text earlier_closed{"{}: klaar", "{}: done"};
inline constexpr Text earlier_withdrawn{"{}: ingetrokken", "{}: withdrawn"};
inline constexpr Text outcome{"Dit kwam eruit", "What came of it"};

inline constexpr Text line_sent{"Je stuurde je vraag", "You sent your question"};
inline constexpr Text line_taken{"{} pakte je vraag op", "{} took your question"};
inline constexpr Text line_planned{"{} plande een gesprek op {}, {}", "{} planned a conversation on {}, {}"};
inline constexpr Text line_spoken{"Je sprak {} op {}", "You spoke with {} on {}"};
inline constexpr Text line_said{"{} schreef", "{} wrote"};
inline constexpr Text line_you_said{"Jij schreef", "You wrote"};
inline constexpr Text line_passed{"{} gaf je vraag door aan {}", "{} passed your question on to {}"};
inline constexpr Text line_closed{"{} rondde je vraag af", "{} finished your question"};
inline constexpr Text line_withdrawn{"Je trok je vraag in", "You withdrew your question"};
inline constexpr Text line_opened{"{} opende je vraag opnieuw", "{} opened your question again"};
inline constexpr Text line_you_opened{"Je stelde je vraag opnieuw", "You asked again"};
inline constexpr Text somebody{"De decaan", "The specialist"};

inline constexpr Text missing{"Schrijf eerst wat je wilt zeggen.", "First write what you want to say."};
inline constexpr Text question_missing{"Schrijf eerst je vraag.", "First write your question."};

inline constexpr Text notice_name{"Nieuws over je vraag aan de decaan", "News about your question"};
inline constexpr Text notice{"Er is nieuws over je vraag aan de decaan", "There is news about your question"};
inline constexpr Text notice_line{"Lees wat de decaan deed.", "Read what the specialist did."};

}  // namespace koers::referrals::asking_texts
