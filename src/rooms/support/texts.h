// What agreements on support say: Dutch at language level B1 and a little easier, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::support::texts {

using i18n::Plural;
using i18n::Text;

// ---- of a student
inline constexpr Text me{"Ik", "Me"};
inline constexpr Text row{"Ondersteuning", "Support"};
inline constexpr Text row_line{"Wat jij nodig hebt om mee te kunnen doen.", "What you need to take part."};
inline constexpr Text title{"Wat jij nodig hebt", "What you need"};
inline constexpr Text lead{"Een afspraak tussen jou en de school. Je hoeft niet te zeggen wat je hebt.",
                           "An agreement between you and the school. You need not say what you have."};
inline constexpr Text none{"Nog geen afspraak.", "No agreement yet."};
inline constexpr Text none_line{"Heb je iets nodig om mee te kunnen doen? Vraag het hier.",
                                "Do you need something to take part? Ask it here."};
inline constexpr Text ask{"Vraag iets", "Ask something"};
inline constexpr Text ask_words{"Wat heb je nodig?", "What do you need?"};
inline constexpr Text ask_hint{"Schrijf wat je nodig hebt. Wat je hebt, hoeft niet.",
                               "Write what you need. What you have is not needed."};
inline constexpr Text ask_missing{"Schrijf wat je nodig hebt.", "Write what you need."};
inline constexpr Text ask_whom{"Wie leest dit?", "Who reads this?"};
inline constexpr Text ask_whom_missing{"Kies wie dit leest.", "Choose who reads this."};
inline constexpr Text ask_send{"Vraag het", "Ask it"};
inline constexpr Text asked{"Gevraagd. {} leest het.", "Asked. {} reads it."};
inline constexpr Text nobody_to_ask{"Er is nu niemand voor ondersteuning. Vraag je school wie dit doet.",
                                    "There is nobody for support now. Ask your school who does this."};
inline constexpr Text only_two{"Alleen jij en {}", "Only you and {}"};
inline constexpr Text in_no_list{
    "Dit staat in geen lijst van anderen, geen zoekvak en geen cijfer van een team.",
    "This is in no list of others, no search and no figure of a team."};

// ---- of an officer
inline constexpr Text place{"Ondersteuning", "Support"};
inline constexpr Text list_title{"Ondersteuning", "Support"};
inline constexpr Text list_lead{"Alleen de afspraken die jij met een student maakt.",
                                "Only the agreements that you make with a student."};
inline constexpr Text your_students{"Jouw afspraken", "Your agreements"};
inline constexpr Text list_none{"Nog geen afspraken.", "No agreements yet."};
inline constexpr Text list_none_line{"Zodra een student iets vraagt, staat het hier.",
                                     "As soon as a student asks something, it is here."};
inline constexpr Text start{"Begin een afspraak", "Start an agreement"};
inline constexpr Text start_number{"Studentnummer", "Student number"};
inline constexpr Text start_number_missing{"Vul het studentnummer in.", "Fill in the student number."};
inline constexpr Text start_nobody{"Er is nu geen student met dit nummer.",
                                   "There is no student with this number now."};
inline constexpr Text start_button{"Begin", "Start"};
inline constexpr Text started{"Begonnen. {} leest vanaf nu mee.", "Started. {} reads along from now on."};
inline constexpr Text on_time{"Op tijd teruggekeken", "Looked back in time"};
inline constexpr Text on_time_row{"Ondersteuning: op tijd teruggekeken", "Support: looked back in time"};
inline constexpr Text on_time_lead{"Eén getal van de hele school, en geen namen.",
                                   "One number of the whole school, and no names."};
inline constexpr Text on_time_count{"{} van {} keer op tijd, in de laatste twaalf maanden.",
                                    "{} of {} times in time, in the last twelve months."};
inline constexpr Text on_time_nearly{"Bijna altijd op tijd.", "Nearly always in time."};
inline constexpr Text on_time_seldom{"Zelden op tijd.", "Seldom in time."};
inline constexpr Text on_time_few{"Te weinig om een getal te laten zien.", "Too few to show a number."};

// ---- one agreement
inline constexpr Text agreement{"Onze afspraak", "Our agreement"};
inline constexpr Text agreement_of{"Afspraak met {}", "Agreement with {}"};
inline constexpr Text state_asked{"gevraagd", "asked"};
inline constexpr Text state_draft{"concept", "draft"};
inline constexpr Text state_ready{"klaar om te tekenen", "ready to sign"};
inline constexpr Text state_in_force{"geldt", "in force"};
inline constexpr Text state_ended{"gestopt", "ended"};
inline constexpr Text state_refused{"niet toegekend", "refused"};
inline constexpr Text you_asked{"Jij vroeg:", "You asked:"};
inline constexpr Text they_asked{"{} vroeg:", "{} asked:"};
inline constexpr Text no_lines{"Nog geen regels. Schrijf samen op wat je afspreekt.",
                               "No lines yet. Write down together what you agree."};
inline constexpr Text add_line{"Regel erbij", "Add a line"};
inline constexpr Text what{"Wat?", "What?"};
inline constexpr Text what_hint{"Zoals ‘een half uur langer bij toetsen’.",
                                "Such as ‘half an hour longer with tests’."};
inline constexpr Text what_missing{"Schrijf wat je afspreekt.", "Write what you agree."};
inline constexpr Text how{"Wie doet wat, waar en vanaf wanneer?", "Who does what, where and from when?"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard. {} leest het ook.", "Saved. {} reads it too."};
inline constexpr Text remove{"Haal weg", "Remove"};
inline constexpr Text removed{"Weggehaald.", "Removed."};
inline constexpr Text works{"Hoe zien we of het werkt?", "How do we see whether it works?"};
inline constexpr Text works_change{"Schrijf op hoe je ziet of het werkt",
                                   "Write how you see whether it works"};
inline constexpr Text signatures_go{"Wie iets verandert, haalt de handtekeningen weg.",
                                    "Who changes something takes the signatures away."};
inline constexpr Text signed_by{"{} tekende op {}", "{} signed on {}"};
inline constexpr Text sign_title{"Teken je?", "Do you sign?"};
inline constexpr Text sign_age{"Vanaf {} teken je zelf. Ben je jonger? Dan tekent je ouder mee.",  // 16 jaar
                               "From {} on you sign yourself. Are you younger? Then your parent signs too."};
inline constexpr Text sign_look{"Vanaf {} tekent een student alleen.", "From {} on a student signs alone."};
inline constexpr Text sign_name{"Typ je naam", "Type your name"};
inline constexpr Text sign_name_missing{"Typ je naam om te tekenen.", "Type your name to sign."};
inline constexpr Text how_old{"Hoe oud ben je?", "How old are you?"};
inline constexpr Text how_old_missing{"Kies hoe oud je bent.", "Choose how old you are."};
inline constexpr Text old_enough{"{} jaar of ouder", "{} or older"};
inline constexpr Text younger{"Jonger dan {}", "Younger than {}"};
inline constexpr Text parent_name{"Naam van je ouder of voogd", "Name of your parent or guardian"};
inline constexpr Text parent_hint{"Alleen als je jonger bent. Je ouder typt dit zelf.",
                                  "Only when you are younger. Your parent types this."};
inline constexpr Text parent_missing{"Laat je ouder of voogd de naam typen.",
                                     "Let your parent or guardian type the name."};
inline constexpr Text sign{"Teken de afspraak", "Sign the agreement"};
inline constexpr Text you_signed{"Getekend. Nu {} nog.", "Signed. Now {}."};
inline constexpr Text both_signed{"Jullie tekenden allebei. De afspraak geldt.",
                                  "You both signed. The agreement is in force."};
inline constexpr Text changed_meanwhile{"Intussen veranderde de tekst. Lees haar opnieuw.",
                                        "The text changed meanwhile. Read it again."};
inline constexpr Text in_force_since{"Geldt sinds {}. Kijk samen terug vóór {}.",
                                     "In force since {}. Look back together before {}."};
inline constexpr Text follows{"Dit wordt de nieuwe afspraak. De oude geldt tot jullie tekenen.",
                              "This becomes the new agreement. The old one holds until you sign."};
inline constexpr Text change_agreement{"Verander de afspraak", "Change the agreement"};
inline constexpr Text new_draft{"Een nieuw concept. De oude afspraak geldt nog.",
                                "A new draft. The old agreement still holds."};

inline constexpr Text evaluate_title{"Werkt het?", "Does it work?"};
inline constexpr Text evaluate_line{"Kijk vóór {} terug. Jullie schrijven elk één zin.",
                                    "Look back before {}. You each write one sentence."};
inline constexpr Text evaluate_words{"Jouw zin", "Your sentence"};
inline constexpr Text evaluate_missing{"Schrijf één zin.", "Write one sentence."};
inline constexpr Text evaluated_half{"Bewaard. Nu {} nog.", "Saved. Now {}."};
inline constexpr Text looked_back{"Teruggekeken", "Looked back"};
inline constexpr Text student_said{"{} schreef:", "{} wrote:"};

inline constexpr Text stop{"Stop de afspraak", "End the agreement"};
inline constexpr Text stop_words{"Waarom stopt het?", "Why does it end?"};
inline constexpr Text stop_missing{"Schrijf waarom het stopt.", "Write why it ends."};
inline constexpr Text stopped{"De afspraak is gestopt.", "The agreement has ended."};
inline constexpr Text stopped_by{"{} stopte dit op {}:", "{} ended this on {}:"};
inline constexpr Text replaced{"Er kwam een nieuwe afspraak voor in de plaats, op {}.",
                               "A new agreement took its place, on {}."};
inline constexpr Text refuse{"Niet toekennen", "Refuse"};
inline constexpr Text refuse_words{"Waarom niet?", "Why not?"};
inline constexpr Text refuse_missing{"Schrijf waarom niet. De student leest het.",
                                     "Write why not. The student reads it."};
inline constexpr Text refused{"Niet toegekend. De student leest waarom.", "Refused. The student reads why."};
inline constexpr Text refused_by{"{} kende dit niet toe op {}:", "{} refused this on {}:"};
inline constexpr Text complain{
    "Niet eens met de school? Praat met {}. Kom je er niet uit? Ga naar de klachtencommissie van je school.",
    "Do you disagree with the school? Talk with {}. No solution? Go to the complaints committee of your "
    "school."};
inline constexpr Text throw_away{"Gooi dit weg", "Throw this away"};
inline constexpr Text thrown_away{"Weg. Er is niets van bewaard.", "Gone. Nothing of it was kept."};

// ---- who else may read
inline constexpr Text show_title{"Laat één regel zien", "Show one line"};
inline constexpr Text show_lead{
    "Aan een docent of praktijkopleider. Die ziet die ene regel, en verder niets.",
    "To a teacher or trainer, who sees that one line and nothing else."};
inline constexpr Text show_line{"Welke regel?", "Which line?"};
inline constexpr Text show_line_missing{"Kies een regel.", "Choose a line."};
inline constexpr Text show_whom{"Voor wie?", "For whom?"};
inline constexpr Text show_whom_hint{"Zoals ‘Sanne, docent’. Alleen jij leest dit.",
                                     "Such as ‘Sanne, teacher’. Only you read this."};
inline constexpr Text show_whom_missing{"Schrijf voor wie.", "Write for whom."};
inline constexpr Text show_until{"Tot en met", "Until"};
inline constexpr Text show_until_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text show_button{"Maak een link", "Make a link"};
inline constexpr Text link_title{"Geef deze link", "Give this link"};
inline constexpr Text link_lead{"Je ziet de link maar één keer. Geef hem aan {}.",
                                "You see the link once only. Give it to {}."};
inline constexpr Text link_about{"Eén regel die ik je laat zien.", "One line that I show you."};
inline constexpr Text link_back{"Terug naar de afspraak", "Back to the agreement"};
inline constexpr Text shown_until{"“{}”, tot en met {}", "“{}”, until {}"};
inline constexpr Text shown_stop{"Stop", "Stop"};
inline constexpr Text shown_stopped{"Gestopt. De link werkt niet meer.",
                                    "Stopped. The link does not work any more."};
inline constexpr Text guide_reads_not{"Je begeleider ziet hier niets van.",
                                      "Your counsellor sees nothing of this."};
inline constexpr Text guide_reads{"Je begeleider leest de hele afspraak.",
                                  "Your counsellor reads the whole agreement."};
inline constexpr Text let_guide{"Laat mijn begeleider lezen", "Let my counsellor read"};
inline constexpr Text stop_guide{"Stop met laten lezen", "Stop letting read"};
inline constexpr Text guide_on{"Je begeleider kan het nu lezen.", "Your counsellor can read it now."};
inline constexpr Text guide_off{"Je begeleider ziet er niets meer van.",
                                "Your counsellor sees nothing of it any more."};
inline constexpr Text guide_title{"Ondersteuning van {}", "Support of {}"};
inline constexpr Text guide_lead{"{} liet jou dit lezen, en kan dat stoppen.",
                                 "{} let you read this, and can stop that."};
inline constexpr Text line_title{"{} laat je dit zien", "{} shows you this"};
inline constexpr Text line_until{"Tot en met {}. Meer staat hier niet, en je hoeft niet te vragen waarom.",
                                 "Until {}. There is no more here, and you need not ask why."};
inline constexpr Text line_gone{"Deze regel is er niet meer.", "This line is not here any more."};
inline constexpr Text line_gone_line{"De student stopte ermee, of de dag is voorbij.",
                                     "The student stopped, or the day has passed."};

// ---- notices: never what it is about
inline constexpr Text notice_name{"Iets bij ondersteuning", "Something about support"};
inline constexpr Text notice{"Er is iets bij je ondersteuning", "There is something about your support"};
inline constexpr Text notice_line{"Lees het na.", "Read it."};
inline constexpr Text notice_officer_name{"Iets bij een afspraak", "Something about an agreement"};
inline constexpr Text notice_officer{"Iets bij de afspraak met {}", "Something about the agreement with {}"};

// ---- the booklet
inline constexpr Text booklet{"Afspraken over ondersteuning", "Agreements on support"};
inline constexpr Text booklet_with{"Met:", "With:"};
inline constexpr Text booklet_reads{"Je begeleider mag dit lezen.", "Your counsellor may read this."};
inline constexpr Text booklet_shown{"Eén regel voor:", "One line for:"};

// among those who read something (/ik/begeleiding)
inline constexpr Text relation_officer{"Ondersteuning van school", "Support of the school"};
inline constexpr Text relation_agreement{"Wat jullie afspraken over ondersteuning",
                                         "What you agreed on support"};
inline constexpr Text relation_since{"Sinds {}. Je zegt erbij waarom het stopt.",
                                     "Since {}. You say why it ends."};
inline constexpr Text relation_end{"Bekijk of stop", "Look or end it"};
inline constexpr Text relation_your_counsellor{"Je begeleider", "Your counsellor"};
inline constexpr Text relation_you_let{"Jij laat je begeleider meelezen",
                                       "You let your counsellor read along"};
inline constexpr Text relation_until_stop{"Tot jij stopt.", "Until you stop."};
inline constexpr Text relation_line{"Leest één regel van je ondersteuning", "Reads one line of your support"};
inline constexpr Text relation_until{"Tot en met {}.", "Until {}."};

}  // namespace koers::support::texts
