// What a trainer reads on the way to the table of a moment of three, beside what all three read there.
#pragma once

#include "platform/i18n/text.h"

namespace koers::trainers::table_texts {

using i18n::Text;

inline constexpr Text our_talk{"Jullie gesprek", "Your conversation"};
inline constexpr Text wait_title{"Straks praten jullie", "You will talk soon"};
inline constexpr Text wait_later{"Jullie gesprek komt nog", "Your conversation is still to come"};
inline constexpr Text wait_line{
    "Laat deze pagina open. Het gesprek opent vanzelf als {} of de school begint.",
    "Leave this page open. The conversation opens by itself when {} or the school begins."};
inline constexpr Text wait_with{"Met {}", "With {}"};
inline constexpr Text with_two{"Met {} en {}", "With {} and {}"};
inline constexpr Text look_again{"Kijk of het al begint", "See whether it begins"};
inline constexpr Text none_title{"Er staat geen gesprek gepland", "No conversation is planned"};
inline constexpr Text none_line{"Komt er een gesprek, dan staat het op de pagina van je link.",
                                "When there is one, it stands on the page of your link."};
inline constexpr Text has_begun{"Jullie gesprek is begonnen.", "Your conversation has begun."};
inline constexpr Text join{"Schuif aan", "Join"};
inline constexpr Text is_today{"Vandaag praten jullie.", "You talk today."};
inline constexpr Text to_talk{"Naar het gesprek", "To the conversation"};
inline constexpr Text link_closed{"Deze link werkt hier niet meer.",
                                  "This link does not work here any more."};

}  // namespace koers::trainers::table_texts
