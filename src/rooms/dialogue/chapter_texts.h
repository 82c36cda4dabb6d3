// What the booklet says of conversations, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::chapter_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text talks{"Je gesprekken", "Your conversations"};
inline constexpr Text state_planned{"gepland", "planned"};
inline constexpr Text state_open{"loopt", "under way"};
inline constexpr Text state_closed{"gehouden", "held"};
inline constexpr Text cancelled{"afgezegd", "called off"};
inline constexpr Text asked_by_you{"jij vroeg dit gesprek", "you asked for this conversation"};
inline constexpr Text at{"{}, {}", "{}, {}"};
inline constexpr Text your_question{"Dit wilde je weten", "This you wanted to know"};
inline constexpr Text your_wish{"Dit wilde je van je begeleider:", "This you wanted of your counsellor:"};
inline constexpr Text you_brought{"Dit nam je mee:", "This you brought:"};
inline constexpr Text who_came{"Wie er meekwam:", "Who came along:"};
inline constexpr Text companion{"{} ({})", "{} ({})"};
inline constexpr Text note_by{"{} · {}", "{} · {}"};
inline constexpr Text you{"jij", "you"};
inline constexpr Text not_added{"Dit schreef je nog, bij {}", "You were still writing this, at {}"};
inline constexpr Text two_texts{"Dit schreef je twee keer, bij {}", "You wrote this twice, at {}"};
inline constexpr Text written_late{"achteraf geschreven, dagen later: {}",
                                   "written afterwards, days later: {}"};
inline constexpr Text agreements{"Afgesproken", "Agreed"};
inline constexpr Text you_do{"Jij: {}", "You: {}"};
inline constexpr Text other_does{"{}: {}", "{}: {}"};
inline constexpr Text before{"{}, vóór {}", "{}, before {}"};
inline constexpr Text how_it_was{"Wat jij na dit gesprek aankruiste",
                                 "What you ticked after this conversation"};
inline constexpr Text helped{"Hielp dit gesprek?", "Did this conversation help?"};
inline constexpr Text both_confirmed{"Jullie zeiden allebei dat het klopt.",
                                     "You both said that it is right."};
inline constexpr Text you_confirmed{"Jij zei dat het klopt.", "You said that it is right."};
inline constexpr Text used_earlier{"Wat je eerder deed, kwam terug in dit gesprek.",
                                   "What you did before came back in this conversation."};
inline constexpr Text in_confidence{"Alleen jullie tweeën weten hiervan.", "Only you two know of this."};

}  // namespace koers::dialogue::chapter_texts
