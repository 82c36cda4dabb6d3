// Opening a page to others, and closing it again.
#pragma once

#include "platform/i18n/text.h"

namespace koers::portfolio::share_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text open_to{"Zet open voor…", "Share with…"};
inline constexpr Text open_lead{"Jij kiest wie het ziet, en tot wanneer.",
                                "You choose who sees it, and until when."};
inline constexpr Text who{"Wie mag het zien?", "Who may see it?"};
inline constexpr Text by_link{"Iemand met een link", "Someone with a link"};
inline constexpr Text by_link_line{"Je krijgt een link die alleen voor die persoon is.",
                                   "You get a link that is only for that person."};
inline constexpr Text my_guides{"Mijn begeleider: {}", "My counsellor: {}"};
inline constexpr Text my_guide_none{"Mijn begeleider", "My counsellor"};
inline constexpr Text my_guides_line{"Te zien in Koers, zo lang die jou begeleidt.",
                                     "Visible in Koers for as long as they guide you."};
inline constexpr Text receiver{"Voor wie is de link?", "Who is the link for?"};
inline constexpr Text receiver_hint{"Bijvoorbeeld: mijn stageplek, oma. Alleen jij ziet dit.",
                                    "For example: my placement, grandma. Only you see this."};
inline constexpr Text until{"Tot wanneer?", "Until when?"};
inline constexpr Text until_hint{"Daarna werkt de link niet meer. Ten hoogste een jaar.",
                                 "After that the link stops working. At most a year."};
inline constexpr Text how{"Blijft het veranderen?", "Does it stay up to date?"};
inline constexpr Text living{"Het verandert mee", "It stays up to date"};
inline constexpr Text living_line{"Wat je aanpast of weghaalt, is meteen anders voor de lezer.",
                                  "What you change or remove changes for the reader straight away."};
inline constexpr Text handed{"Ik lever het in", "I hand it in"};
inline constexpr Text handed_line{"De lezer houdt wat er nu op staat, ook als jij later iets weghaalt.",
                                  "The reader keeps what is there now, even if you remove something later."};
inline constexpr Text private_question{"Deze ervaringen zijn alleen voor jou. Mag deze lezer ze zien?",
                                       "These experiences are only for you. May this reader see them?"};
inline constexpr Text private_hint{"Ook andere lezers van deze pagina zien ze dan: {}.",
                                   "Other readers of this page see them then too: {}."};
inline constexpr Text yes_show{"Ja, laat ze zien", "Yes, show them"};
inline constexpr Text no_leave_out{"Nee, laat ze weg", "No, leave them out"};
inline constexpr Text open_it{"Zet open", "Open it"};
inline constexpr Text is_open_for{"Je pagina is open voor {}", "Your page is shared with {}"};
inline constexpr Text copy_now{"Geef de link nu. Koers bewaart hem niet.",
                               "Pass on the link now. Koers does not keep it."};
inline constexpr Text lost_it{"Kwijt? Dan maak je gewoon een nieuwe.", "Lost it? Just make a new one."};
inline constexpr Text about_link{"Portfolio van {}", "Portfolio of {}"};
inline constexpr Text works_until{"Werkt tot {}", "Works until {}"};
inline constexpr Text done{"Klaar", "Done"};
inline constexpr Text guides_see_it{"Je begeleider ziet het nu in Koers.",
                                    "Your counsellor now sees it in Koers."};
inline constexpr Text already_open{"Die link is al gemaakt.", "That link has already been made."};

inline constexpr Text readers{"Wie ziet deze pagina?", "Who sees this page?"};
inline constexpr Text nobody{"Nog niemand. Alleen jij.", "Nobody yet. Only you."};
inline constexpr Text your_guide{"je begeleider", "your counsellor"};
inline constexpr Text to_your_guide{"Je begeleider", "Your counsellor"};
inline constexpr Text until_day{"tot {}", "until {}"};
inline constexpr Text handed_on{"ingeleverd op {}", "handed in on {}"};
inline constexpr Text never_opened{"nog niet geopend", "not opened yet"};
inline constexpr Plural opened{{"1 keer geopend", "opened once"}, {"{} keer geopend", "opened {} times"}};
inline constexpr Text last_opened{"het laatst op {}", "last on {}"};
inline constexpr Text stop{"Stop met delen", "Stop sharing"};
inline constexpr Text stopped{"Gestopt. {} ziet deze pagina niet meer.",
                              "Stopped. {} no longer sees this page."};
inline constexpr Text ended{"Gestopt", "Stopped"};
inline constexpr Text earlier{"Eerder open", "Open earlier"};
inline constexpr Text see_handed{"Bekijk wat je inleverde", "See what you handed in"};
inline constexpr Text messages{"Berichten van lezers", "Messages from readers"};
inline constexpr Text notice_message_name{"Een lezer van mijn portfolio schreef",
                                          "A reader of my portfolio wrote"};
inline constexpr Text notice_message{"Een lezer van je portfolio schreef je",
                                     "A reader of your portfolio wrote to you"};
inline constexpr Text notice_message_line{"Lees het bericht.", "Read the message."};
inline constexpr Text from_reader{"{}, {}", "{}, {}"};

inline constexpr Text let_see{"Laat je dit zien?", "Will you show this?"};
inline constexpr Text let_see_line{"'{}' is tot nu toe alleen voor jou.", "So far '{}' is only for you."};
inline constexpr Text these_will_see{"Dit zien dan: {}.", "Who will see it: {}."};
inline constexpr Text nobody_will_see{"Nu ziet nog niemand deze pagina.", "Nobody sees this page yet."};
inline constexpr Text ends_when_changed{"Pas je de ervaring aan, dan vraagt Koers het opnieuw.",
                                        "When you change the experience, Koers asks again."};
inline constexpr Text keep_private{"Nee, alleen voor mij", "No, only for me"};
inline constexpr Text changed_meanwhile{"Dit is net veranderd. Kijk nog eens, en kies dan.",
                                        "This has just changed. Look again, and then choose."};
inline constexpr Text now_published{"Je lezers zien het nu.", "Your readers see it now."};

// ---- flaws
inline constexpr Text choose_who{"Kies wie het mag zien.", "Choose who may see it."};
inline constexpr Text receiver_missing{"Schrijf op voor wie de link is.", "Write down who the link is for."};
inline constexpr Text until_wrong{"Kies een dag tussen morgen en een jaar verder.",
                                  "Choose a day between tomorrow and a year ahead."};
inline constexpr Text answer_private{"Kies ja of nee.", "Choose yes or no."};

// ---- on /ik/begeleiding
inline constexpr Text guide_as_reader{"Je begeleider", "Your counsellor"};
inline constexpr Text sees_living{"Leest je portfolio, zoals het nu is",
                                  "Reads your portfolio, as it is now"};
inline constexpr Text sees_handed_over{"Leest je portfolio, zoals je het gaf",
                                       "Reads your portfolio, as you handed it over"};
inline constexpr Text you_opened{"Tot {}. Jij gaf dit op {}.", "Until {}. You gave this on {}."};
inline constexpr Text stop_short{"Stop", "Stop"};

}  // namespace koers::portfolio::share_texts
