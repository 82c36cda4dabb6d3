// The words of the rules. {} is the number.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::rule_texts {

using i18n::Plural;
using i18n::Text;

// ---- units
inline constexpr Plural weeks{{"{} week", "{} week"}, {"{} weken", "{} weeks"}};
inline constexpr Plural days{{"{} dag", "{} day"}, {"{} dagen", "{} days"}};
inline constexpr Plural steps{{"{} stap", "{} step"}, {"{} stappen", "{} steps"}};
inline constexpr Plural invitations{{"{} uitnodiging", "{} invitation"},
                                    {"{} uitnodigingen", "{} invitations"}};

// ---- not spoken for long
inline constexpr Text not_spoken_name{"Lang niet gesproken", "Not spoken for long"};
inline constexpr Plural not_spoken{{"{} week niet gesproken", "{} week without a conversation"},
                                   {"{} weken niet gesproken", "{} weeks without a conversation"}};
inline constexpr Plural own_not_spoken{
    {"Jij en je begeleider spraken {} week niet", "You and your counsellor have not spoken for {} week"},
    {"Jij en je begeleider spraken {} weken niet", "You and your counsellor have not spoken for {} weeks"}};
inline constexpr Plural not_spoken_because{
    {"omdat de school na {} week een seintje wil", "because the school wants a hint after {} week"},
    {"omdat de school na {} weken een seintje wil", "because the school wants a hint after {} weeks"}};

// ---- no first conversation
inline constexpr Text no_first_name{"Nog geen startgesprek", "No first conversation yet"};
inline constexpr Plural no_first{
    {"Nog geen startgesprek, {} week na de start", "No first conversation yet, {} week after the start"},
    {"Nog geen startgesprek, {} weken na de start", "No first conversation yet, {} weeks after the start"}};
inline constexpr Plural own_no_first{{"Je had nog geen startgesprek. Je begon {} week geleden",
                                      "You had no first conversation yet. You began {} week ago"},
                                     {"Je had nog geen startgesprek. Je begon {} weken geleden",
                                      "You had no first conversation yet. You began {} weeks ago"}};
inline constexpr Plural no_first_because{
    {"omdat het startgesprek binnen {} week hoort te zijn", "because it should be within {} week"},
    {"omdat het startgesprek binnen {} weken hoort te zijn", "because it should be within {} weeks"}};

// ---- steps late
inline constexpr Text steps_late_name{"Stappen te laat", "Steps late"};
inline constexpr Plural steps_late{{"{} stap is te laat", "{} step is late"},
                                   {"{} stappen zijn te laat", "{} steps are late"}};
inline constexpr Plural own_steps_late{
    {"Van {} stap is de dag voorbij", "The day of {} step has passed"},
    {"Van {} stappen is de dag voorbij", "The day of {} steps has passed"}};
inline constexpr Plural steps_late_because{{"omdat de school bij {} stap die te laat is een seintje wil",
                                            "because the school wants a hint when {} step is late"},
                                           {"omdat de school bij {} stappen die te laat zijn een seintje wil",
                                            "because the school wants a hint when {} steps are late"}};

// ---- nothing shared
inline constexpr Text nothing_shared_name{"Lang niets gedeeld", "Nothing shared for long"};
inline constexpr Plural nothing_shared{{"{} week niets gedeeld", "{} week without sharing"},
                                       {"{} weken niets gedeeld", "{} weeks without sharing"}};
inline constexpr Plural own_nothing_shared{
    {"Je deelde {} week geen ervaring. Dat mag", "You shared no experience for {} week. That is fine"},
    {"Je deelde {} weken geen ervaring. Dat mag", "You shared no experience for {} weeks. That is fine"}};

// ---- no counsellor
inline constexpr Text no_counsellor_name{"Geen begeleider", "No counsellor"};
inline constexpr Plural no_counsellor{{"{} dag zonder begeleider", "{} day without a counsellor"},
                                      {"{} dagen zonder begeleider", "{} days without a counsellor"}};
inline constexpr Plural own_no_counsellor{
    {"Je hebt {} dag geen begeleider", "You have had no counsellor for {} day"},
    {"Je hebt {} dagen geen begeleider", "You have had no counsellor for {} days"}};
inline constexpr Plural no_counsellor_because{
    {"omdat na {} dag iemand ernaar moet kijken", "because someone must look at it after {} day"},
    {"omdat na {} dagen iemand ernaar moet kijken", "because someone must look at it after {} days"}};

// ---- no reaction
inline constexpr Text no_reaction_name{"Geen antwoord op uitnodigingen", "No answer to invitations"};
inline constexpr Plural no_reaction{{"Geen antwoord op {} uitnodiging", "No answer to {} invitation"},
                                    {"Geen antwoord op {} uitnodigingen", "No answer to {} invitations"}};
inline constexpr Plural own_no_reaction{
    {"Je koos bij {} uitnodiging geen moment", "You picked no time for {} invitation"},
    {"Je koos bij {} uitnodigingen geen moment", "You picked no time for {} invitations"}};
inline constexpr Plural no_reaction_because{{"omdat de school na {} uitnodiging een seintje wil",
                                             "because the school wants a hint after {} invitation"},
                                            {"omdat de school na {} uitnodigingen een seintje wil",
                                             "because the school wants a hint after {} invitations"}};

// ---- a placement ends, and nobody planned to talk about it
inline constexpr Text placement_ends_name{"Stage stopt zonder gesprek",
                                          "Placement ends without a conversation"};
inline constexpr Plural placement_ends{
    {"De stage stopt binnen {} week en er staat geen gesprek van drie",
     "The placement ends within {} week and no conversation of three is planned"},
    {"De stage stopt binnen {} weken en er staat geen gesprek van drie",
     "The placement ends within {} weeks and no conversation of three is planned"}};
inline constexpr Plural own_placement_ends{
    {"Je stage stopt binnen {} week. Er staat nog geen gesprek van drie",
     "Your placement ends within {} week. No conversation of three is planned yet"},
    {"Je stage stopt binnen {} weken. Er staat nog geen gesprek van drie",
     "Your placement ends within {} weeks. No conversation of three is planned yet"}};
inline constexpr Plural placement_ends_because{{"omdat de school {} week voor het einde een seintje wil",
                                                "because the school wants a hint {} week before the end"},
                                               {"omdat de school {} weken voor het einde een seintje wil",
                                                "because the school wants a hint {} weeks before the end"}};

}  // namespace koers::signals::rule_texts
