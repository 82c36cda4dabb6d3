// Taking everything along: what is said on /privacy/meenemen and in the archive.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::export_texts {

using i18n::Text;

inline constexpr Text take_along{"Neem alles mee", "Take everything with you"};
inline constexpr Text take_along_line{"Alles wat Koers van je weet, in één bestand. Ook als je hier weggaat.",
                                      "Everything Koers knows about you, in one file. Also when you leave."};
inline constexpr Text what_is_in_it{
    "In het bestand zit een boekje over jou, met je foto's en opnames. Je kunt het lezen en afdrukken. Een "
    "ander programma kan je gegevens overnemen.",
    "The file holds a booklet about you, with your pictures and recordings. You can read and print it. "
    "Another program can take over your data."};
inline constexpr Text make_it{"Maak het bestand", "Make the file"};
inline constexpr Text make_again{"Maak het opnieuw", "Make it again"};
inline constexpr Text busy{"Het bestand wordt gemaakt", "The file is being made"};
inline constexpr Text busy_line{"{}% is klaar. Je kunt deze pagina sluiten.",
                                "{}% is done. You can close this page."};
inline constexpr Text look_again{"Kijk of het klaar is", "See if it is ready"};
inline constexpr Text ready{"Je bestand is klaar", "Your file is ready"};
inline constexpr Text ready_line{"{} MB. Haal het op vóór {}. Daarna gooit Koers het weg.",
                                 "{} MB. Fetch it before {}. After that Koers throws it away."};
inline constexpr Text fetch{"Haal op", "Fetch"};
inline constexpr Text fetched{"Opgehaald op {}.", "Fetched on {}."};
inline constexpr Text keep_safe{
    "Er staat ook in wat je alleen voor jezelf bewaart. Bewaar het op een veilige plek.",
    "It also contains what you keep to yourself. Keep it in a safe place."};

}  // namespace koers::app::export_texts
