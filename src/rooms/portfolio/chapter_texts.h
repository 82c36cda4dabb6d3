// What the booklet says of portfolio pages, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::portfolio::chapter_texts {

using i18n::Text;

inline constexpr Text pages{"Je portfolio", "Your portfolio"};
inline constexpr Text made{"gemaakt op {}, het laatst veranderd op {}", "made on {}, last changed on {}"};
inline constexpr Text gone{"Weggegooid op {}. Na 30 dagen is het echt weg.",
                           "Thrown away on {}. After 30 days it is really gone."};
inline constexpr Text allowed{"Je lezers mochten dit zien, sinds {}.",
                              "Your readers might see this, since {}."};
inline constexpr Text readers{"Voor wie hij open was", "To whom it was open"};
inline constexpr Text open_to{"{}, van {} tot {}", "{}, from {} to {}"};
inline constexpr Text stopped{"{}. Je stopte met delen op {}.", "{}. You stopped sharing on {}."};
inline constexpr Text by_link{"Iemand met een link", "Someone with a link"};
inline constexpr Text read_back{"Wat lezers schreven", "What readers wrote"};
inline constexpr Text reader_wrote{"{}, op {}", "{}, on {}"};
inline constexpr Text handed_over{"Wat je inleverde", "What you handed over"};
inline constexpr Text by_name{"ingeleverd door {} op {}", "handed over by {} on {}"};
inline constexpr Text a_thing{"{}: {}", "{}: {}"};
inline constexpr Text statement{"Wat ik van mezelf zeg", "What I say of myself"};
inline constexpr Text shown_by{"Dit laat het zien:", "This shows it:"};
inline constexpr Text done{"gelukt", "done"};

}  // namespace koers::portfolio::chapter_texts
