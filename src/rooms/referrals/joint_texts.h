// What a counsellor and a student read of what they ask the specialist together.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::joint_texts {

using i18n::Text;

// ---- the counsellor
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text here{"Doorverwijzen", "Refer"};
inline constexpr Text title{"Vraag met {} de decaan", "Ask the specialist with {}"};
inline constexpr Text lead{"Schrijf het samen op. {} leest precies dit en zegt ja of nee.",
                           "Write it together. {} reads exactly this and says yes or no."};
inline constexpr Text lead_nothing{"Zonder ja ziet de decaan niets.",
                                   "Without a yes the specialist sees nothing."};
inline constexpr Text write_together{"Wat willen jullie vragen?", "What do you want to ask?"};
inline constexpr Text question{"De vraag, in de woorden van {}", "The question, in {}'s words"};
inline constexpr Text question_hint{"Eén of twee zinnen, zoals {} het zelf zegt.",
                                    "One or two sentences, the way {} would say it."};
inline constexpr Text question_missing{"Schrijf eerst de vraag.", "First write the question."};
inline constexpr Text tried{"Wat probeerden jullie al?", "What have you tried already?"};
inline constexpr Text tried_hint{"Leeg laten mag.", "You may leave it empty."};
inline constexpr Text scope{"Wat mag de decaan zien?", "What may the specialist see?"};
inline constexpr Text scope_missing{"Kies wat de decaan mag zien.", "Choose what the specialist may see."};
inline constexpr Text scope_question{"Alleen deze vraag", "Only this question"};
inline constexpr Text scope_question_line{"Naam, opleiding, de vraag en wat jullie probeerden.",
                                          "Name, programme, the question and what you tried."};
inline constexpr Text scope_file{"Ook wat {} met jou deelt", "Also what {} shares with you"};
inline constexpr Text scope_file_line{"Het dossier is open tot de vraag klaar is.",
                                      "The file is open until the question is done."};
inline constexpr Text ask{"Vraag het {}", "Ask {}"};
inline constexpr Text asked{"Gevraagd. {} leest het en kiest.", "Asked. {} reads it and chooses."};
inline constexpr Text waits{"{} moet nog ja zeggen", "{} has not said yes yet"};
inline constexpr Text waits_line{"Gevraagd op {}. De decaan ziet nog niets.",
                                 "Asked on {}. The specialist sees nothing yet."};
inline constexpr Text withdraw{"Neem terug", "Take back"};
inline constexpr Text withdrawn{"Teruggenomen. {} ziet het niet meer.", "Taken back. {} no longer sees it."};
inline constexpr Text one_waits{"{} heeft je vorige vraag nog niet gelezen. Neem die eerst terug.",
                                "{} has not answered your earlier question. Take that back first."};
inline constexpr Text earlier{"Eerder", "Earlier"};
inline constexpr Text said_yes{"{} zei ja", "{} said yes"};
inline constexpr Text said_other{"{} zei ja, in eigen woorden", "{} said yes, in own words"};
inline constexpr Text said_no{"{} zei nee", "{} said no"};
inline constexpr Text said_no_line{"Dat is een goed antwoord. Vragen waarom hoeft niet.",
                                   "That is a good answer. There is no need to ask why."};
inline constexpr Text taken_back{"Jij nam het terug", "You took it back"};
inline constexpr Text runs{"Hoe het verder gaat, vertelt {}. Of het staat in het dossier.",
                           "{} tells how it goes on, or you find it in the file."};
inline constexpr Text to_file{"Naar het dossier", "To the file"};
inline constexpr Text you_tried{"Dit probeerden jullie al", "What you have tried already"};
inline constexpr Text row{"Vraag samen de decaan", "Ask the specialist together"};
inline constexpr Text row_line{"Schrijf met {} de vraag op", "Write the question with {}"};

// ---- the student
inline constexpr Text wants{"{} wil samen met jou de decaan vragen",
                            "{} would like to ask the specialist together with you"};
inline constexpr Text somebody{"Je begeleider", "Your counsellor"};
inline constexpr Text you_and{"Jij en {}", "You and {}"};
inline constexpr Text you_decide{"Jij beslist. Zonder jouw ja ziet de decaan niets.",
                                 "You decide. Without your yes the specialist sees nothing."};
inline constexpr Text would_see{"Dit zou {} zien", "This is what {} would see"};
inline constexpr Text a_specialist{"een decaan van je school", "a specialist of your school"};
inline constexpr Text who{"Wie", "Who"};
inline constexpr Text the_question{"De vraag", "The question"};
inline constexpr Text tried_already{"Wat al is geprobeerd", "What was tried already"};
inline constexpr Text nothing_tried{"Niets ingevuld", "Nothing filled in"};
inline constexpr Text beyond{"En verder", "And besides"};
inline constexpr Text sees_nothing_else{"Verder niets", "Nothing else"};
inline constexpr Text sees_file{"Wat jij deelt met {}, tot je vraag klaar is",
                                "What you share with {}, until your question is done"};
inline constexpr Text your_counsellor{"je begeleider", "your counsellor"};
inline constexpr Text yes{"Ja, vraag het samen", "Yes, ask it together"};
inline constexpr Text no{"Nee", "No"};
inline constexpr Text yes_other{"Ja, maar anders", "Yes, but differently"};
inline constexpr Text your_words{"De vraag, in jouw woorden", "The question, in your words"};
inline constexpr Text scope_your_file{"Ook wat ik met {} deel", "Also what I share with {}"};
inline constexpr Text send_other{"Vraag het zo", "Ask it like this"};
inline constexpr Text sent{"Gestuurd. {} weet dat je ja zei.", "Sent. {} knows that you said yes."};
inline constexpr Text refused{"Je zei nee. Je hoeft niet te zeggen waarom.",
                              "You said no. You need not say why."};
inline constexpr Text waits_again{"De vraag staat er weer.", "The question is back."};
inline constexpr Text another_open{
    "Je hebt al een vraag open staan. Trek die eerst in, of wacht tot hij klaar is.",
    "You already have an open question. Withdraw it first, or wait until it is done."};
inline constexpr Text line_sent{"Jij en {} stuurden je vraag", "You and {} sent your question"};
inline constexpr Text line_sent_specialist{"{} en {} stuurden de vraag", "{} and {} sent the question"};
inline constexpr Text sees_question{"De decaan ziet alleen deze vraag, niet je dossier.",
                                    "The specialist sees only this question, not your file."};
inline constexpr Text not_seen{"Je vraag is ingetrokken.", "Your question is withdrawn."};

// ---- who sees what (/ik/begeleiding)
inline constexpr Text while_it_runs{"Decaan, zolang je vraag loopt", "Specialist, while your question runs"};
inline constexpr Text sees_your_question{"Je vraag", "Your question"};
inline constexpr Text sees_your_file{"Wat je met {} deelt", "What you share with {}"};
inline constexpr Text counsellor_knows{"{} weet hoe het ermee gaat.", "{} knows how it is going."};
inline constexpr Text counsellor_knows_not{"{} weet hier niets van.", "{} knows nothing of this."};
inline constexpr Text since{"Sinds {}.", "Since {}."};
inline constexpr Text all_specialists{"De decanen van je school", "The specialists of your school"};
inline constexpr Text until_one_takes_it{"Zij lezen je vraag tot iemand hem oppakt",
                                         "They read your question until someone takes it"};
inline constexpr Text change{"Verander", "Change"};
inline constexpr Text stop{"Stop", "Stop"};

// ---- the specialist
inline constexpr Text asked_with{"{} schreef dit samen met {}.", "{} wrote this together with {}."};
inline constexpr Text take_line{"Je ziet alleen deze vraag, niet het dossier. {} ziet dat jij de vraag hebt.",
                                "You see only this question, not the file. {} sees that you have it."};
inline constexpr Text finished{"Afgerond.", "Finished."};

// ---- the booklet
inline constexpr Text chapter{"Samen met je begeleider gevraagd", "Asked together with your counsellor"};
inline constexpr Text chapter_by{"{}, op {}", "{}, on {}"};
inline constexpr Text chapter_waiting{"Je gaf nog geen antwoord.", "You have not answered yet."};
inline constexpr Text chapter_agreed{"Je zei ja op {}.", "You said yes on {}."};
inline constexpr Text chapter_changed{"Je maakte er iets anders van.", "You made something else of it."};
inline constexpr Text chapter_refused{"Je zei nee op {}.", "You said no on {}."};
inline constexpr Text chapter_withdrawn{"Je begeleider nam het terug op {}.",
                                        "Your counsellor took it back on {}."};
inline constexpr Text chapter_question{"De decaan zou alleen de vraag zien.",
                                       "The specialist would see only the question."};
inline constexpr Text chapter_file{"De decaan zou ook je dossier zien.",
                                   "The specialist would see your file too."};

// ---- notices
inline constexpr Text notice_asked_name{"Je begeleider wil samen de decaan vragen",
                                        "Your counsellor wants to ask the specialist together"};
inline constexpr Text notice_asked{"{} wil samen met jou de decaan vragen",
                                   "{} wants to ask the specialist together with you"};
inline constexpr Text notice_asked_line{"Lees wat de decaan zou zien, en kies.",
                                        "Read what the specialist would see, and choose."};
inline constexpr Text notice_answered_name{"Een student antwoordde over de decaan",
                                           "A student answered about the specialist"};
inline constexpr Text notice_answered{"{} gaf antwoord", "{} answered"};
inline constexpr Text notice_answered_line{"Over samen de decaan vragen.",
                                           "About asking the specialist together."};

}  // namespace koers::referrals::joint_texts
