// What is said of who keeps career guidance alive in a team.
#pragma once

#include "platform/i18n/text.h"

namespace koers::commitments::owner_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text owner{"LOB-eigenaar", "Owner of career guidance"};
inline constexpr Text owners{"LOB-eigenaren", "Owners of career guidance"};
inline constexpr Text owners_lead{
    "Een eigenaar zorgt dat loopbaanbegeleiding in het team blijft leven. De teamleider wijst iemand aan.",
    "An owner keeps career guidance alive in the team. The team leader appoints someone."};
inline constexpr Text is_owner{"{} is eigenaar. {} zorgt dat dit onderwerp blijft leven.",
                               "{} is the owner. {} keeps this subject alive."};
inline constexpr Text since{"Sinds {}", "Since {}"};
inline constexpr Text since_hours{"Sinds {}, {} uur per jaar", "Since {}, {} hours a year"};
inline constexpr Text until{"Tot {}", "Until {}"};
inline constexpr Text stands_in{"{} vervangt als dat nodig is.", "{} stands in when needed."};
inline constexpr Text none{"Nog geen eigenaar", "No owner yet"};
inline constexpr Text who_wants{"Wie wil dit oppakken? Een kwartier per week is genoeg om te beginnen.",
                                "Who wants to take this up? A quarter of an hour a week is enough to begin."};
inline constexpr Text leader_besides{
    "{} doet dit erbij. Dat kan tot {}. Daarna telt het als open plek.",
    "{} does this besides. That is fine until {}. After that it counts as a gap."};
inline constexpr Text appoint{"Wijs een eigenaar aan", "Appoint an owner"};
inline constexpr Text appoint_other{"Wijs iemand anders aan", "Appoint someone else"};
inline constexpr Text who{"Wie wordt eigenaar?", "Who becomes the owner?"};
inline constexpr Text who_missing{"Kies wie eigenaar wordt.", "Choose who becomes the owner."};
inline constexpr Text deputy{"Wie vervangt?", "Who stands in?"};
inline constexpr Text no_deputy{"Niemand", "Nobody"};
inline constexpr Text same_person{"Kies iemand anders dan de eigenaar.",
                                  "Choose someone other than the owner."};
inline constexpr Text hours{"Uren per jaar", "Hours a year"};
inline constexpr Text hours_hint{"Hoeft niet.", "Optional."};
inline constexpr Text last_day{"Tot en met", "Up to and including"};
inline constexpr Text last_day_hint{"Laat leeg als er geen einde is.", "Leave empty when there is no end."};
inline constexpr Text save{"Wijs aan", "Appoint"};
inline constexpr Text appointed{"{} is nu eigenaar.", "{} is the owner now."};
inline constexpr Text stop{"Stopt als eigenaar", "Stops as owner"};
inline constexpr Text stopped{"Er is nu geen eigenaar.", "There is no owner now."};
inline constexpr Text invite{"Nodig de teamleider uit", "Invite the team leader"};
inline constexpr Text invited{"De teamleider krijgt een bericht.", "The team leader gets a notice."};
inline constexpr Text invited_on{"Gevraagd op {}.", "Asked on {}."};
inline constexpr Text no_leader{"Dit team heeft geen teamleider.", "This team has no team leader."};
inline constexpr Plural teams_without{{"{} team zonder eigenaar", "{} team without an owner"},
                                      {"{} teams zonder eigenaar", "{} teams without an owner"}};
inline constexpr Text all_have_one{"Elk team heeft een eigenaar.", "Every team has an owner."};
inline constexpr Text see_all{"Bekijk alle eigenaren", "Look at all owners"};
inline constexpr Text coordinator{"Coördinator", "Co-ordinator"};
inline constexpr Text coordinator_line{"{} is coördinator sinds {}.", "{} has been co-ordinator since {}."};
inline constexpr Text coordinator_hours{"Uren voor de coördinator", "Hours for the co-ordinator"};
inline constexpr Text hours_said{"{} uur per jaar, vervanger: {}.", "{} hours a year, standing in: {}."};
inline constexpr Text nobody{"niemand", "nobody"};
inline constexpr Text notice_wanted_name{"De coördinator vraagt om een LOB-eigenaar",
                                         "The co-ordinator asks for an owner of career guidance"};
inline constexpr Text notice_wanted{"{} vraagt wie in je team LOB-eigenaar wordt",
                                    "{} asks who will own career guidance in your team"};
inline constexpr Text notice_wanted_line{"Op je teampagina wijs je iemand aan.",
                                         "On your team page you appoint someone."};

}  // namespace koers::commitments::owner_texts
