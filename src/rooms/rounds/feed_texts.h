// What is said of the address at which a calendar follows somebody's conversations, and in that calendar.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rounds::feed_texts {

using i18n::Text;

inline constexpr Text calendar_name{"Koers", "Koers"};
inline constexpr Text talk{"Gesprek", "Conversation"};
inline constexpr Text talk_with{"Gesprek met {}", "Conversation with {}"};

inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text title{"Al je gesprekken in je agenda", "All your conversations in your calendar"};
inline constexpr Text lead{
    "Met één adres staan al je gesprekken in Outlook, Google of op je telefoon. Verzet je iets? Dan "
    "verandert het daar.",
    "With one address all your conversations are in Outlook, Google or on your phone. Do you move one? Then "
    "it changes there."};
inline constexpr Text what_is_in{"Er staat nooit een onderwerp in. Alleen “Gesprek”, de tijd en de plek.",
                                 "It never holds a subject. Only “Conversation”, the time and the place."};
inline constexpr Text make{"Maak mijn adres", "Make my address"};
inline constexpr Text your_address{"Je adres", "Your address"};
inline constexpr Text made_on{"Je adres is gemaakt op {}. Koers bewaart het niet leesbaar.",
                              "Your address was made on {}. Koers does not keep it in a readable form."};
inline constexpr Text lost{"Ben je het kwijt, of weet een ander het? Maak dan een nieuw adres.",
                           "Did you lose it, or does someone else know it? Then make a new address."};
inline constexpr Text renew{"Maak een nieuw adres", "Make a new address"};
inline constexpr Text renew_line{"Het oude adres werkt dan niet meer.",
                                 "The old address then stops working."};
inline constexpr Text copy_now{"Kopieer het nu. Je ziet het maar één keer.",
                               "Copy it now. You see it only once."};
inline constexpr Text how{"Zo zet je het in je agenda", "How to put it in your calendar"};
inline constexpr Text how_phone{
    "iPhone: Instellingen, Agenda, Accounts, Voeg toe, Andere, Agenda-abonnement.",
    "iPhone: Settings, Calendar, Accounts, Add, Other, Subscribed calendar."};
inline constexpr Text how_google{"Google Agenda op een computer: Andere agenda's, Via URL.",
                                 "Google Calendar on a computer: Other calendars, From URL."};
inline constexpr Text how_outlook{"Outlook: Agenda toevoegen, Abonneren op internet.",
                                  "Outlook: Add calendar, Subscribe from web."};
inline constexpr Text about{"Mijn gesprekken", "My conversations"};
inline constexpr Text names{"Met voornaam: “Gesprek met {}”", "With the first name: “Conversation with {}”"};
inline constexpr Text names_line{"Wie in je agenda kijkt, leest dan met wie je praat.",
                                 "Whoever looks in your calendar then reads whom you meet."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard", "Saved"};
inline constexpr Text drop{"Stop met dit adres", "Stop this address"};
inline constexpr Text dropped{"Het adres werkt niet meer", "The address has stopped working"};
inline constexpr Text in_confidence{
    "Een gesprek dat niemand mag weten, staat er als “Gesprek”, zonder plek en zonder naam.",
    "A conversation that no one may know of stands there as “Conversation”, without place or name."};

}  // namespace koers::rounds::feed_texts
