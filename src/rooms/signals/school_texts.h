// What a team leader and a co-ordinator read: numbers of signals, and the rules.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::school_texts {

using i18n::Plural;
using i18n::Text;

// ---- numbers
inline constexpr Text counsellors{"Begeleiders", "Counsellors"};
inline constexpr Text title{"Signalen in het team", "Signals in the team"};
inline constexpr Text title_of{"Signalen: {}", "Signals: {}"};  // the team
inline constexpr Text lead{"Hoeveel er open staan, en hoe lang. Geen namen, en geen getal onder de vijf.",
                           "How many are open, and for how long. No names, and no number below five."};
inline constexpr Text row_line{"Hoeveel er open staan en hoe lang, zonder namen",
                               "How many are open and for how long, without names"};
inline constexpr Text column_rule{"Waarover", "About"};
inline constexpr Text column_open{"Open", "Open"};
inline constexpr Text column_age{"De helft staat langer open dan", "Half of them are open longer than"};
inline constexpr Text said_by_people{"Gezegd door een mens", "Said by a person"};
inline constexpr Plural working_days{{"{} werkdag", "{} working day"}, {"{} werkdagen", "{} working days"}};
inline constexpr Text few{"minder dan 5", "fewer than 5"};
inline constexpr Text nearly_all{"bijna iedereen", "nearly everyone"};
inline constexpr Text not_shown{"niet getoond", "not shown"};
inline constexpr Text too_few{"Dit team is te klein voor getallen.", "This team is too small for numbers."};
inline constexpr Text too_few_line{"Getallen staan er vanaf vijf studenten.",
                                   "Numbers are shown from five students up."};
inline constexpr Text without_counsellor{"Wie geen begeleider heeft, geef je er een bij",
                                         "Whoever has no counsellor gets one at"};
inline constexpr Text choose_team{"Kies een team", "Choose a team"};

// ---- rules
inline constexpr Text rules_title{"Regels voor signalen", "Rules for signals"};
inline constexpr Text rules_lead{
    "Wanneer wil de school een seintje? Wie begeleidt en de student lezen de regel mee.",
    "When does the school want a hint? Whoever guides and the student read the rule."};
inline constexpr Text never_from{
    "Een regel kijkt nooit naar een gevoel, een tekst, afwezigheid of een cijfer.",
    "A rule never looks at a feeling, a text, absence or a mark."};
inline constexpr Text from{"vanaf {}", "from {}"};  // 10 weken
inline constexpr Text is_off{"uit", "off"};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text is_on{"Deze regel staat aan", "This rule is on"};
inline constexpr Text terms_of_school{"Termijnen van de school", "Time limits of the school"};
inline constexpr Text threshold{"Vanaf hoeveel?", "From how many?"};
inline constexpr Text threshold_missing{"Vul een getal in.", "Fill in a number."};
inline constexpr Text threshold_hint{"{} tot en met {}. De standaard is {}.",
                                     "{} up to {}. The default is {}."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard. Het geldt vanaf nu.", "Saved. It holds from now on."};
inline constexpr Text by_default{"Standaard van Koers", "Default of Koers"};
inline constexpr Text by_whom{"Ingesteld door {}, {}", "Set by {}, {}"};  // who, the day
inline constexpr Text an_other{"iemand die er niet meer is", "someone who left"};

}  // namespace koers::signals::school_texts
