// What a student reads: picking a moment, moving it, cancelling.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rounds::pick_texts {

using i18n::Text;

inline constexpr Text when_do_we_talk{"Wanneer praten we?", "When shall we meet?"};
inline constexpr Text lead{"{} maakt {} minuten voor je vrij. Kies wat jou past. Verzetten kan later ook.",
                           "{} makes {} minutes for you. Pick what suits you. You can move it later."};
inline constexpr Text move_lead{"Je gesprek is nu {}. Kies wat jou beter past.",
                                "Your conversation is {} now. Pick what suits you better."};
inline constexpr Text which_moment{"Welk moment?", "Which time?"};
inline constexpr Text moment_missing{"Kies een moment.", "Pick a time."};
inline constexpr Text how{"Hoe wil je praten?", "How do you want to meet?"};
inline constexpr Text how_missing{"Kies hoe je wilt praten.", "Choose how you want to meet."};
inline constexpr Text at_school{"Op school", "At school"};
inline constexpr Text by_phone{"Bellen", "By phone"};
inline constexpr Text by_video{"Beeldbellen", "By video"};
inline constexpr Text n_min{"{} min", "{} min"};
inline constexpr Text phone_hint{"Bellen? {} belt jou op het nummer dat de school van je heeft.",
                                 "By phone? {} calls the number the school has of you."};
inline constexpr Text pick_this{"Kies dit moment", "Pick this time"};
inline constexpr Text pick_that{"Kies {}", "Pick {}"};
inline constexpr Text day_and_time{"{} {}", "{} {}"};
inline constexpr Text just_before_you{"Was een ander je net voor? Dan zeggen we het meteen.",
                                      "Was someone just before you? Then we say so at once."};
inline constexpr Text too_late{"Net te laat: {} is gekozen. Dit is nog vrij.",
                               "Just too late: {} was taken. These are still free."};
inline constexpr Text too_late_none{"Net te laat: {} is gekozen. Er is niets meer vrij.",
                                    "Just too late: {} was taken. Nothing is free any more."};
inline constexpr Text none_free{"Er is nu geen moment vrij", "No time is free now"};
inline constexpr Text none_free_line{"Zeg hieronder wanneer jij kunt. {} kijkt mee.",
                                     "Say below when you can. {} looks at it."};
inline constexpr Text none_of_these{"Geen van deze momenten", "None of these times"};
inline constexpr Text when_can_you{"Wanneer kun jij wel?", "When can you?"};
inline constexpr Text when_can_you_hint{"Bijvoorbeeld: vrijdag na 15.00 uur. {} kijkt mee.",
                                        "For example: Friday after 15:00. {} looks at it."};
inline constexpr Text when_can_you_missing{"Schrijf wanneer jij kunt.", "Write when you can."};
inline constexpr Text send_to{"Stuur naar {}", "Send to {}"};
inline constexpr Text wish_sent{"{} leest wanneer jij kunt", "{} reads when you can"};
inline constexpr Text your_wish{"Dit schreef je aan {}:", "You wrote this to {}:"};
inline constexpr Text is_set{"Het staat vast", "It is set"};
inline constexpr Text was_held{"Dit gesprek is begonnen of geweest",
                               "This conversation has begun or was held"};
inline constexpr Text talk_with{"Gesprek met {}", "Conversation with {}"};
inline constexpr Text from_to{"{} tot {}", "{} to {}"};
inline constexpr Text prepare{"Bereid je voor in 2 minuten", "Prepare in 2 minutes"};
inline constexpr Text see_preparation{"Bekijk je voorbereiding", "See your preparation"};
inline constexpr Text open_talk{"Open het gesprek", "Open the conversation"};
inline constexpr Text do_not_forget{"Vergeet het niet", "Do not forget it"};
inline constexpr Text into_calendar{"Zet in mijn agenda", "Put it in my calendar"};
inline constexpr Text into_calendar_line{"Een bestand, met alleen “Gesprek met {}”",
                                         "A file, with only “Conversation with {}”"};
inline constexpr Text all_in_calendar{"Al mijn gesprekken in mijn agenda",
                                      "All my conversations in my calendar"};
inline constexpr Text all_in_calendar_line{"Verzet je iets? Dan verandert het daar vanzelf.",
                                           "Do you move one? Then it changes there by itself."};
inline constexpr Text not_possible{"Lukt het toch niet?", "Can you not make it?"};
inline constexpr Text another{"Kies een ander moment", "Pick another time"};
inline constexpr Text another_line{"Dat kan zelf tot en met {}", "You can do so until {}"};
inline constexpr Text cancel{"Zeg af", "Cancel"};
inline constexpr Text cancel_line{"{} hoort het meteen. Je hoeft niet te zeggen waarom.",
                                  "{} hears at once. You need not say why."};
inline constexpr Text picked{"Gekozen", "Picked"};
inline constexpr Text moved{"Verzet. {} hoort het meteen", "Moved. {} hears at once"};
inline constexpr Text cancelled{"Afgezegd. {} hoort het meteen", "Cancelled. {} hears at once"};
inline constexpr Text today_line{"Vandaag verzetten? Zeg hieronder wanneer jij kunt.",
                                 "Do you want to move it today? Say below when you can."};
inline constexpr Text to_start{"Terug naar start", "Back to start"};
inline constexpr Text no_longer{"Deze vraag geldt niet meer: je hebt een andere begeleider",
                                "This no longer holds: you have another counsellor"};
inline constexpr Text closed{"Kiezen kan niet meer", "Picking is over"};
inline constexpr Text closed_line{"De laatste dag was {}. Zeg hieronder wanneer jij kunt. {} kijkt mee.",
                                  "The last day was {}. Say below when you can. {} looks at it."};
inline constexpr Text word_of{"{} schreef erbij:", "{} wrote:"};
inline constexpr Text card_title{"{} vraagt: wanneer praten we?", "{} asks: when shall we meet?"};
inline constexpr Text card_line{"Kies een moment. Dat kan tot en met {}.", "Pick a time. You can until {}."};
inline constexpr Text card_wished{"Je schreef wanneer jij kunt. {} kijkt mee.",
                                  "You wrote when you can. {} looks at it."};

}  // namespace koers::rounds::pick_texts
