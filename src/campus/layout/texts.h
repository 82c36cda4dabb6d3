// The words that the frame and the components say by themselves.
#pragma once

#include "platform/i18n/text.h"

namespace koers::layout::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text undo{"Maak ongedaan", "Undo"};
inline constexpr Text who_sees{"Wie ziet dit?", "Who can see this?"};
inline constexpr Text step_of{"Stap {} van {}", "Step {} of {}"};
inline constexpr Text n_of{"{} van {}", "{} of {}"};
inline constexpr Text step_n{"Stap {}", "Step {}"};
inline constexpr Text optional{"mag leeg blijven", "optional"};
inline constexpr Text one_mistake{"Kijk nog even naar één ding.", "Please check one thing again."};
inline constexpr Text mistakes{"Kijk nog even naar {} dingen.", "Please check {} things again."};
inline constexpr Text browse{"Bladeren", "Pages"};
inline constexpr Text previous{"Vorige", "Previous"};
inline constexpr Text next{"Volgende", "Next"};
inline constexpr Text from_to_of{"{} tot en met {} van {}", "{} to {} of {}"};
inline constexpr Plural more_to_choose{{"Nog 1 om uit te kiezen", "1 more to choose from"},
                                       {"Nog {} om uit te kiezen", "{} more to choose from"}};
inline constexpr Text not_sent{"De verbinding is weg sinds %. Typ gerust door. Alles staat op dit apparaat.",
                               "You have been offline since %. Keep typing. Everything is on this device."};
inline constexpr Text your_text{"Jouw tekst", "Your text"};
inline constexpr Text copy_it{"Kopieer je tekst. Hier is hij niet bewaard.",
                              "Copy your text. It is not kept here."};
inline constexpr Text as_table{"Bekijk als tabel", "Show as a table"};
inline constexpr Text search{"Zoek", "Search"};
inline constexpr Text take_away{"Haal {} weg", "Remove {}"};
inline constexpr Text how_counted{"Zo tellen we dit", "How we count this"};
inline constexpr Text team_judgement{"Oordeel van het team: ", "The team's judgement: "};
inline constexpr Text differs{"wijkt af", "differs"};
inline constexpr Text crumbs{"Kruimelpad", "Breadcrumb"};

inline constexpr Text not_judged{"Nog niet besproken", "Not discussed yet"};
inline constexpr Text guideline{"Richtlijn en bewijs van nu", "Guideline and current evidence"};
inline constexpr Text trend{"Verloop", "Trend"};
inline constexpr Text now{"Nu", "Now"};
inline constexpr Text our_judgement{"Ons oordeel", "Our judgement"};
inline constexpr Text actions{"Acties", "Actions"};
inline constexpr Text saving{"Bewaren…", "Saving…"};
inline constexpr Text saved_at{"Bewaard om % uur", "Saved at %"};  // the script fills in the time
inline constexpr Text changed_elsewhere{
    "Je schreef hier ook ergens anders. Ga verder, dan zie je beide teksten.",
    "You also wrote this elsewhere. Go on, and you see both texts."};
inline constexpr Text not_saved{"Niet bewaard. Je tekst staat er nog.",
                                "Not saved. Your text is still here."};

inline constexpr Text signs_left{"Nog % tekens", "% characters left"};  // the script fills in the number
inline constexpr Text no_sign_left{"Dit is vol: er past niets meer bij.", "This is full: nothing more fits."};

inline constexpr Text the_link{"De link", "The link"};
inline constexpr Text copy{"Kopieer", "Copy"};
inline constexpr Text copied{"Gekopieerd.", "Copied."};
inline constexpr Text share{"Deel", "Share"};
inline constexpr Text as_code{"Laat hem scannen", "Let someone scan it"};
inline constexpr Text scan{"Richt de camera van een telefoon op deze code.",
                           "Point a phone's camera at this code."};
inline constexpr Text code_name{"QR-code van de link", "QR code of the link"};

inline constexpr Text skip{"Naar de inhoud", "Skip to the content"};
inline constexpr Text main_menu{"Hoofdmenu", "Main menu"};
inline constexpr Text notices{"Meldingen", "Notifications"};
inline constexpr Text notices_new{"Meldingen: {} nieuw", "Notifications: {} new"};
inline constexpr Text my_menu{": instellingen van {}", ": settings of {}"};
inline constexpr Text look_as{"Kijk als", "View as"};
inline constexpr Text display{"Weergave", "Display"};
inline constexpr Text my_data{"Mijn gegevens", "My data"};
inline constexpr Text sign_out{"Uitloggen", "Sign out"};
inline constexpr Text back{"Terug", "Back"};
inline constexpr Text stop{"Stoppen. Wat je hebt ingevuld blijft bewaard.",
                           "Stop. What you filled in is saved."};
inline constexpr Text about_koers{"Over Koers", "About Koers"};
inline constexpr Text help{"Hulp", "Help"};
inline constexpr Text privacy{"Privacy", "Privacy"};
inline constexpr Text accessibility{"Toegankelijkheid", "Accessibility"};
inline constexpr Text motto{"Jij kiest je koers.", "You set your course."};
inline constexpr Text motto_line{
    "Leg vast wat je meemaakt. Ontdek wat bij je past. Praat erover met iemand die je kent.",
    "Record what you experience. Discover what suits you. Talk about it with someone who knows you."};
inline constexpr Text open_source{"Koers is open en vrij te gebruiken.", "Koers is open and free to use."};

}  // namespace koers::layout::texts
