// What is said around a conversation that is held: its page before and after, and the cards on the student's
// home.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::texts {

using i18n::Text;

inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text talk_with{"Gesprek met {}", "Conversation with {}"};
inline constexpr Text first_talk_with{"Startgesprek met {}", "First conversation with {}"};
inline constexpr Text to_confirm{"Klopt het zo?", "Is this right?"};
inline constexpr Text when_where{"{} · {}", "{} · {}"};
inline constexpr Text prepare_yourself{"Bereid je voor", "Prepare"};
inline constexpr Text talk_has_begun{"Het gesprek is begonnen.", "The conversation has begun."};
inline constexpr Text n_minutes{"{} minuten", "{} minutes"};

inline constexpr Text waits_for{"Wacht op {}", "Waits for {}"};
inline constexpr Text ask_talk{"Vraag een gesprek", "Ask for a conversation"};
inline constexpr Text read_and_confirm{"Lees en bevestig", "Read and confirm"};
inline constexpr Text confirm_card{"Klopt het wat jullie opschreven?", "Is what you both wrote down right?"};
inline constexpr Text spoke_on{"Je sprak {} met {}.", "You spoke {} with {}."};
inline constexpr Text did_it_help{"Hielp dit gesprek jou?", "Did this conversation help you?"};
inline constexpr Text help_yes{"Ja", "Yes"};
inline constexpr Text help_a_bit{"Een beetje", "A bit"};
inline constexpr Text help_no{"Nee", "No"};
inline constexpr Text only_in_groups{"Je antwoord telt alleen mee in groepen van {} of meer.",
                                     "Your answer only counts in groups of {} or more."};

}  // namespace koers::dialogue::texts
