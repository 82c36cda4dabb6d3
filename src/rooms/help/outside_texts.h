// What is said of help outside the school, to who guides and to the student.
#pragma once

#include "platform/i18n/text.h"

namespace koers::help::outside_texts {

using i18n::Text;

// ---- who guides
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text title{"Hulp buiten school", "Help outside school"};
inline constexpr Text title_with{"Hulp buiten school voor {}", "Help outside school for {}"};
inline constexpr Text lead{"Kies samen. {} leest precies dit en zegt ja of nee.",
                           "Choose together. {} reads exactly this and says yes or no."};
inline constexpr Text lead_nothing{"Zonder ja gaat er niets naar buiten.",
                                   "Without a yes nothing leaves the school."};
inline constexpr Text row_line{"Kies samen een adres", "Choose an address together"};
inline constexpr Text start{"Vraag hulp van buiten", "Ask for help from outside"};
inline constexpr Text address{"Welk adres?", "Which address?"};
inline constexpr Text address_hint{"Uit de hulpwijzer. Staat het er niet bij? Schrijf het hieronder.",
                                   "From the help guide. Is it not there? Write it below."};
inline constexpr Text other_address{"Een ander adres", "Another address"};
inline constexpr Text other_name{"Naam van het andere adres", "Name of the other address"};
inline constexpr Text other_contact{"Zo maak je daar contact", "How to make contact there"};
inline constexpr Text address_missing{"Kies een adres, of schrijf een naam.",
                                      "Choose an address, or write a name."};
inline constexpr Text question{"Wat vraagt {}?", "What does {} ask?"};
inline constexpr Text question_hint{"In de woorden van {}.", "In {}'s words."};
inline constexpr Text question_missing{"Schrijf eerst de vraag.", "First write the question."};
inline constexpr Text may_know{"Wat mogen ze weten?", "What may they know?"};
inline constexpr Text may_know_hint{"Zo weinig mogelijk. Niets aanvinken mag ook.",
                                    "As little as possible. You may leave all of it out."};
inline constexpr Text knows_name{"De naam", "The name"};
inline constexpr Text knows_reach{"Hoe je contact krijgt", "How to get in touch"};
inline constexpr Text knows_question{"De vraag", "The question"};
inline constexpr Text knows_talks{"Wat er in gesprekken over deze vraag is gezegd",
                                  "What was said about this question in conversations"};
inline constexpr Text knows_nothing{"Niets", "Nothing"};
inline constexpr Text until{"Tot wanneer geldt het ja?", "Until when does the yes hold?"};
inline constexpr Text until_missing{"Kies een dag, ten hoogste een jaar vooruit.",
                                    "Choose a day, at most a year ahead."};
inline constexpr Text first{"Wie maakt het eerste contact?", "Who makes the first contact?"};
inline constexpr Text first_student{"{} zelf", "{}"};
inline constexpr Text first_together{"Samen, met de telefoon op tafel",
                                     "Together, with the phone on the table"};
inline constexpr Text first_guide{"Ik, als {} dat liever heeft", "Me, if {} prefers that"};
inline constexpr Text ask{"Vraag het {}", "Ask {}"};
inline constexpr Text asked{"Gevraagd. {} leest het en kiest.", "Asked. {} reads it and chooses."};
inline constexpr Text take_back{"Neem terug", "Take back"};
inline constexpr Text taken_back{"Teruggenomen.", "Taken back."};
inline constexpr Text parent_on{"Op welke dag zei een ouder ook ja?",
                                "On which day did a parent say yes too?"};
inline constexpr Text parent_missing{"Kies die dag.", "Choose that day."};
inline constexpr Text parent_save{"Een ouder zei ook ja", "A parent said yes too"};
inline constexpr Text parent_line{
    "{} is jonger dan 16. Een ja van {} alleen is dan niet genoeg. Een ouder moet ook ja zeggen.",
    "{} is younger than 16. A yes of {} alone is not enough then. A parent must say yes too."};
inline constexpr Text contact_on{"Op welke dag was het contact?", "On which day was the contact?"};
inline constexpr Text contact_save{"Er was contact", "There was contact"};
inline constexpr Text contact_missing{"Kies die dag.", "Choose that day."};
inline constexpr Text busy_save{"Ze zijn begonnen", "They have begun"};
inline constexpr Text report{"Wat hoorde je terug?", "What did you hear back?"};
inline constexpr Text report_hint{"{} leest dit. Het telt pas als {} zegt dat het klopt.",
                                  "{} reads this. It counts once {} says it is right."};
inline constexpr Text report_missing{"Schrijf eerst wat er terugkwam.", "First write what came back."};
inline constexpr Text report_save{"Leg het {} voor", "Show it to {}"};
inline constexpr Text noted{"Bewaard. {} krijgt bericht.", "Saved. {} is told."};
inline constexpr Text waits_for_agreement{"{} moet nog zeggen of dit klopt.",
                                          "{} has not said yet whether this is right."};
inline constexpr Text none{"Nog niets gevraagd", "Nothing asked yet"};
inline constexpr Text none_line{"Kies samen met {} een adres. De hulpwijzer helpt zoeken.",
                                "Choose an address together with {}. The help guide helps you search."};
inline constexpr Text to_directory{"Naar de hulpwijzer", "To the help guide"};

// ---- how it stands
inline constexpr Text with_who{"{} vroeg dit op {}", "{} asked this on {}"};
inline constexpr Text somebody{"Je begeleider", "Your counsellor"};
inline constexpr Text step_asked{"Gevraagd", "Asked"};
inline constexpr Text step_yes{"Ja", "Yes"};
inline constexpr Text step_contact{"Contact", "Contact"};
inline constexpr Text step_busy{"Bezig", "Under way"};
inline constexpr Text step_back{"Terug", "Back"};
inline constexpr Text state_waits{"Wacht op een ja", "Waits for a yes"};
inline constexpr Text state_unanswered{"Niet beantwoord", "Not answered"};
inline constexpr Text state_parent{"Wacht op een ouder", "Waits for a parent"};
inline constexpr Text state_refused{"Nee gezegd", "Said no"};
inline constexpr Text state_stopped{"Gestopt", "Stopped"};
inline constexpr Text state_taken_back{"Teruggenomen", "Taken back"};
inline constexpr Text state_back{"Klaar", "Done"};
inline constexpr Text state_runs{"Ja tot {}", "Yes until {}"};
inline constexpr Text state_ended{"Ja liep af op {}", "Yes ended on {}"};
inline constexpr Text given_on{"Ja gezegd op {}", "Said yes on {}"};
inline constexpr Text parent_said{"Een ouder zei ja op {}", "A parent said yes on {}"};
inline constexpr Text stopped_on{"Gestopt op {}", "Stopped on {}"};
inline constexpr Text refused_on{"Nee gezegd op {}", "Said no on {}"};
inline constexpr Text the_question{"De vraag", "The question"};
inline constexpr Text they_know{"Dit mogen ze weten", "This is what they may know"};
inline constexpr Text holds_until{"Tot", "Until"};
inline constexpr Text who_first{"Eerste contact", "First contact"};
inline constexpr Text how{"Zo bereik je ze", "How to reach them"};
inline constexpr Text came_back{"Dit kwam terug", "This came back"};
inline constexpr Text earlier{"Eerder", "Earlier"};

// ---- the student
inline constexpr Text own_title{"Hulp buiten school", "Help outside school"};
inline constexpr Text own_lead{"Jij kiest wie helpt en wat ze weten. Stoppen kan altijd.",
                               "You choose who helps and what they know. You can always stop."};
inline constexpr Text wants{"Mag {} helpen?", "May {} help?"};
inline constexpr Text asks_you{"{} vraagt of jij dit goed vindt. Zonder ja gaat er niets naar buiten.",
                               "{} asks whether you agree. Without a yes nothing leaves the school."};
inline constexpr Text you_first{"Jij zelf", "You"};
inline constexpr Text together_first{"Jullie samen", "The two of you"};
inline constexpr Text guide_first{"{}", "{}"};
inline constexpr Text age{"Hoe oud ben je?", "How old are you?"};
inline constexpr Text age_hint{"Koers weet dat niet. Onder de 16 moet ook een ouder ja zeggen.",
                               "Koers does not know. Under 16 a parent must say yes too."};
inline constexpr Text age_missing{"Kies wat voor jou geldt.", "Choose what is true for you."};
inline constexpr Text age_16{"16 jaar of ouder", "16 or older"};
inline constexpr Text age_younger{"Jonger dan 16", "Younger than 16"};
inline constexpr Text yes{"Ja, dat mag", "Yes, that is fine"};
inline constexpr Text no{"Nee", "No"};
inline constexpr Text said_yes{"Je zei ja. Stoppen kan altijd.", "You said yes. You can always stop."};
inline constexpr Text said_yes_parent{"Je zei ja. Nu moet een ouder dat ook doen.",
                                      "You said yes. Now a parent must say so too."};
inline constexpr Text said_no{"Je zei nee. Je hoeft niet te zeggen waarom.",
                              "You said no. You need not say why."};
inline constexpr Text waits_again{"De vraag staat er weer.", "The question is back."};
inline constexpr Text own_parent{"Je bent jonger dan 16. Vraag een ouder. {} schrijft op wanneer die ja zei.",
                                 "You are younger than 16. Ask a parent. {} notes when they said yes."};
inline constexpr Text own_report{"Wat kwam eruit?", "What came of it?"};
inline constexpr Text own_report_hint{"Jij bepaalt wat je terugvertelt. {} leest het.",
                                      "You decide what you tell. {} reads it."};
inline constexpr Text own_report_save{"Vertel het {}", "Tell {}"};
inline constexpr Text tell_back{"Ik vertel wat eruit kwam", "I tell what came of it"};
inline constexpr Text heard{"{} hoorde dit terug. Klopt het?", "{} heard this back. Is it right?"};
inline constexpr Text is_so{"Ja, dit klopt", "Yes, this is right"};
inline constexpr Text is_not_so{"Nee, haal weg", "No, take it away"};
inline constexpr Text agreed{"Bewaard. Deze hulp is klaar.", "Saved. This help is done."};
inline constexpr Text taken_away{"Weggehaald.", "Taken away."};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text stop{"Stop hiermee", "Stop this"};
inline constexpr Text stopped{"Gestopt. Wat ze al wisten, weten ze nog.",
                              "Stopped. What they knew already, they still know."};
inline constexpr Text own_none{"Er loopt geen hulp van buiten", "No help from outside at the moment"};
inline constexpr Text own_none_line{"Zoek zelf in de hulpwijzer, of vraag het je begeleider.",
                                    "Search the help guide yourself, or ask your counsellor."};
inline constexpr Text own_row_line{"Wie helpt, en wat ze weten", "Who helps, and what they know"};

// ---- the booklet
inline constexpr Text chapter{"Hulp buiten school", "Help outside school"};

// ---- notices
inline constexpr Text notice_asked_name{"Je begeleider vraagt of iemand van buiten mag helpen",
                                        "Your counsellor asks whether someone from outside may help"};
inline constexpr Text notice_asked{"{} vraagt of iemand van buiten mag helpen",
                                   "{} asks whether someone from outside may help"};
inline constexpr Text notice_asked_line{"Lees wat ze zouden weten, en kies.",
                                        "Read what they would know, and choose."};
inline constexpr Text notice_on_name{"Nieuws over hulp buiten school", "News about help outside school"};
inline constexpr Text notice_on{"Er is nieuws over hulp buiten school",
                                "There is news about help outside school"};
inline constexpr Text notice_on_line{"Lees wat {} schreef.", "Read what {} wrote."};
inline constexpr Text notice_answered_name{"Een student en hulp buiten school",
                                           "A student and help outside school"};
inline constexpr Text notice_answered{"Er is nieuws van {}", "There is news from {}"};
inline constexpr Text notice_answered_line{"Over hulp buiten school.", "About help outside school."};

}  // namespace koers::help::outside_texts
