// The words of /niet-verstuurd.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::late_form_texts {

using i18n::Text;

inline constexpr Text title{"Dit is nog niet verstuurd", "This has not been sent yet"};
inline constexpr Text lead{
    "Je was niet meer ingelogd toen je dit stuurde. Het is niet weg. Kijk het na en verstuur het.",
    "You were no longer signed in when you sent this. It is not lost. Check it and send it."};
inline constexpr Text sent_at{"{}, {}", "{}, {}"};
inline constexpr Text go_on{"Ga verder hiermee", "Continue with this"};
inline constexpr Text throw_away{"Gooi weg", "Discard"};
inline constexpr Text thrown_away{"Weggegooid.", "Discarded."};
inline constexpr Text later{"Nu niet. Naar het begin", "Not now. Go to the start"};

inline constexpr Text kept{
    "Je bent een tijd weg geweest. Wat je schreef is niet weg: log in, dan zie je het terug.",
    "You have been away for a while. What you wrote is not lost: sign in and you will see it again."};

}  // namespace koers::app::late_form_texts
