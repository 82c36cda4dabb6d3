// What the pages of the exam office say: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::requirement::exam_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text place{"Examenbureau", "Exam office"};
inline constexpr Text title{"LOB-eis: uitkomsten", "Requirement: results"};
inline constexpr Text lead{
    "Voldaan of niet voldaan, en verder niets. Wat erachter zit, blijft bij de student.",
    "Met or not met, and nothing else. What is behind it stays with the student."};
inline constexpr Text waiting{"Nog op geen lijst", "On no list yet"};
inline constexpr Text none_waiting{"Er wacht niets.", "Nothing is waiting."};
inline constexpr Text none_waiting_line{"Alles wat is vastgesteld, staat op een lijst.",
                                        "All that was decided is on a list."};
inline constexpr Text column_number{"Nummer", "Number"};
inline constexpr Text column_name{"Naam", "Name"};
inline constexpr Text column_programme{"Opleiding", "Programme"};
inline constexpr Text column_start{"Start", "Start"};
inline constexpr Text column_result{"LOB-eis", "Requirement"};
inline constexpr Text column_day{"Datum", "Date"};
inline constexpr Text column_by{"Vastgesteld door", "Decided by"};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_words{"Zin van de student", "Sentence of the student"};
inline constexpr Text met{"voldaan", "met"};
inline constexpr Text not_met{"niet voldaan", "not met"};
inline constexpr Text agrees{"klopt", "agrees"};
inline constexpr Text differs{"ziet het anders", "sees it differently"};
inline constexpr Text no_answer{"geen antwoord", "no answer"};
inline constexpr Text waits_until{"wacht op antwoord, tot {}", "waits for an answer, until {}"};  // the day
inline constexpr Text make_list{"Stel lijst vast", "Fix a list"};
inline constexpr Text lists{"Lijsten", "Lists"};
inline constexpr Text no_lists{"Nog geen lijst vastgesteld.", "No list was fixed yet."};
inline constexpr Text list_of{"Lijst van {}", "List of {}"};  // the day
inline constexpr Plural results{{"{} uitkomst", "{} result"}, {"{} uitkomsten", "{} results"}};
inline constexpr Text fixed_by{"vastgesteld door {}", "fixed by {}"};
inline constexpr Text download{"Bewaar als CSV", "Save as CSV"};

inline constexpr Text rehearsal_title{"Dit komt op de lijst", "This goes on the list"};
inline constexpr Text rehearsal_lead{"Er is nog niets vastgesteld. Lees het na.",
                                     "Nothing is fixed yet. Read it first."};
inline constexpr Text tally_on{"op de lijst", "on the list"};
inline constexpr Text tally_differs{"student ziet het anders", "student sees it differently"};
inline constexpr Text tally_wait{"wacht nog", "still waits"};
inline constexpr Text per_student{"Per student", "Per student"};
inline constexpr Text was{"Nu", "Now"};
inline constexpr Text becomes{"Straks", "Then"};
inline constexpr Text no_list{"op geen lijst", "on no list"};
inline constexpr Text told_title{"Wie hoort dit?", "Who hears of this?"};
inline constexpr Text told_nobody{"Niemand krijgt een bericht", "Nobody gets a message"};
inline constexpr Text told_nobody_line{"De student las de uitkomst al.",
                                       "The student has read the result already."};
inline constexpr Text fix_n{"Stel lijst vast met {}", "Fix a list with {}"};  // 14 results
inline constexpr Text back_line{"Terugdraaien kan tot vannacht.", "You can undo it until midnight."};
inline constexpr Text list_fixed{"De lijst staat vast.", "The list is fixed."};
inline constexpr Text changed_meanwhile{"Intussen veranderde er iets. Dit is de lijst van nu.",
                                        "Something changed meanwhile. This is the list of now."};
inline constexpr Text take_back{"Trek deze lijst in", "Withdraw this list"};
inline constexpr Text taken_back{"De lijst is ingetrokken.", "The list is withdrawn."};
inline constexpr Text back_again{"Terug naar alle uitkomsten", "Back to all results"};

inline constexpr Text contested{"Wie het anders ziet", "Who sees it differently"};
inline constexpr Text contested_line{"De examencommissie beslist. Jij legt het besluit vast.",
                                     "The exam committee decides. You record the decision."};
inline constexpr Text student_says{"De student schrijft:", "The student writes:"};
inline constexpr Text counsellor_says{"De begeleider schreef:", "The counsellor wrote:"};
inline constexpr Text reopen{"Heropen", "Open again"};
inline constexpr Text reopen_of{"Heropen de uitkomst van {}", "Open the result of {} again"};
inline constexpr Text committee{"Besluit van", "Decision of"};
inline constexpr Text committee_hint{"Bijvoorbeeld ‘examencommissie Zorg, M. Bos’.",
                                     "For example ‘exam committee Care, M. Bos’."};
inline constexpr Text committee_missing{"Schrijf op wie dit besloot.", "Write down who decided this."};
inline constexpr Text reopen_words{"Waarom?", "Why?"};
inline constexpr Text reopen_words_hint{"De student en de begeleider lezen dit.",
                                        "The student and the counsellor read this."};
inline constexpr Text reopen_words_missing{"Schrijf op waarom.", "Write down why."};
inline constexpr Text reopened{"Heropend. De student en de begeleider horen het.",
                               "Opened again. The student and the counsellor are told."};
inline constexpr Text was_reopened{"heropend op {} door {}",
                                   "opened again on {} by {}"};  // the day, the committee

}  // namespace koers::requirement::exam_texts
