// What stands on a page that others read.
#pragma once

#include "platform/i18n/text.h"

namespace koers::portfolio::publication_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text what_i_can{"Wat ik kan", "What I can do"};
inline constexpr Text what_i_want{"Wat ik wil", "What I want"};
inline constexpr Text what_i_did{"Wat ik deed", "What I did"};
inline constexpr Text what_i_chose{"Wat ik koos", "What I chose"};
inline constexpr Text my_next_step{"Mijn volgende stap", "My next step"};
inline constexpr Text on_this_page{"Op deze pagina", "On this page"};
inline constexpr Text my_line{"Mijn tijdlijn", "My timeline"};
inline constexpr Text my_stories{"Mijn verhalen", "My stories"};
inline constexpr Text before_day{"vóór {}", "before {}"};
inline constexpr Text chosen_on{"gekozen op {}", "chosen on {}"};
inline constexpr Text done_on{"gelukt op {}", "done on {}"};
inline constexpr Text this_shows_it{"Dit laat het zien", "This shows it"};
inline constexpr Text not_on_paper{"{}. Op papier speelt dit niet, op de pagina in Koers wel.",
                                   "{}. It does not play on paper, but it does on the page in Koers."};
inline constexpr Text photo{"Foto", "Photo"};
inline constexpr Text portfolio_of{"Portfolio van {}", "Portfolio of {}"};
inline constexpr Text send_message{"Stuur me een bericht", "Send me a message"};
inline constexpr Text as_pdf{"Bewaar als pdf", "Save as PDF"};
inline constexpr Text reach_me{"Zo bereik je mij", "How to reach me"};
inline constexpr Text empty_page{"Hier staat nog niets.", "Nothing is here yet."};
inline constexpr Text shares_until{"{} deelt deze pagina met jou tot {}.",
                                   "{} shares this page with you until {}."};
inline constexpr Text sees_opening{"{} ziet dat je hem opende, en wanneer. Meer niet.",
                                   "{} sees that you opened it, and when. Nothing more."};
inline constexpr Text handed_on{"Zo leverde {} het in op {}.", "As {} handed it in on {}."};
inline constexpr Text made_with{"Gemaakt met Koers bij {}", "Made with Koers at {}"};
inline constexpr Text message_label{"Je bericht aan {}", "Your message to {}"};
inline constexpr Text message_hint{"Alleen {} leest dit. Zet erbij wie je bent.",
                                   "Only {} reads this. Say who you are."};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Verstuurd. {} leest het in Koers.", "Sent. {} reads it in Koers."};
inline constexpr Text enough_sent{"Er zijn al 10 berichten met deze link gestuurd.",
                                  "10 messages have already been sent with this link."};
inline constexpr Text write_something{"Schrijf eerst je bericht.", "Please write your message first."};
inline constexpr Text link_ended{"Deze link werkt niet meer", "This link no longer works"};
inline constexpr Text ask_again{"Vraag {} om een nieuwe.", "Ask {} for a new one."};
inline constexpr Text portfolio{"Portfolio", "Portfolio"};
inline constexpr Text responses_hang{"Een vraag stel je bij de ervaring zelf. Die blijft daar staan.",
                                     "Ask your question on the experience itself. It stays there."};
inline constexpr Text to_experience{"Naar de ervaring", "To the experience"};
inline constexpr Text back_to_student{"Terug naar {}", "Back to {}"};
inline constexpr Text seen_on{"gedeeld op {}", "shared on {}"};

}  // namespace koers::portfolio::publication_texts
