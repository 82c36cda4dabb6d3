// What the page of a student's growth says.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::growth_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Zo ben ik gegroeid", "How I grew"};
inline constexpr Text lead{"Jouw weg, van voor het mbo tot later.", "Your path, from before mbo to later."};
inline constexpr Text this_is_me{"Dit ben ik nu", "This is me now"};
inline constexpr Text nothing_yet{"Over een paar weken zie je hier je groei",
                                  "In a few weeks you will see your growth here"};
inline constexpr Text nothing_yet_line{"Je weg begint met je eerste ervaring.",
                                       "Your path begins with your first experience."};
inline constexpr Text record_it{"Leg een ervaring vast", "Record an experience"};

// stations
inline constexpr Text the_years{"Je jaren", "Your years"};
inline constexpr Text before_mbo{"Voor het mbo", "Before mbo"};
inline constexpr Text before_line{"wat je meenam", "what you brought"};
inline constexpr Text year_n{"Jaar {}", "Year {}"};
inline constexpr Text discover{"ontdekken", "discover"};
inline constexpr Text try_out{"uitproberen", "try out"};
inline constexpr Text choose{"kiezen", "choose"};
inline constexpr Text afterwards{"Daarna", "Afterwards"};
inline constexpr Text you_steer{"jij stuurt", "you steer"};

// who began
inline constexpr Text who_began{"Wie begon?", "Who began?"};
inline constexpr Text who_began_line{
    "Bij ervaringen, stappen en gesprekken kijken we wie begon. Het is geen cijfer.",
    "For experiences, steps and conversations we look at who took the initiative. It is not a grade."};
inline constexpr Text you_began{"Jij begon vaak", "You often began"};
inline constexpr Text in_turn{"Om en om", "In turn"};
inline constexpr Text others_began{"Anderen begonnen vaak", "Others often began"};
inline constexpr Text too_little{"Te weinig om te zien", "Too little to see"};
inline constexpr Text not_seen_yet{
    "Er gebeurde nog te weinig om dit te zien. Over een paar weken staat hier je lijn.",
    "Too little has happened to see this. In a few weeks your line will be here."};
inline constexpr Text now_student{"Dit half jaar begon jij vaak zelf.",
                                  "This half year you often began yourself."};
inline constexpr Text now_both{"Dit half jaar begonnen jij en anderen om en om.",
                               "This half year you and others began in turn."};
inline constexpr Text now_others{"Dit half jaar begonnen anderen vaak.",
                                 "This half year others often began."};
inline constexpr Text last_student{"In {} begon jij vaak zelf.", "In {} you often began yourself."};
inline constexpr Text last_both{"In {} begonnen jij en anderen om en om.",
                                "In {} you and others began in turn."};
inline constexpr Text last_others{"In {} begonnen anderen vaak.", "In {} others often began."};
inline constexpr Text more_than_before{"Dat is meer dan in {}.", "That is more than in {}."};
inline constexpr Text autumn{"najaar {}", "autumn {}"};
inline constexpr Text spring{"voorjaar {}", "spring {}"};
inline constexpr Text half_year{"Half jaar", "Half year"};
inline constexpr Text as_table{"Bekijk als tabel", "View as table"};
inline constexpr Text line_title{"Wie begon, per half jaar", "Who began, per half year"};

// choices
inline constexpr Text choices{"Je keuzes", "Your choices"};
inline constexpr Text school_year{"Schooljaar {}-{}", "School year {}-{}"};
inline constexpr Plural choices_made{{"Je maakte {} keuze.", "You made {} choice."},
                                     {"Je maakte {} keuzes.", "You made {} choices."}};
inline constexpr Plural choices_looked_back{{"Je keek {} keer terug.", "You looked back {} time."},
                                            {"Je keek {} keer terug.", "You looked back {} times."}};
inline constexpr Text chosen_on{"Gekozen op {}", "Chosen on {}"};
inline constexpr Text looked_back_on{"Gekozen op {}, teruggekeken op {}", "Chosen on {}, looked back on {}"};

// moments
inline constexpr Text moments{"Je momenten", "Your moments"};
inline constexpr Text started_study{"Je begon met je opleiding", "You began your programme"};
inline constexpr Text first_experience{"Je eerste ervaring in Koers", "Your first experience in Koers"};
inline constexpr Text first_with{"Je eerste ervaring bij {}", "Your first experience with {}"};
inline constexpr Text talk_with{"Gesprek met {}", "Conversation with {}"};
inline constexpr Text intake_with{"Eerste gesprek met {}", "First conversation with {}"};
inline constexpr Text you_asked{"Jij vroeg erom", "You asked for it"};
inline constexpr Text said_quality{"Je noemde een kwaliteit", "You named a quality"};
inline constexpr Text said_value{"Je noemde een waarde", "You named a value"};
inline constexpr Text said_motive{"Je noemde een motief", "You named a motive"};
inline constexpr Text said_possibility{"Je noemde een mogelijkheid", "You named a possibility"};
inline constexpr Text own_step{"Je eerste eigen stap", "Your first step of your own"};
inline constexpr Plural older{{"{} eerder moment", "{} earlier moment"},
                              {"{} eerdere momenten", "{} earlier moments"}};

}  // namespace koers::app::growth_texts
