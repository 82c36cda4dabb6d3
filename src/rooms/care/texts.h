// What this room says: Dutch at language level B1, and English. {} is the first name of the student.
#pragma once

#include "platform/i18n/text.h"

namespace koers::care::texts {

using i18n::Text;

// ---- the page of who guides a student
inline constexpr Text together_around{"Samen rond {}", "Together around {}"};
inline constexpr Text together{"Samen", "Together"};
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text together_lead{"Wat jullie van elkaar moeten weten.",
                                    "What you need to know of each other."};
inline constexpr Text reads_everything{"{} leest alles in de gedeelde lijn.",
                                       "{} reads all of the shared line."};
inline constexpr Text together_row{"De gedeelde lijn en je eigen aantekeningen",
                                   "The shared line and your own notes"};

// ---- the shared line
inline constexpr Text shared_line{"Gedeelde lijn", "Shared line"};
inline constexpr Text you{"jij", "you"};
inline constexpr Text you_wrote{"Jij", "You"};
inline constexpr Text somebody{"Iemand die er niet meer is", "Someone who left"};
inline constexpr Text line_of_note{"{}, {}", "{}, {}"};
inline constexpr i18n::Plural earlier{{"1 eerdere zin", "1 earlier sentence"},
                                      {"{} eerdere zinnen", "{} earlier sentences"}};
inline constexpr Text nothing_yet{"Er staat nog niets.", "Nothing here yet."};
inline constexpr Text nothing_yet_line{"Schrijf kort op wat de anderen moeten weten. {} leest het ook.",
                                       "Write briefly what the others need to know. {} reads it too."};
inline constexpr Text write_shared{"Zet iets in de gedeelde lijn", "Add to the shared line"};
inline constexpr Text write_shared_hint{"Kort, en zo dat {} het mag lezen.",
                                        "Brief, and fit for {} to read."};
inline constexpr Text shared_missing{"Schrijf op wat de anderen moeten weten.",
                                     "Write what the others need to know."};
inline constexpr Text place_it{"Zet erbij", "Add"};
inline constexpr Text placed{"Het staat in de gedeelde lijn.", "It is in the shared line."};
inline constexpr Text take_back{"Haal terug", "Take back"};
inline constexpr Text taken_back{"De zin is weg.", "The sentence is gone."};
inline constexpr Text in_confidence{
    "{} houdt voor zich dat jij begeleidt. Daarom schrijf je hier niet. Anders weten de anderen het.",
    "{} keeps to themselves that you guide. That is why you do not write here. The others would know."};

// ---- working notes
inline constexpr Text working_notes{"Mijn werkaantekeningen", "My working notes"};
inline constexpr Text only_you_until{"alleen jij, {} lang", "only you, for {}"};
inline constexpr Text about_working_notes{
    "Voor jezelf, om te onthouden. Vraagt {} om alle gegevens, dan staan ze daarbij.",
    "For yourself, to remember. When {} asks for all data, they are in there."};
inline constexpr Text note_until{"{}, blijft tot {}", "{}, stays until {}"};
inline constexpr Text write_working{"Nieuwe werkaantekening", "New working note"};
inline constexpr Text working_missing{"Schrijf op wat je wilt onthouden.",
                                      "Write what you want to remember."};
inline constexpr Text keep{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard. Alleen jij leest dit.", "Saved. Only you read this."};
inline constexpr Text throw_away{"Gooi weg", "Throw away"};
inline constexpr Text thrown_away{"De aantekening is weg.", "The note is gone."};
inline constexpr Text brought_back{"De aantekening is terug.", "The note is back."};
inline constexpr Text to_shared{"Naar de gedeelde lijn", "To the shared line"};
inline constexpr Text from_working{
    "Dit komt uit je werkaantekeningen. Lees het nog eens: {} leest het ook. Daarna is je aantekening weg.",
    "This is from your working notes. Read it again: {} reads it too. Your own note is gone then."};
inline constexpr Text never_mind{"Toch niet", "Never mind"};

// ---- how it works
inline constexpr Text works_for{"Zo werkt het voor {}", "How it works for {}"};
inline constexpr Text works_for_nothing{"{} heeft hier nog niets gekozen.",
                                        "{} has not chosen anything here yet."};
inline constexpr Text works_for_me{"Zo werkt het voor mij", "How it works for me"};
inline constexpr Text works_for_me_line{"Kies wat jou helpt. Je hoeft niet te zeggen waarom.",
                                        "Choose what helps you. You need not say why."};
inline constexpr Text what_helps{"Wat helpt jou?", "What helps you?"};
inline constexpr Text talk{"Liever praten dan typen", "Rather talk than type"};
inline constexpr Text quiet_place{"Een rustige plek", "A quiet place"};
inline constexpr Text questions_ahead{"De vragen vooraf", "The questions ahead of time"};
inline constexpr Text large_print{"Grote letters", "Large print"};
inline constexpr Text more_time{"Meer tijd", "More time"};
inline constexpr Text other_language{"Ook in een andere taal", "In another language too"};
inline constexpr Text somebody_along{"Iemand die meekomt", "Someone who comes along"};
inline constexpr Text own_way{"Nog iets?", "Anything else?"};
inline constexpr Text own_way_hint{"Schrijf hier niets over je gezondheid.",
                                   "Write nothing about your health here."};
inline constexpr Text way_kept{"Bewaard. Wie jou begeleidt, leest dit.",
                               "Saved. Whoever guides you reads this."};

// ---- the page of the student
inline constexpr Text own_lead{"Wat jouw begeleiders van elkaar weten. Jij leest alles en schrijft mee.",
                               "What your guides know of each other. You read all of it and can write too."};
inline constexpr Text own_nothing_line{
    "Wie jou begeleidt, schrijft hier kort op wat de anderen moeten weten.",
    "Whoever guides you writes here what the others need to know."};
inline constexpr Text write_own{"Wat moeten je begeleiders weten?", "What do your guides need to know?"};
inline constexpr Text write_own_hint{"Iedereen die jou begeleidt, leest dit.",
                                     "Everyone who guides you reads this."};
inline constexpr Text about_own_notes{
    "Een begeleider mag ook iets voor zichzelf onthouden. Dat blijft {}. Het staat in wat je "
    "meeneemt bij Privacy.",
    "A guide may also keep something to remember. It stays for {}. It is in what you take along at "
    "Privacy."};
inline constexpr Text only_you_and_guides{"Jij en wie jou begeleidt", "You and whoever guides you"};

inline constexpr Text own_row_line{"Wat je begeleiders van elkaar weten, en wat jou helpt",
                                   "What your guides know of each other, and what helps you"};

// ---- notices
inline constexpr Text notice_student_name{"Een begeleider schrijft in de gedeelde lijn",
                                          "A guide writes in the shared line"};
inline constexpr Text notice_student{"Nieuw in je gedeelde lijn", "New in your shared line"};
inline constexpr Text notice_student_line{"Een begeleider schreef iets. Jij leest het ook.",
                                          "A guide wrote something. You read it too."};
inline constexpr Text notice_guide_name{"Iets nieuws in de gedeelde lijn van een student",
                                        "Something new in the shared line of a student"};
inline constexpr Text notice_guide{"Nieuw in de gedeelde lijn van {}", "New in the shared line of {}"};
inline constexpr Text notice_guide_line{"Lees wat je moet weten.", "Read what you need to know."};

}  // namespace koers::care::texts
