// What the drafting of demands says: Dutch at language level B1, and English.
#pragma once

#include <array>

#include "platform/i18n/text.h"

namespace koers::requirement::demand_texts {

using i18n::Plural;
using i18n::Text;

// In the order of Yardstick.
inline constexpr std::array yardstick_names{
    Text{"Echte ervaringen, buiten school", "Real experiences, outside school"},
    Text{"Verschillende soorten ervaringen", "Different kinds of experiences"},
    Text{"Onderdelen van loopbaan, van de vijf", "Parts of a career, of the five"},
    Text{"Gesprekken met de begeleider", "Conversations with the counsellor"},
    Text{"Keuzes met een reden", "Choices with a reason"},
    Text{"Keuzes waarop is teruggekeken", "Choices looked back on"}};
inline constexpr std::array yardstick_amounts{
    Plural{{"{} echte ervaring", "{} real experience"}, {"{} echte ervaringen", "{} real experiences"}},
    Plural{{"{} soort", "{} kind"}, {"{} soorten", "{} kinds"}},
    Plural{{"{} van de vijf onderdelen", "{} of the five parts"},
           {"{} van de vijf onderdelen", "{} of the five parts"}},
    Plural{{"{} gesprek", "{} conversation"}, {"{} gesprekken", "{} conversations"}},
    Plural{{"{} keuze met een reden", "{} choice with a reason"},
           {"{} keuzes met een reden", "{} choices with a reason"}},
    Plural{{"{} keuze teruggekeken", "{} choice looked back on"},
           {"{} keuzes teruggekeken", "{} choices looked back on"}}};

inline constexpr Text title_of{"Eisen: {}, start {}", "Demands: {}, start {}"};  // programme, year
inline constexpr Text lead{"Hooguit zeven eisen, elk in één zin die een student begrijpt.",
                           "At most seven demands, each in one sentence that a student understands."};
inline constexpr Text draft{"Concept", "Draft"};
inline constexpr Text draft_version{"Concept van versie {}", "Draft of version {}"};
inline constexpr Text fixed_version{"Versie {}", "Version {}"};
inline constexpr Text asks_at_least{"Koers ziet het als klaar bij {}.", "Koers sees it as ready with {}."};
inline constexpr Text and_too{"{} en {}", "{} and {}"};
inline constexpr Text a_person_reads{"Een mens kijkt, Koers telt hier niets.",
                                     "A person looks, Koers counts nothing."};
inline constexpr Text nothing_yet{"Nog geen eisen voor wie in {} begon.",
                                  "No demands yet for who began in {}."};
inline constexpr Text nothing_yet_line{"Neem ze over van een jaar eerder, of begin met de eerste.",
                                       "Take them from a year earlier, or begin with the first."};
inline constexpr Text nothing_read{"De coördinator maakt ze, het bevoegd gezag stelt ze vast.",
                                   "The co-ordinator drafts them, the competent authority fixes them."};
inline constexpr Text copy_from{"Neem die van {} over", "Take those of {}"};
inline constexpr Text copied{"Overgenomen als concept. Kijk ze na.", "Taken as a draft. Look at them."};
inline constexpr Text law{
    "De wet noemt vijf onderdelen: kwaliteiten, motieven, werk verkennen, sturen en netwerken.",
    "The law names five parts: qualities, motives, exploring work, steering and networking."};
inline constexpr Text law_line{
    "Bron: Examen- en kwalificatiebesluit beroepsopleidingen WEB, bijlage 1. Wat de "
    "school ervoor vraagt, kiest de school. Laat dit nakijken.",
    "Source: Dutch decree on examinations and qualifications (WEB), annex 1. What it "
    "asks for this the school decides. Have it checked."};

inline constexpr Text add{"Eis erbij", "Add a demand"};
inline constexpr Text full{"Zeven eisen is genoeg.", "Seven demands are enough."};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text name{"Kort", "In short"};
inline constexpr Text name_hint{"Boven een kolom, zoals ‘Zes ervaringen’.",
                                "Above a column, such as ‘Six experiences’."};
inline constexpr Text name_missing{"Geef de eis een korte naam.", "Give the demand a short name."};
inline constexpr Text sentence{"De zin voor studenten", "The sentence for students"};
inline constexpr Text sentence_missing{"Schrijf de zin die studenten lezen.",
                                       "Write the sentence that students read."};
inline constexpr Text yardstick{"Wat kan Koers tellen?", "What can Koers count?"};
inline constexpr Text yardstick_none{"Niets, een mens kijkt", "Nothing, a person looks"};
inline constexpr Text least{"Vanaf hoeveel?", "From how many?"};
inline constexpr Text other_yardstick{"En wat nog meer?", "And what else?"};
inline constexpr Text other_none{"Niets meer", "Nothing else"};
inline constexpr Text least_wrong{"Kies een getal van 1 tot en met {}.", "Choose a number from 1 to {}."};
inline constexpr Text twice{"Kies twee verschillende dingen.", "Choose two different things."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard in het concept.", "Saved in the draft."};
inline constexpr Text remove{"Haal weg", "Remove"};
inline constexpr Text removed{"Weggehaald uit het concept.", "Removed from the draft."};
inline constexpr Text change_fixed{"Maak een nieuwe versie", "Make a new version"};
inline constexpr Text change_fixed_line{
    "Deze studenten zijn al begonnen. Een nieuwe versie mag alleen minder vragen, met een reden.",
    "These students have begun already. A new version may only ask less, with a reason."};
inline constexpr Text drop_draft{"Gooi het concept weg", "Throw the draft away"};
inline constexpr Text draft_dropped{"Het concept is weg. Wat vaststond, geldt.",
                                    "The draft is gone. What was fixed holds."};

inline constexpr Text fix_title{"Stel vast", "Fix"};
inline constexpr Text fix_line{
    "Het bevoegd gezag stelt de eisen vast. Jij schrijft op wie dat deed, en wanneer.",
    "The competent authority fixes the demands. You write down who did, and when."};
inline constexpr Text authority{"Vastgesteld door", "Fixed by"};
inline constexpr Text authority_hint{"Naam en rol, zoals ‘P. Verhagen, college van bestuur’.",
                                     "Name and role, such as ‘P. Verhagen, executive board’."};
inline constexpr Text authority_missing{"Schrijf op wie de eisen vaststelde.",
                                        "Write down who fixed the demands."};
inline constexpr Text fixed_on{"Op welke dag?", "On which day?"};
inline constexpr Text fixed_on_missing{"Kies de dag.", "Choose the day."};
inline constexpr Text reason{"Waarom verandert het?", "Why does it change?"};
inline constexpr Text reason_hint{"Studenten lezen dit.", "Students read this."};
inline constexpr Text reason_missing{"Schrijf op waarom het verandert.", "Write down why it changes."};
inline constexpr Text asks_more{"‘{}’ vraagt meer dan eerst. Wie al begon, mag er niet op achteruitgaan.",
                                "‘{}’ asks more than before. Who has begun may not be worse off."};
inline constexpr Text fix_button{"Stel {} vast", "Fix {}"};  // five demands
inline constexpr Plural demands{{"{} eis", "{} demand"}, {"{} eisen", "{} demands"}};
inline constexpr Text fixed{"Vastgesteld. Studenten lezen het vanaf nu.",
                            "Fixed. Students read it from now on."};
inline constexpr Text earlier{"Eerdere versies", "Earlier versions"};

}  // namespace koers::requirement::demand_texts
