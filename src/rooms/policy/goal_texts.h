// What goals of teams say: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::policy::goal_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Doelen bij de visie", "Goals for the vision"};
inline constexpr Text eyebrow{"{} · schooljaar {}", "{} · school year {}"};
inline constexpr Text lead{"Bij {} van de {} onderdelen heeft het team een doel.",
                           "For {} of the {} aspects the team has a goal."};
inline constexpr Plural on_course{{"{} doel ligt op koers.", "{} goal is on course."},
                                  {"{} doelen liggen op koers.", "{} goals are on course."}};
inline constexpr Text lead_all{"Welke teams hebben een doel, bij welk onderdeel?",
                               "Which teams have a goal, for which aspect?"};
inline constexpr Text add{"Doel erbij", "Add a goal"};
inline constexpr Text our_goals{"Onze doelen", "Our goals"};
inline constexpr Text no_vision{"Er is nog geen visie.", "There is no vision yet."};
inline constexpr Text no_vision_line{
    "Een doel hoort bij een onderdeel van de visie. Zodra die er is, kan het hier.",
    "A goal belongs to an aspect of the vision. Once there is one, you can do it here."};
inline constexpr Text choose_team{"Welk team?", "Which team?"};
inline constexpr Text show{"Toon", "Show"};

// ---- a goal
inline constexpr Text before{"Vóór {}", "Before {}"};
inline constexpr Text no_figure{"Doel zonder cijfer", "Goal without a figure"};
inline constexpr Text look_at_figure{"Bekijk het cijfer", "Look at the figure"};
inline constexpr Text change{"Pas aan of sluit af", "Change or close"};
inline constexpr Text other_aspect{"Onderdeel bestaat niet meer: kies een ander",
                                   "Aspect is no longer there: choose another"};
inline constexpr Text hole{"Hier is nog geen doel.", "There is no goal here yet."};
inline constexpr Plural others_chose{{"{} team koos al iets.", "{} team has chosen something."},
                                     {"{} teams kozen al iets.", "{} teams have chosen something."}};
inline constexpr Text choose_goal{"Kies een doel", "Choose a goal"};
inline constexpr Text begin_hint{"Begin bij het onderdeel dat studenten het meest merken.",
                                 "Begin with the aspect that students notice most."};
inline constexpr Text closed{"Afgesloten doelen", "Closed goals"};
inline constexpr Text state_met{"Gehaald", "Met"};
inline constexpr Text state_let_go{"Losgelaten", "Let go"};
inline constexpr Text state_next_year{"Volgend jaar verder", "Goes on next year"};
inline constexpr Text closed_on{"{} op {}", "{} on {}"};

// ---- the line from vision to action
inline constexpr Text line{"Van visie naar werk", "From vision to work"};
inline constexpr Text line_label{"De lijn van visie naar werk", "The line from vision to work"};
inline constexpr Text station_vision{"Visie", "Vision"};
inline constexpr Text station_choice{"Keuze", "Choice"};
inline constexpr Text station_goal{"Doel", "Goal"};
inline constexpr Text station_figure{"Cijfer", "Figure"};
inline constexpr Text station_action{"Actie", "Action"};
inline constexpr Text no_choice{"Nog geen keuze bij dit onderdeel", "No choice for this aspect yet"};
inline constexpr Text no_goal{"Nog geen doel", "No goal yet"};
inline constexpr Text no_figure_yet{"Nog geen cijfer", "No figure yet"};
inline constexpr Text no_action{"Nog geen actie", "No action yet"};
inline constexpr Plural actions{{"{} afspraak loopt", "{} commitment runs"},
                                {"{} afspraken lopen", "{} commitments run"}};
inline constexpr Text figure_and_target{"{}, {}", "{}, {}"};

// ---- the matrix
inline constexpr Text teams_of{"Teams van {}", "Teams of {}"};
inline constexpr Text all_teams{"Alle teams", "All teams"};
inline constexpr Text cell{"{}, {}: {}", "{}, {}: {}"};
inline constexpr Text cell_hole{"{}, {}: nog geen doel", "{}, {}: no goal yet"};
inline constexpr Text cell_without{"{}, {}: doel zonder cijfer", "{}, {}: goal without a figure"};
inline constexpr Text sign_hole{"Nog geen doel", "No goal yet"};
inline constexpr Text order{"Volgorde: je eigen team, daarna op alfabet. Geen ranglijst.",
                            "Order: your own team, then by alphabet. No ranking."};
inline constexpr Plural holes{{"{} keer is er nog geen doel.", "{} time there is no goal yet."},
                              {"{} keer is er nog geen doel.", "{} times there is no goal yet."}};

// ---- the form
inline constexpr Text aspect{"Bij welk onderdeel van de visie?", "For which aspect of the vision?"};
inline constexpr Text aspect_missing{"Kies een onderdeel.", "Choose an aspect."};
inline constexpr Text sentence{"Wat willen jullie bereiken?", "What do you want to reach?"};
inline constexpr Text sentence_hint{"Eén zin, hooguit 120 tekens.", "One sentence, at most 120 signs."};
inline constexpr Text sentence_missing{"Schrijf in één zin wat jullie willen bereiken.",
                                       "Write in one sentence what you want to reach."};
inline constexpr Text figure{"Welk cijfer laat het zien?", "Which figure shows it?"};
inline constexpr Text figure_none{"Geen cijfer. We kijken aan het eind samen.",
                                  "No figure. We look together at the end."};
inline constexpr Text target{"Welk getal moet het worden?", "Which number should it become?"};
inline constexpr Text target_hint{"Leeg: het doel dat het team nu heeft.",
                                  "Empty: the target that the team has now."};
inline constexpr Text target_weaker{
    "Dit vraagt minder dan het doel van het team ({}). Wil je dat, vraag dan een afwijking bij het beleid.",
    "This asks less than the team's target ({}). If you want that, ask for a deviation with the policy."};
inline constexpr Text target_without{"Een getal hoort bij een cijfer. Kies een cijfer, of laat het leeg.",
                                     "A number belongs to a figure. Choose a figure, or leave it empty."};
inline constexpr Text by_when{"Vóór wanneer?", "Before when?"};
inline constexpr Text by_when_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text approach{"Hoe doen jullie het?", "How do you do it?"};
inline constexpr Text approach_hint{"Eén zin is genoeg. Mag later.",
                                    "One sentence is enough. May come later."};
inline constexpr Text taken_over{"Zo doen andere teams het", "How other teams do it"};
inline constexpr Text take_over{"Neem over", "Take over"};
inline constexpr Text from_team{"overgenomen van {}", "taken over from {}"};
inline constexpr Text added{"Het doel staat erbij.", "The goal was added."};

// ---- closing
inline constexpr Text close{"Sluit het doel af", "Close the goal"};
inline constexpr Text how_closed{"Hoe liep het af?", "How did it end?"};
inline constexpr Text how_closed_missing{"Kies hoe het afliep.", "Choose how it ended."};
inline constexpr Text closing{"Wat willen jullie onthouden?", "What do you want to remember?"};
inline constexpr Text closing_missing{"Loslaten mag, met een reden. Eén zin is genoeg.",
                                      "Letting go is fine, with a reason. One sentence is enough."};
inline constexpr Text is_closed{"Afgesloten.", "Closed."};
inline constexpr Text runs_again{"Het doel loopt weer.", "The goal runs again."};

}  // namespace koers::policy::goal_texts
