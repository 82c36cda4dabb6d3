// What the pages of goals and their steps say.
#pragma once

#include "platform/i18n/text.h"

namespace koers::course::goal_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text my_goals{"Mijn doelen", "My goals"};
inline constexpr Text add_goal{"Doel erbij", "Add a goal"};
inline constexpr Text no_goals{"Waar wil je naartoe?", "Where do you want to go?"};
inline constexpr Text no_goals_line{"Eén doel is genoeg. Je stappen brengen je dichterbij.",
                                    "One goal is enough. Your steps bring you closer."};
inline constexpr Text steps_without_goal{"Losse stappen", "Other steps"};
inline constexpr Text enough_goals{"Drie doelen tegelijk is genoeg. Rond er eerst één af.",
                                   "Three goals at a time is enough. Finish one first."};

inline constexpr Text what{"Wat wil je bereiken?", "What do you want to achieve?"};
inline constexpr Text what_hint{"Bijvoorbeeld: weten of jeugdzorg bij me past.",
                                "For example: find out whether youth care suits me."};
inline constexpr Text why{"Waarom wil je dit?", "Why do you want this?"};
inline constexpr Text why_hint{"In je eigen woorden. Eén zin is genoeg.",
                               "In your own words. One sentence is enough."};
inline constexpr Text by_when{"Wanneer wil je er zijn?", "When do you want to be there?"};
inline constexpr Text by_when_hint{"Kies ongeveer een dag. Leeg laten mag.",
                                   "Choose roughly a day, or leave it empty."};
inline constexpr Text added{"Doel bewaard. Wat is de eerste kleine stap?",
                            "Goal saved. What is the first small step?"};
inline constexpr Text changed{"Doel aangepast.", "Goal changed."};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text change_goal{"Doel aanpassen", "Edit goal"};

inline constexpr Text steps_done_of{"stappen gedaan: {} van {}", "steps done: {} of {}"};
inline constexpr Text no_steps_yet{"nog geen stappen", "no steps yet"};
inline constexpr Text before{"vóór {}", "before {}"};
inline constexpr Text day_passed{"De dag is voorbij. Neem meer tijd, of rond het af.",
                                 "The day has passed. Take more time, or finish it."};
inline constexpr Text steps_for_this{"Stappen naar dit doel", "Steps towards this goal"};
inline constexpr Text first_step{"Wat is een eerste kleine stap?", "What is a first small step?"};

inline constexpr Text reached{"Bereikt", "Achieved"};
inline constexpr Text well_reached{"Bereikt.", "Achieved."};
inline constexpr Text what_did_it_bring{"Wat heeft het je gebracht?", "What did you get out of it?"};
inline constexpr Text no_longer_fits{"Dit doel past niet meer", "This goal no longer fits"};
inline constexpr Text no_goal_left{"Doel losgelaten.", "Goal let go."};
inline constexpr Text reopened{"Het doel staat weer open.", "The goal is open again."};
inline constexpr Text not_reached{"Toch nog niet bereikt", "Not achieved after all"};
inline constexpr Text take_up_again{"Toch weer oppakken", "Take it up again"};
inline constexpr Text reached_on{"Bereikt op {}", "Achieved on {}"};
inline constexpr Text dropped_on{"Losgelaten op {}", "Let go on {}"};
inline constexpr Text earlier_goals{"Eerdere doelen", "Earlier goals"};

inline constexpr Text for_which_goal{"Bij welk doel hoort deze stap?", "Which goal is this step for?"};
inline constexpr Text no_goal{"Geen doel, een losse stap", "No goal, a separate step"};
inline constexpr Text goal{"Doel", "Goal"};
inline constexpr Text towards{"naar: {}", "towards: {}"};
inline constexpr Text placed{"Bewaard.", "Saved."};

inline constexpr Text which_experience{"Welke ervaring hoort hierbij?", "Which experience goes with this?"};
inline constexpr Text no_experience{"Nog geen", "None yet"};
inline constexpr Text experience{"Ervaring", "Experience"};
inline constexpr Text linked{"De ervaring hoort nu bij je stap.", "The experience now belongs to your step."};
inline constexpr Text unlinked{"De ervaring staat weer los.", "The experience is separate again."};
inline constexpr Text link_it{"Zet bij deze stap", "Add to this step"};
inline constexpr Text next_step{"Wat is de volgende kleine stap?", "What is the next small step?"};
inline constexpr Text next_step_line{"Nu je dit weet, wat wil je dan nog uitvinden?",
                                     "Now that you know this, what else do you want to find out?"};

inline constexpr Text tomorrow{"morgen", "tomorrow"};
inline constexpr Text in_days{"over {} dagen", "in {} days"};
inline constexpr Text take_to_talk{"Neem hem mee naar je volgende gesprek.",
                                   "Take it to your next conversation."};
inline constexpr Plural due_soon{{"Deze week: 1 stap.", "This week: 1 step."},
                                 {"Deze week: {} stappen.", "This week: {} steps."}};
inline constexpr Plural waiting_late{{"1 stap wacht al even.", "1 step has been waiting a while."},
                                     {"{} stappen wachten al even.", "{} steps have been waiting a while."}};

inline constexpr Text title_missing{"Schrijf eerst wat je wilt bereiken.",
                                    "First write what you want to achieve."};

}  // namespace koers::course::goal_texts
