// What other pages of a guide show of conversations: the rows of the day, the cards of a student's file.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::file_texts {

using i18n::Text;

// the coming days
inline constexpr Text brings_along{"neemt {} mee: {}", "is bringing {}: {}"};
inline constexpr Text prepared{"bereidde zich voor", "has prepared"};
inline constexpr Text not_prepared{"bereidt zich nog voor", "still preparing"};
inline constexpr Text talk_under_way{"gesprek loopt", "conversation under way"};

// a student's file
inline constexpr Text wants_to_talk_about{"{} wil het hebben over", "{} wants to talk about"};
inline constexpr Text brings{"Bekijk de voorbereiding", "See the preparation"};
inline constexpr Text no_conversations{"Nog geen gesprekken.", "No conversations yet."};
inline constexpr Text talk_on{"Gesprek op {}", "Conversation on {}"};
inline constexpr Text talk{"Gesprek", "Conversation"};
inline constexpr Text talk_with_you{"Gesprek met jou", "Conversation with you"};
inline constexpr Text intake{"Startgesprek", "First conversation"};
inline constexpr Text intake_with_you{"Startgesprek met jou", "First conversation with you"};
inline constexpr Text state_planned{"gepland", "planned"};
inline constexpr Text state_open{"loopt", "under way"};
inline constexpr Text state_closed{"gehouden", "held"};
inline constexpr Text state_confirmed{"gehouden, door beiden bevestigd", "held, confirmed by both"};

}  // namespace koers::guidance::file_texts
