// The words of /meldingen.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::inbox_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text notices{"Meldingen", "News"};
inline constexpr Text is_new{"Nieuw", "New"};
inline constexpr Text all_read{"Alles gelezen", "Mark all as read"};
inline constexpr Text all_read_done{"Alles staat op gelezen.", "Everything is marked as read."};
inline constexpr Text see_all{"Bekijk alle meldingen", "See all news"};
inline constexpr Text all_caught_up{"Je bent helemaal bij.", "You are all caught up."};
inline constexpr Text all_caught_up_line{"Hier staat wat nieuw voor je is.",
                                         "What is new for you will stand here."};
inline constexpr Text also{"Dit kun je nu doen", "What you can do now"};
inline constexpr Text kinds{"Waarover wil je een melding?", "What do you want news about?"};
inline constexpr Text kinds_line{
    "Wat je uitzet, zie je hier niet. Zet je het weer aan, dan komt het terug.",
    "What you switch off does not stand here. It comes back when you switch it on."};
inline constexpr Text always{"Dit krijg je altijd: {}.", "You always get this: {}."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};

}  // namespace koers::app::inbox_texts
