// What the requirement says to a counsellor, a team leader and a co-ordinator: Dutch at language level B1,
// and English. {} is the first name of the student, unless said.
#pragma once

#include "platform/i18n/text.h"

namespace koers::requirement::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text requirement{"LOB-eis", "Guidance requirement"};

// ---- all starts
inline constexpr Text all_lead{"Elke opleiding zegt wat erbij hoort. Voldaan of niet, nooit een cijfer.",
                               "Every programme says what belongs to it. Met or not, never a mark."};
inline constexpr Text start_year{"Start {}", "Start {}"};
inline constexpr Text start_without{"Start {}, nog geen eisen", "Start {}, no demands yet"};
inline constexpr Text find_programme{"Zoek een opleiding", "Find a programme"};
inline constexpr Text not_found{"Geen opleiding gevonden.", "No programme found."};
inline constexpr Text not_found_line{"Zoek met een deel van de naam.", "Search with a part of the name."};
inline constexpr Text start_of{"{}, start {}", "{}, start {}"};  // the programme, the year
inline constexpr Plural own_students{{"{} student van jou", "{} student of yours"},
                                     {"{} studenten van jou", "{} students of yours"}};
inline constexpr Plural all_students{{"{} student", "{} student"}, {"{} studenten", "{} students"}};
inline constexpr Text none{"Nog niemand.", "Nobody yet."};
inline constexpr Text none_line{"Zodra je studenten begeleidt, staat hier hoe ver ze zijn.",
                                "As soon as you guide students, you see here how far they are."};
inline constexpr Text row_of_all{"LOB-eis", "Guidance requirement"};
inline constexpr Text row_of_all_line{"Wat elke opleiding vraagt, en hoe ver studenten zijn.",
                                      "What each programme asks, and how far students are."};
inline constexpr Text file_row{"LOB-eis van {}", "Guidance requirement of {}"};
inline constexpr Text file_row_line{"Hoe ver {} is, en wat jullie samen vaststellen.",
                                    "How far {} is, and what you decide together."};

// ---- one start
inline constexpr Text title_of{"LOB-eis: {}, start {}",
                               "Guidance requirement: {}, start {}"};  // programme, year
// How many own students, how many met, how many ready.
inline constexpr Text lead_of_own{
    "Van jouw {} studenten voldoen er {}. Bij {} staat alles klaar. Niemand kan vrijstelling krijgen.",
    "Of your {} students {} meet it. For {} all is ready. Nobody can be exempted."};
inline constexpr Text lead_of_all{"Voldaan of niet, nooit een cijfer. Niemand kan vrijstelling krijgen.",
                                  "Met or not, never a mark. Nobody can be exempted."};
inline constexpr Text your_students{"Jouw studenten", "Your students"};
inline constexpr Text never_a_mark{"Voldaan of niet, nooit een cijfer", "Met or not, never a mark"};
inline constexpr Text show_which{"Welke studenten?", "Which students?"};
inline constexpr Text show_all{"Allemaal", "All"};
inline constexpr Text show_ready{"Klaar om vast te stellen", "Ready to decide"};
inline constexpr Text show_busy{"Bezig", "In progress"};
inline constexpr Text nobody_here{"Niemand in deze lijst.", "Nobody in this list."};
inline constexpr Text nobody_here_line{"Kies ‘Allemaal’ om iedereen te zien.",
                                       "Choose ‘All’ to see everyone."};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text table_label{"Tabel met studenten", "Table of students"};
inline constexpr Text has_it{"is er", "is there"};
inline constexpr Text a_person_looks{"kijk zelf", "look yourself"};
inline constexpr Text amount_of{"{} van {}", "{} of {}"};  // how many there are, how many are asked
inline constexpr Text met{"voldaan", "met"};
inline constexpr Text not_met{"niet voldaan", "not met"};
inline constexpr Text busy{"bezig", "in progress"};
inline constexpr Text decide_together{"Stel samen vast", "Decide together"};
inline constexpr Text waits_for_student{"wacht op de student", "waits for the student"};
inline constexpr Text contested{"student ziet het anders", "student sees it differently"};

inline constexpr Text the_demands{"De eisen", "The demands"};
inline constexpr Text version_n{"versie {}", "version {}"};
inline constexpr Text fixed_by{"Vastgesteld door {} op {}.", "Fixed by {} on {}."};  // in whose name, the day
inline constexpr Text fixed_for{"Ze gelden voor iedereen die in {} begon.",
                                "They hold for everyone who began in {}."};
inline constexpr Text changed_because{"Waarom dit veranderde: {}", "Why this changed: {}"};
inline constexpr Text to_demands{"Bekijk de eisen", "See the demands"};
inline constexpr Text no_demands{"Nog geen eisen voor wie in {} begon.",
                                 "No demands yet for who began in {}."};
inline constexpr Text no_demands_line{"De coördinator maakt ze, het bevoegd gezag stelt ze vast.",
                                      "The co-ordinator drafts them, the competent authority fixes them."};

inline constexpr Text whole_start{"De hele opleiding, start {}", "The whole programme, start {}"};
inline constexpr Text other_students{"Andere studenten, start {}", "Other students, start {}"};
inline constexpr Text count_met{"Voldaan", "Met"};
inline constexpr Text count_ready{"Klaar om vast te stellen", "Ready to decide"};
inline constexpr Text count_not_yet{"Nog niet", "Not yet"};
inline constexpr Text count_exempt{"Vrijgesteld", "Exempted"};
inline constexpr Text exempt_none{"bestaat niet", "does not exist"};
inline constexpr Text too_few{"Te weinig studenten om getallen te laten zien.",
                              "Too few students to show numbers."};
inline constexpr Text committee_decides{
    "Ziet een student het anders? Dan staat die zin ernaast op de lijst, en beslist de examencommissie.",
    "Does a student see it differently? That sentence stands beside it on the list, and the exam committee "
    "decides."};

// ---- one student
inline constexpr Text title_of_student{"LOB-eis van {}", "Guidance requirement of {}"};  // the full name
inline constexpr Text readers{"{}, jij en het examenbureau", "{}, you and the exam office"};
inline constexpr Text student_lead{
    "Bij elke eis staat wat Koers ziet. {} kan er iets naast leggen, jij ook.",
    "With each demand stands what Koers sees. {} can put something beside it, and so can you."};
inline constexpr Text koers_sees{"Koers ziet: {}", "Koers sees: {}"};
inline constexpr Text koers_counts_nothing{"Hier telt Koers niets. Kijk samen.",
                                           "Koers counts nothing here. Look together."};
inline constexpr Text looks_ready{"ziet er klaar uit", "looks ready"};
inline constexpr Text not_there_yet{"nog niet", "not yet"};
inline constexpr Text what_is_there{"Bekijk wat er is", "See what is there"};
inline constexpr Text a_conversation{"Gesprek", "Conversation"};
inline constexpr Text a_choice{"Keuze", "Choice"};
inline constexpr Text an_experience{"Ervaring", "Experience"};
inline constexpr Text only_shared{"Wat {} voor zichzelf houdt, telt hier niet mee.",
                                  "What {} keeps private does not count here."};
inline constexpr Text beside_by{"{} legde ernaast:", "{} put beside it:"};  // who
inline constexpr Text beside_you{"Jij legde ernaast:", "You put beside it:"};
inline constexpr Text beside{"Leg er iets naast", "Put something beside it"};
inline constexpr Text beside_which{"Bij welke eis?", "With which demand?"};
inline constexpr Text beside_which_missing{"Kies een eis.", "Choose a demand."};
inline constexpr Text beside_words{"Wat hoort erbij?", "What belongs to it?"};
inline constexpr Text beside_missing{"Schrijf op wat erbij hoort.", "Write what belongs to it."};
inline constexpr Text beside_hint{"Bijvoorbeeld iets van een andere school of van je werk.",
                                  "For example something of another school or of your work."};
inline constexpr Text beside_save{"Leg ernaast", "Put beside it"};
inline constexpr Text beside_saved{"Het ligt ernaast.", "It lies beside it."};
inline constexpr Text take_away{"Haal weg", "Take away"};
inline constexpr Text taken_away{"Weggehaald.", "Taken away."};

inline constexpr Text decide_title{"{}: stel het samen vast", "{}: decide it together"};
inline constexpr Text decide_question{"Voldoet {} aan de LOB-eis?", "Does {} meet the requirement?"};
inline constexpr Text decide_missing{"Kies voldaan of niet voldaan.", "Choose met or not met."};
inline constexpr Text value_met{"Voldaan", "Met"};
inline constexpr Text value_met_line{"Alles is er. Je vraagt de student om te bevestigen.",
                                     "All is there. You ask the student to confirm."};
inline constexpr Text value_not_met{"Niet voldaan", "Not met"};
inline constexpr Text value_not_met_line{"Er mist iets, en de tijd is op. De student leest waarom.",
                                         "Something is missing and time is up. The student reads why."};
inline constexpr Text decide_words{"Waarom?", "Why?"};
inline constexpr Text decide_words_missing{"Schrijf in één zin waarom.", "Write in one sentence why."};
inline constexpr Text decide_words_hint{"Eén zin. De student leest dit ook.",
                                        "One sentence. The student reads it too."};
inline constexpr Text decide{"Stel vast, vraag {} om te bevestigen", "Decide, ask {} to confirm"};
inline constexpr Text decided{"Vastgesteld. {} leest het en zegt of het klopt.",
                              "Decided. {} reads it and says whether it is right."};
inline constexpr Text meanwhile{
    "Intussen veranderde hier iets. Lees het na. Je zin staat er nog.",
    "Something changed here meanwhile. Read it again. Your sentence is still there."};
inline constexpr Text not_yet_hint{"Nog niet klaar? Laat het open. Wie geen uitkomst heeft, is bezig.",
                                   "Not ready yet? Leave it open. Who has no result is in progress."};

inline constexpr Text the_result{"De uitkomst", "The result"};
inline constexpr Text decided_by{"{} stelde dit vast op {}.", "{} decided this on {}."};  // who, the day
inline constexpr Text you_decided{"Jij stelde dit vast op {}.", "You decided this on {}."};
inline constexpr Text an_other{"Iemand die er niet meer is", "Someone who is not here any more"};
inline constexpr Text waits_for{"{} heeft nog niets gezegd.", "{} has not said anything yet."};
inline constexpr Text agreed_on{"{} zegt: dit klopt. Op {}.", "{} says: this is right. On {}."};
inline constexpr Text differed_on{"{} ziet het anders, sinds {}:", "{} sees it differently, since {}:"};
inline constexpr Text is_listed{
    "Dit staat op een lijst van het examenbureau. Alleen de examencommissie kan het heropenen.",
    "This is on a list of the exam office. Only the exam committee can open it again."};
inline constexpr Text is_not_listed{"Het examenbureau zet dit op een volgende lijst.",
                                    "The exam office puts this on a next list."};
inline constexpr Text take_back{"Neem terug", "Take back"};
inline constexpr Text taken_back{"Teruggenomen. {} is weer bezig.", "Taken back. {} is in progress again."};
inline constexpr Text put_back{"Het staat er weer.", "It is there again."};
inline constexpr Text evidence_then{"Wat er toen was", "What there was then"};
inline constexpr Plural evidence_experiences{{"{} ervaring", "{} experience"},
                                             {"{} ervaringen", "{} experiences"}};
inline constexpr Plural evidence_conversations{{"{} gesprek", "{} conversation"},
                                               {"{} gesprekken", "{} conversations"}};
inline constexpr Plural evidence_choices{{"{} keuze", "{} choice"}, {"{} keuzes", "{} choices"}};
inline constexpr Text from_until{"{}, van {} tot en met {}", "{}, from {} to {}"};
inline constexpr Text on_one_day{"{}, op {}", "{}, on {}"};
inline constexpr Text earlier{"Wat eerder gold", "What held before"};
inline constexpr Text ended_taken_back{"{} op {}, teruggenomen op {}", "{} on {}, taken back on {}"};
inline constexpr Text ended_reopened{"{} op {}, heropend door {} op {}",
                                     "{} on {}, opened again by {} on {}"};
inline constexpr Text no_requirement{"Voor deze opleiding zijn er nog geen eisen.",
                                     "There are no demands yet for this programme."};

// ---- notices
inline constexpr Text notice_answered_name{"Een student zegt iets over de LOB-eis",
                                           "A student answers about the requirement"};
inline constexpr Text notice_answered{"{} zei iets over de LOB-eis", "{} answered about the requirement"};
inline constexpr Text notice_answered_line{"Lees of het klopt.", "Read whether it is right."};
inline constexpr Text notice_decided_name{"Uitkomst van je LOB-eis", "Result of your requirement"};
inline constexpr Text notice_decided{"Je LOB-eis is vastgesteld", "Your requirement is decided"};
inline constexpr Text notice_decided_line{"Lees het en zeg of het klopt.",
                                          "Read it and say whether it is right."};
inline constexpr Text notice_opened_again_name{"Een LOB-eis is heropend", "A requirement is open again"};
inline constexpr Text notice_opened_again{"De LOB-eis van {} is heropend",
                                          "The requirement of {} is open again"};
inline constexpr Text notice_reopened_name{"Uitkomst van je LOB-eis die heropend is",
                                           "Result of your requirement that is open again"};
inline constexpr Text notice_reopened{"Je LOB-eis is heropend", "Your requirement is open again"};
inline constexpr Text notice_reopened_line{"De examencommissie besloot dit. Lees waarom.",
                                           "The exam committee decided this. Read why."};

}  // namespace koers::requirement::texts
