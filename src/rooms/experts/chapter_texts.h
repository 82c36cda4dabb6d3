// What the booklet says of questions to people who are further, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experts::chapter_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text asked{"Wat je aan anderen vroeg", "What you asked others"};
inline constexpr Text asked_on{"gevraagd op {}", "asked on {}"};
inline constexpr Text you_wrote{"Jij schreef op {}", "You wrote on {}"};
inline constexpr Text hidden{"De school verborg dit bericht op {}.", "The school hid this message on {}."};
inline constexpr Text answered{"Wat je anderen schreef", "What you wrote to others"};
inline constexpr Text offer{"Waarover anderen jou mogen vragen", "What others may ask you about"};
inline constexpr Text work{"Wat je doet", "What you do"};
inline constexpr Text about{"Waarover je mee kunt denken", "What you can think along about"};
inline constexpr Plural limit{{"hoogstens 1 vraag in een maand", "at most 1 question in a month"},
                              {"hoogstens {} vragen in een maand", "at most {} questions in a month"}};
inline constexpr Text offered{"aangeboden op {}", "offered on {}"};
inline constexpr Text offer_waits{"de school kijkt er nog naar", "the school still looks at it"};
inline constexpr Text offer_open{"studenten kunnen je vragen stellen", "students can ask you"};
inline constexpr Text offer_paused{"je hebt pauze", "you take a break"};
inline constexpr Text offer_refused{"de school vroeg je het aan te passen",
                                    "the school asked you to change it"};
inline constexpr Text offer_closed{"de school sloot je aanbod", "the school closed your offer"};
inline constexpr Text school_said{"Wat de school erbij zei", "What the school said about it"};
inline constexpr Text reports{"Wat je bij de school meldde", "What you reported to the school"};
inline constexpr Text blocks{"Wie je niet meer schrijft", "Whom you no longer write"};
inline constexpr Text blocked{"Je blokkeerde {} op {}.", "You blocked {} on {}."};
inline constexpr Text acts{"Wat je met meldingen deed", "What you did with reports"};
inline constexpr Text on_day{"{}, op {}", "{}, on {}"};

}  // namespace koers::experts::chapter_texts
