// The words of /meldingen.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::inbox_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text notices{"Meldingen", "Notifications"};
inline constexpr Text is_new{"Nieuw", "New"};
inline constexpr Text all_read{"Alles gelezen", "Mark all as read"};
inline constexpr Text all_read_done{"Alles staat op gelezen.", "Everything is marked as read."};
inline constexpr Text new_for_you{"Nieuw voor jou", "New for you"};
inline constexpr Text see_all{"Bekijk meldingen ({} nieuw)", "See notifications ({} new)"};
inline constexpr Text all_caught_up{"Je bent helemaal bij.", "You are all caught up."};
inline constexpr Text all_caught_up_line{"Hier staat wat nieuw voor je is.",
                                         "What is new for you will appear here."};
inline constexpr Text also{"Dit kun je nu doen", "What you can do now"};
inline constexpr Text kinds{"Waarover wil je een melding?", "What do you want to be notified about?"};
inline constexpr Text kinds_line{
    "Wat je uitzet, zie je hier niet. Zet je het weer aan, dan komt het terug.",
    "What you switch off is not shown here. Switch it on again and it comes back."};
inline constexpr Text always{"Dit krijg je altijd: {}.", "You always get: {}."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};

}  // namespace koers::app::inbox_texts
