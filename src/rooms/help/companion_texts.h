// What is said of somebody who may think along with a student.
#pragma once

#include "platform/i18n/text.h"

namespace koers::help::companion_texts {

using i18n::Text;

// ---- who guides
inline constexpr Text title{"Meedenken", "Thinking along"};
inline constexpr Text title_with{"Vraag {} of iemand mag meedenken",
                                 "Ask {} whether someone may think along"};
inline constexpr Text lead{"{} leest precies wat die persoon zou zien, en tot wanneer.",
                           "{} reads exactly what that person would see, and until when."};
inline constexpr Text lead_nothing{"Zonder ja vertel je niets.", "Without a yes you tell nothing."};
inline constexpr Text row{"Vraag of iemand mag meedenken", "Ask whether someone may think along"};
inline constexpr Text row_line{"Een ouder, een jongerenwerker, een docent",
                               "A parent, a youth worker, a teacher"};
inline constexpr Text who{"Wie?", "Who?"};
inline constexpr Text who_missing{"Schrijf wie het is.", "Write who it is."};
inline constexpr Text from{"Van waar?", "From where?"};
inline constexpr Text from_hint{"Bijvoorbeeld: jongerenwerk De Brug, of moeder.",
                                "For example: De Brug youth work, or mother."};
inline constexpr Text about{"Waarover mag die persoon meedenken?", "What may that person think along about?"};
inline constexpr Text about_missing{"Schrijf waarover het gaat.", "Write what it is about."};
inline constexpr Text sees{"Wat ziet of hoort die persoon?", "What does that person see or hear?"};
inline constexpr Text wants_talk{"{} wil eerst praten.", "{} wants to talk first."};
inline constexpr Text none{"Er denkt nog niemand mee", "Nobody thinks along yet"};
inline constexpr Text none_line{"Vraag het {} als iemand van buiten kan helpen.",
                                "Ask {} when someone from outside could help."};

// ---- the student
inline constexpr Text may{"Mag {} meedenken?", "May {} think along?"};
inline constexpr Text asks_you{"{} vraagt of {} mag meedenken. Jij beslist.",
                               "{} asks whether {} may think along. You decide."};
inline constexpr Text would_see{"{} ziet of hoort dan", "{} would see or hear"};
inline constexpr Text about_what{"Waarover", "About"};
inline constexpr Text talk_first{"Eerst praten", "Talk first"};
inline constexpr Text talk_asked{"Gestuurd. Jullie praten eerst.", "Sent. You talk first."};
inline constexpr Text talk_waits{"Je wilt eerst praten. Daarna kun je hier kiezen.",
                                 "You want to talk first. After that you can choose here."};
inline constexpr Text thinks_along{"{}, denkt mee", "{}, thinks along"};
inline constexpr Text helps{"Hulp buiten school", "Help outside school"};
inline constexpr Text until_by{"Tot {}. {} vroeg het, jij zei ja op {}.",
                               "Until {}. {} asked, you said yes on {}."};
inline constexpr Text stop{"Stop", "Stop"};
inline constexpr Text see{"Bekijk", "View"};

// ---- the booklet
inline constexpr Text chapter{"Wie mocht meedenken", "Who might think along"};

// ---- notices
inline constexpr Text notice_asked_name{"Je begeleider vraagt of iemand mag meedenken",
                                        "Your counsellor asks whether someone may think along"};
inline constexpr Text notice_asked{"{} vraagt of iemand mag meedenken",
                                   "{} asks whether someone may think along"};
inline constexpr Text notice_asked_line{"Lees wat die persoon zou zien, en kies.",
                                        "Read what that person would see, and choose."};
inline constexpr Text notice_answered_name{"Een student antwoordde over meedenken",
                                           "A student answered about thinking along"};
inline constexpr Text notice_answered{"{} gaf antwoord", "{} answered"};
inline constexpr Text notice_answered_line{"Over iemand die mag meedenken.",
                                           "About someone who may think along."};

}  // namespace koers::help::companion_texts
