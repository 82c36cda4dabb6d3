// What the booklet says of experiences, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::chapter_texts {

using i18n::Text;

inline constexpr Text year{"Schooljaar {}", "School year {}"};
inline constexpr Text gone{"Weggegooid op {}. Na 30 dagen is het echt weg.",
                           "Thrown away on {}. After 30 days it is really gone."};
inline constexpr Text felt{"Zo voelde het:", "It felt:"};
inline constexpr Text seen_by{"Wie ziet dit:", "Who sees this:"};
inline constexpr Text proposed{"Bedacht door:", "Thought of by:"};
inline constexpr Text belongs{"Hoort bij:", "Belongs to:"};
inline constexpr Text practised{"Oefende ook:", "Also practised:"};
inline constexpr Text step{"Hoort bij de stap:", "Belongs to the step:"};
inline constexpr Text a_question{"Een vraag die er niet meer is", "A question that is no longer there"};
inline constexpr Text chosen_picture{"Het plaatje dat je koos:", "The picture you chose:"};
inline constexpr Text wrote{"{} schreef op {}", "{} wrote on {}"};
inline constexpr Text you_wrote{"Jij schreef op {}", "You wrote on {}"};
inline constexpr Text later{"Je wilde hier later op antwoorden, vanaf {}.",
                            "You wanted to answer this later, from {}."};
inline constexpr Text laid_aside{"Je legde deze vraag opzij.", "You laid this question aside."};
inline constexpr Text not_finished{"Wat je nog niet afmaakte", "What you did not finish"};
inline constexpr Text draft{"Begonnen, nog niet bewaard", "Begun, not saved yet"};
inline constexpr Text rests{"Toen je vragen rustten", "When your questions rested"};

}  // namespace koers::experiences::chapter_texts
