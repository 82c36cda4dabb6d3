// What is said of what school and company expect of each other.
#pragma once

#include "platform/i18n/text.h"

namespace koers::companies::expectation_texts {

using i18n::Text;

inline constexpr Text expectations{"Wat we van elkaar verwachten", "What we expect of each other"};
inline constexpr Text in_force{"afgesproken tot {}", "agreed until {}"};
inline constexpr Text waits{"Het bedrijf heeft nog niet geantwoord.", "The company has not answered yet."};
inline constexpr Text waits_line{"Gevraagd op {}. De praktijkopleider ziet de vraag bij de eigen link.",
                                 "Asked on {}. The trainer sees the question at the personal link."};
inline constexpr Text answered{"{} antwoordde op {}", "{} answered on {}"};
inline constexpr Text answer_yes{"ja", "yes"};
inline constexpr Text answer_different{"anders", "different"};
inline constexpr Text answer_no{"kan niet", "cannot be"};
inline constexpr Text adopt{"Neem dit zo over", "Adopt it like this"};
inline constexpr Text adopt_line{"Andere woorden komen in de plaats. Wat niet kan, gaat eruit.",
                                 "Other words take the place. What cannot be goes out."};
inline constexpr Text adopted{"Afgesproken.", "Agreed."};
inline constexpr Text none{"Nog niets afgesproken.", "Nothing agreed yet."};
inline constexpr Text none_line{
    "Zet er hooguit vijf zinnen in. Het bedrijf zegt bij elke zin ja, anders of kan niet.",
    "Put five sentences at most. The company says yes, different or cannot be to each."};
inline constexpr Text propose_first{"Stel iets voor", "Propose something"};
inline constexpr Text propose_again{"Stel een nieuwe tekst voor", "Propose a new text"};
inline constexpr Text new_version{
    "Een andere tekst is een nieuwe versie. Lopende stages houden die van hun begin.",
    "Another text is a new version. Running placements keep that of their beginning."};
inline constexpr Text first{"Zin 1", "Sentence 1"};
inline constexpr Text first_hint{"Bijvoorbeeld: de student kiest elke twee weken zelf één activiteit.",
                                 "For example: the student chooses one activity every two weeks."};
inline constexpr Text second{"Zin 2", "Sentence 2"};
inline constexpr Text third{"Zin 3", "Sentence 3"};
inline constexpr Text fourth{"Zin 4", "Sentence 4"};
inline constexpr Text fifth{"Zin 5", "Sentence 5"};
inline constexpr Text first_missing{"Schrijf minstens één zin.", "Write one sentence at least."};
inline constexpr Text until{"Geldt tot en met", "Holds until"};
inline constexpr Text until_missing{"Kies tot wanneer.", "Choose until when."};
inline constexpr Text propose{"Vraag het bedrijf", "Ask the company"};
inline constexpr Text proposed{"De vraag staat klaar voor het bedrijf.",
                               "The question is ready for the company."};
inline constexpr Text choose_answer{"Kies bij elke zin een antwoord.", "Choose an answer at each sentence."};
inline constexpr Text how_then{"Hoe dan wel? Alleen bij ‘anders’", "How then? Only with ‘different’"};
inline constexpr Text how_then_missing{"Schrijf hoe het wel kan.", "Write how it can be."};
inline constexpr Text send_answer{"Stuur je antwoord", "Send your answer"};

}  // namespace koers::companies::expectation_texts
