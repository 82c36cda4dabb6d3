// What the course says: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::course::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text my_steps{"Mijn stappen", "My steps"};
inline constexpr Text steps_lead{"Kleine stappen, in jouw tempo.", "Small steps, at your own pace."};
inline constexpr Plural all_of_them{{"Bekijk 1", "See 1"}, {"Alle {}", "All {}"}};
inline constexpr Text add_step{"Stap erbij", "Add a step"};
inline constexpr Text open_steps{"Nog te doen", "To do"};
inline constexpr Text closed_steps{"Gedaan", "Done"};
inline constexpr Text dropped_steps{"Past niet meer", "No longer fits"};
inline constexpr Text promised_to_you{"Voor jou beloofd", "Promised to you"};
inline constexpr Text no_steps{"Nog geen stappen", "No steps yet"};
inline constexpr Text which_small_step{"Wat is één kleine stap die je deze week kunt zetten?",
                                       "What is one small step you can take this week?"};
inline constexpr Text nothing_open{"Alles is gedaan", "Everything is done"};

inline constexpr Text own_idea{"Zelf bedacht", "Your own idea"};
inline constexpr Text agreed{"Afgesproken in een gesprek", "Agreed in a conversation"};
inline constexpr Text before{"vóór {}", "before {}"};
inline constexpr Text today{"vandaag", "today"};
inline constexpr Text helped_by{"met hulp van {}", "with help from {}"};
inline constexpr Text promised_by{"{} doet dit", "{} does this"};
inline constexpr Plural days_late{{"1 dag te laat", "1 day late"}, {"{} dagen te laat", "{} days late"}};
inline constexpr Text still_possible{"Lukt het nog, of is iets anders beter?",
                                     "Can you still do it, or would something else be better?"};
inline constexpr Text done_on{"Gelukt op {}", "Done on {}"};
inline constexpr Text dropped_on{"Losgelaten op {}", "Let go on {}"};

inline constexpr Text what{"Wat ga je doen?", "What will you do?"};
inline constexpr Text what_hint{"Eén ding dat je in een week of twee kunt doen.",
                                "One thing you can do in a week or two."};
inline constexpr Text by_when{"Vóór welke dag?", "By which day?"};
inline constexpr Text by_when_hint{"Leeg laten mag.", "You can leave this empty."};
inline constexpr Text who_helps{"Wie helpt je?", "Who helps you?"};
inline constexpr Text how_do_i_know{"Hoe weet je dat het gelukt is?", "How will you know that it worked?"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text added{"Stap erbij gezet.", "Step added."};

inline constexpr Text when{"Wanneer", "When"};
inline constexpr Text no_day{"Geen dag gekozen", "No day chosen"};
inline constexpr Text helper{"Wie helpt", "Who helps"};
inline constexpr Text sign{"Gelukt als", "Done when"};
inline constexpr Text came_from{"Vandaan", "From"};
inline constexpr Text it_worked{"Gelukt", "Done"};
inline constexpr Text what_came_of_it{"Wat kwam eruit?", "What came of it?"};
inline constexpr Text one_sentence{"Eén zin is genoeg. Leeg laten mag.", "One sentence is enough, or none."};
inline constexpr Text record_it{"Leg vast wat je meemaakte", "Record what happened"};
inline constexpr Text record_it_line{"Zo wordt je stap een ervaring in je eigen lijn.",
                                     "Your step then becomes an experience on your own timeline."};
inline constexpr Text another_day{"Kies een andere dag", "Choose another day"};
inline constexpr Text moved{"De dag is aangepast.", "The day has been changed."};
inline constexpr Text move{"Verzet", "Move"};
inline constexpr Text no_longer_fits{"Deze stap past niet meer", "This step no longer fits"};
inline constexpr Text what_changed{"Wat is er veranderd?", "What has changed?"};
inline constexpr Text let_go{"Laat los", "Let go"};
inline constexpr Text let_go_of{"Losgelaten.", "Let go."};
inline constexpr Text reopen{"Toch nog niet klaar", "Not finished after all"};
inline constexpr Text take_up_again{"Toch weer oppakken", "Take it up again"};
inline constexpr Text reopened{"De stap staat weer open.", "The step is open again."};
inline constexpr Text finished{"Gelukt.", "Done."};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text because{"Waarom: {}", "Why: {}"};
inline constexpr Text look_at{"Bekijk", "View"};

inline constexpr Text title_missing{"Schrijf eerst wat je gaat doen.", "First write what you will do."};
inline constexpr Text reason_missing{"Schrijf in een paar woorden wat er veranderd is.",
                                     "Write in a few words what has changed."};

inline constexpr Text ask_somebody{"Vraag iemand die verder is", "Ask someone further along"};
inline constexpr Text ask_somebody_lead{"Stel een vraag die je niet op internet vindt.",
                                        "Ask a question you will not find on the internet."};

inline constexpr Text steps_open{"{} open", "{} open"};
inline constexpr Text steps_of{"Stappen van {}", "Steps of {}"};
inline constexpr Text no_open_steps_of{"{} heeft nu geen open stappen.", "{} has no open steps now."};

}  // namespace koers::course::texts
