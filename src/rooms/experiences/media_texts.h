// What is said about sound, film and drawings at an experience: Dutch at language level B1 (jij), and
// English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::media_texts {

using i18n::Text;

inline constexpr Text being_prepared{"Je opname wordt klaargezet. Je hoeft niet te wachten.",
                                     "Your recording is being prepared. You do not have to wait."};
inline constexpr Text look_again{"Kijk of het klaar is", "See whether it is ready"};
inline constexpr Text remove{"Haal weg", "Remove"};
inline constexpr Text your_media{"Je opnames", "Your recordings"};
inline constexpr Text write_down{"Schrijf op wat je hoort", "Write down what you hear"};
inline constexpr Text write_down_seen{"Schrijf op wat we zien", "Write down what we see"};
inline constexpr Text change_it{"Pas aan", "Change"};
inline constexpr Text what_do_you_hear{"Wat hoor je?", "What do you hear?"};
inline constexpr Text what_do_we_see{"Wat zien we?", "What do we see?"};
inline constexpr Text hear_hint{"Voor wie het niet kan horen. Het komt als ondertitel in beeld.",
                                "For those who cannot hear it. It is shown as captions."};
inline constexpr Text see_hint{"Voor wie het niet kan zien.", "For those who cannot see it."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text take_away{"Haal deze opname weg", "Remove this recording"};
inline constexpr Text take_away_drawing{"Haal deze tekening weg", "Remove this drawing"};
inline constexpr Text take_away_sure{"Weg is weg. Terughalen kan niet.", "This cannot be undone."};
inline constexpr Text taken_away{"Weggehaald.", "Removed."};

}  // namespace koers::experiences::media_texts
