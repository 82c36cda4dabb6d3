// What is said at the table of a moment of three, to the student, to who guides and to the trainer.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::table_texts {

using i18n::Text;

// ---- beginning
inline constexpr Text begin_title{"Zitten jullie bij elkaar?", "Are you together?"};
inline constexpr Text begin_line{
    "Aan tafel schrijven jullie alle drie, en ieder ziet wat de anderen schrijven.",
    "At the table all three of you write, and each sees what the others write."};
inline constexpr Text begin_line_link{"{} doet mee met de eigen link.", "{} joins with the personal link."};
inline constexpr Text begin{"Begin het gesprek", "Begin the conversation"};
inline constexpr Text begun{"Het gesprek is begonnen.", "The conversation has begun."};
inline constexpr Text early{"Nu al beginnen?", "Begin already?"};
inline constexpr Text early_line{"Dit gesprek staat gepland op {}.", "This conversation is planned for {}."};
inline constexpr Text early_yes{"Ja, begin nu", "Yes, begin now"};
inline constexpr Text early_no{"Nee, nog niet", "No, not yet"};
inline constexpr Text put_back{"Het gesprek is nog niet begonnen.", "The conversation has not begun."};
inline constexpr Text other_goes_on{"Er is al een ander gesprek aan de gang: {}.",
                                    "Another conversation is going on: {}."};
inline constexpr Text goes_on{"Jullie praten nu", "You are talking now"};
inline constexpr Text since{"bezig sinds {}", "going on since {}"};
inline constexpr Text to_table{"Ga aan tafel", "Go to the table"};
inline constexpr Text waits{"{} zit klaar", "{} is ready"};
// ---- at the table
inline constexpr Text all_see{"Jullie zien alle drie hetzelfde", "All three of you see the same"};
inline constexpr Text reads_along{"{} leest mee", "{} is reading along"};
inline constexpr Text reads_not{"{} leest niet mee", "{} is not reading along"};
inline constexpr Text is_writing{"{} schrijft…", "{} is writing…"};
inline constexpr Text brought{"Dit ligt op tafel", "This lies on the table"};
inline constexpr Text we_say{"Wat zeggen we?", "What do we say?"};
inline constexpr Text nothing_said{"Nog niets. Wie begint?", "Nothing yet. Who begins?"};
inline constexpr Text your_words{"Schrijf wat jij zegt of hoort", "Write what you say or hear"};
inline constexpr Text we_agree{"Afspraken, één per persoon", "Agreements, one for each"};
inline constexpr Text my_agreement{"Mijn afspraak", "My agreement"};
inline constexpr Text i_will{"Wat ga jij doen?", "What will you do?"};
inline constexpr Text agree{"Spreek af", "Agree"};
// ---- the end
inline constexpr Text end_title{"Klaar met praten?", "Done talking?"};
inline constexpr Text end_line{"Daarna zegt ieder die erbij was: klopt dit zo?",
                               "Then each who was there says: is this right?"};
inline constexpr Text trainer_wrote{"{} schreef mee en was er dus bij.", "{} wrote along, and so was there."};
inline constexpr Text end{"Rond het gesprek af", "End the conversation"};
inline constexpr Text ended{"Het gesprek is afgerond.", "The conversation has ended."};
inline constexpr Text read_recap{"Lees het verslag en zeg of het klopt",
                                 "Read the recap and say whether it is right"};
inline constexpr Text look_there{"Kijk daar", "Look there"};
inline constexpr Text back_to_table{"Toch weer aan tafel", "Back to the table"};
// ---- what the student laid on the table
inline constexpr Text wants{"{} wil hier", "What {} wants here"};
inline constexpr Text wrote_about{"{} schreef over {}", "{} wrote about {}"};
// ---- too late
inline constexpr Text too_late{"Er kan nu niets bij", "Nothing can be added now"};
inline constexpr Text too_late_line{"Dit gesprek staat vast, of het is zonder jou afgerond.",
                                    "This conversation is final, or it ended without you."};
inline constexpr Text back{"Terug", "Back"};

}  // namespace koers::placements::table_texts
