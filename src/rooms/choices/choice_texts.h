// What the choices say to students: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::choices::choice_texts {

using i18n::Plural;
using i18n::Text;

// ---- ahead
inline constexpr Text ahead{"Vooruit", "Ahead"};
inline constexpr Text ahead_lead{"Wat komt eraan, en wat wil jij?",
                                 "What is coming up, and what do you want?"};
inline constexpr Text choices{"Keuzes", "Choices"};
inline constexpr Text choices_of{"Keuzes van {}", "{}'s choices"};
inline constexpr Text earlier_choices{"Eerdere keuzes", "Earlier choices"};
inline constexpr Text nothing_to_choose{"Er is nu niets te kiezen", "There is nothing to choose right now"};
inline constexpr Text nothing_to_choose_line{"Zet je team een keuze klaar, dan zie je die hier.",
                                             "When your team sets up a choice, you will see it here."};
inline constexpr Text opens_in{"Je kunt kiezen vanaf {}.", "You can choose from {}."};
inline constexpr Text your_work{"Werk en verder leren", "Work and further study"};
inline constexpr Text explore_work{"Beroepen", "Occupations"};
inline constexpr Text explore_work_line{"Zoek op wat je leuk vindt, niet op een beroep.",
                                        "Search for what you like, not for a job title."};
inline constexpr Text explore_study{"Verder leren", "Further study"};
inline constexpr Text explore_study_line{
    "Een hoger niveau, hbo of iets korts.",
    "A higher level, a university of applied sciences or a short course."};
inline constexpr Text money{"Geld en studie", "Money and study"};
inline constexpr Text money_line{"Wat kost leren, en wat krijg je?",
                                 "What does studying cost, and what do you get?"};
inline constexpr Plural kept_before{{"Je bewaarde er 1.", "You kept 1."},
                                    {"Je bewaarde er {}.", "You kept {}."}};

// ---- a moment in a line
inline constexpr Text kind_elective{"Keuzedeel", "Elective"};
inline constexpr Text kind_assignment{"Opdracht", "Assignment"};
inline constexpr Text kind_specialisation{"Richting", "Direction"};
inline constexpr Text kind_placement{"Stageplek", "Placement"};
inline constexpr Text kind_next_study{"Vervolgstudie", "Further study"};
inline constexpr Text kind_and_days{"{} · nog {}", "{} · {} left"};
inline constexpr Text kind_and_from{"{} · open vanaf {}", "{} · open from {}"};
inline constexpr Text kind_and_closed{"{} · gesloten", "{} · closed"};
inline constexpr Plural days{{"1 dag", "1 day"}, {"{} dagen", "{} days"}};
inline constexpr Text last_day{"{} · kies vandaag", "{} · choose today"};
inline constexpr Text not_chosen_yet{"Je hebt nog niet gekozen", "You have not chosen yet"};
inline constexpr Text you_lean_to{"Je denkt aan {}", "You are thinking of {}"};
inline constexpr Text you_have{"Je hebt een plek bij {}", "You have a place on {}"};
inline constexpr Text you_wait{"Je wacht op een plek bij {}", "You are waiting for a place on {}"};
inline constexpr Text you_had{"Je koos {}", "You chose {}"};
inline constexpr Text you_chose_nothing{"Je koos niets", "You chose nothing"};
inline constexpr Text how_was_it{"Hoe pakte {} uit?", "How did {} turn out?"};
inline constexpr Text look_back_line{"Kijk kort terug op je keuze.",
                                     "Look back on your choice for a moment."};
inline constexpr Plural options_open{{"1 optie open", "1 option open"},
                                     {"{} opties open", "{} options open"}};

// ---- what changed
inline constexpr Text notice_moved_up{"Er kwam een plek vrij. Je hebt nu een plek bij {}.",
                                      "A place became free. You now have a place on {}."};
inline constexpr Text notice_option_changed{
    "Er is iets veranderd bij {}. Kijk of het nog past.",
    "Something has changed about {}. Check whether it still suits you."};
inline constexpr Text notice_option_withdrawn{"{} gaat niet door. Kies iets anders.",
                                              "{} has been cancelled. Choose something else."};
inline constexpr Text notice_moment_changed{"Bij '{}' is iets veranderd. Kijk naar de dagen.",
                                            "Something has changed about '{}'. Check the dates."};
inline constexpr Text inbox_place_name{"Een plek bij een keuze", "A place on an option"};
inline constexpr Text inbox_place{"Je hebt nu een plek bij je keuze",
                                  "You now have a place on the option you chose"};
inline constexpr Text inbox_place_line{"Er kwam een plek vrij.", "A place became free."};
inline constexpr Text inbox_changed_name{"Een keuze is veranderd", "A choice changed"};
inline constexpr Text inbox_changed{"Er is iets veranderd bij je keuze",
                                    "Something has changed about your choice"};
inline constexpr Text inbox_changed_line{"Kijk of het nog past.", "Check whether it still suits you."};
inline constexpr Text inbox_called_off_name{"Een keuze gaat niet door", "A choice is cancelled"};
inline constexpr Text inbox_called_off{"Wat je koos gaat niet door", "What you chose has been cancelled"};
inline constexpr Text inbox_called_off_line{"Kies iets anders.", "Choose something else."};
inline constexpr Text seen{"Gezien", "Seen"};
inline constexpr Text look_at_choice{"Bekijk je keuze", "View your choice"};

// ---- the page of a moment
inline constexpr Text choose_one{"Je kiest er 1.", "You choose 1."};
inline constexpr Text choose_until{"Kiezen kan tot en met {}.", "You can choose until {}."};
inline constexpr Text starts{"Je start op {}.", "You start on {}."};
inline constexpr Text change_until{"Wisselen kan tot en met {}.", "You can change until {}."};
inline constexpr Text closed_lead{"Kiezen kan nu niet meer.", "You can no longer choose."};
inline constexpr Text options{"Opties", "Options"};
inline constexpr Text fits_with{"Past bij: {}", "Fits with: {}"};
inline constexpr Text asks_for{"Vraagt: {}", "Asks for: {}"};
inline constexpr Plural places_left{{"1 plek over", "1 place left"}, {"{} plekken over", "{} places left"}};
inline constexpr Text enough_places{"Genoeg plek", "Enough places"};
inline constexpr Text full{"Vol", "Full"};
inline constexpr Plural full_waiting{{"Vol · 1 student wacht", "Full · 1 student waits"},
                                     {"Vol · {} studenten wachten", "Full · {} students wait"}};
inline constexpr Text withdrawn{"Gaat niet door", "Cancelled"};
inline constexpr Text favourite{"Bewaard", "Kept"};
inline constexpr Text weigh{"Lees en weeg af", "Read and weigh"};
inline constexpr Text side_by_side{"Zet ze naast elkaar", "Put them side by side"};
inline constexpr Text why{"Waarom kies je dit?", "Why do you choose this?"};
inline constexpr Text why_hint{"Later kijk je terug: was dit een goede keuze voor jou?",
                               "Later you will look back: was this a good choice for you?"};
inline constexpr Text i_choose{"Ik kies dit", "I choose this"};
inline constexpr Text keep_thinking{"Bewaar en denk nog even na", "Save and think it over"};
inline constexpr Text who_sees_reason{
    "Je reden is van jou. Je team en je begeleider zien alleen wat je koos.",
    "Your reason is yours. Your team and counsellor only see what you chose."};
inline constexpr Text tick_one_first{"Kies eerst een optie.", "First choose an option."};
inline constexpr Text not_open_any_more{"Deze optie kan niet meer. Kies een andere.",
                                        "This option is gone. Choose another one."};
inline constexpr Text too_late{"Kiezen kan nu niet. Vraag je begeleider wat nog kan.",
                               "You cannot choose now. Ask your counsellor what is possible."};
inline constexpr Text reason_missing{"Schrijf in een paar woorden waarom. Later heb je daar iets aan.",
                                     "Write in a few words why. You will be glad of it later."};

inline constexpr Text has_place_title{"Je hebt een plek bij {}", "You have a place on {}"};
inline constexpr Text waits_title{"Je staat op plek {} van de wachtlijst",
                                  "You are number {} on the waiting list"};
inline constexpr Text waits_for{"Je wacht op {}. Komt er een plek vrij, dan krijg je bericht.",
                                "You are waiting for {}. We will tell you when a place becomes free."};
inline constexpr Text line_is_closed{
    "De wachtlijst van {} is dicht. Vraag je begeleider wat nog kan.",
    "The waiting list of {} is closed. Ask your counsellor what is possible."};
inline constexpr Text keeps_place{"Tot die tijd houd je je plek bij {}.",
                                  "Until then you keep your place at {}."};
inline constexpr Text how_line_works{"Zo werkt de wachtlijst", "How the waiting list works"};
inline constexpr Text how_line_works_line{
    "Wie het eerst koos, staat vooraan. Komt er een plek vrij, dan krijgt de eerste die meteen. Niemand gaat "
    "voor.",
    "First come, first served. When a place becomes free, the first person gets it straight away. Nobody "
    "jumps the queue."};
inline constexpr Text you_said_why{"Jij schreef waarom", "You wrote why"};
inline constexpr Text give_back{"Geef mijn plek terug", "Give my place back"};
inline constexpr Text leave_line{"Ga van de wachtlijst", "Leave the waiting list"};
inline constexpr Text change_choice{"Wissel van optie", "Change your option"};

inline constexpr Text chosen_toast{"Gekozen. Je hebt een plek bij {}.", "Chosen. You have a place at {}."};
inline constexpr Text waiting_toast{"{} is vol. Je staat op plek {} van de wachtlijst.",
                                    "{} is full. You are number {} on the waiting list."};
inline constexpr Text thinking_toast{"Bewaard. Denk rustig na.", "Saved. Take your time."};
inline constexpr Text given_back_toast{"Je keuze is teruggenomen. Wat je schreef staat er nog.",
                                       "Your choice was taken back. What you wrote is still there."};

// ---- weighing
inline constexpr Text weigh_title{"Afwegen", "Weighing"};
inline constexpr Text about_option{"Waar gaat het over?", "What is it about?"};
inline constexpr Text no_explanation{"Je team schreef hier nog niets bij.",
                                     "Your team wrote nothing here yet."};
inline constexpr Text what_it_asks{"Wat vraagt het van jou?", "What does it ask of you?"};
inline constexpr Text pulls{"Wat trekt je?", "What appeals to you?"};
inline constexpr Text holds_back{"Wat houdt je tegen?", "What holds you back?"};
inline constexpr Text asked{"Wie vroeg je ernaar, en wat zeiden ze?",
                            "Who did you ask, and what did they say?"};
inline constexpr Text asked_hint{"Bijvoorbeeld een student die dit deed.",
                                 "For example a student who did this."};
inline constexpr Text ask_somebody{"Vraag iemand", "Ask someone"};
inline constexpr Text ask_somebody_line{"Iemand die het kent, vertelt je meer dan een folder.",
                                        "Someone who knows it can tell you more than a leaflet."};
inline constexpr Text whom_i_asked{"Wie heb ik het gevraagd", "Who I asked"};
inline constexpr Text no_longer_there{"Iemand die er niet meer is", "Someone who has left"};
inline constexpr Text waits_for_answer{"Wacht op antwoord", "Waits for an answer"};
inline constexpr Text has_answered{"Antwoordde je", "Answered you"};
inline constexpr Text speaks_on{"Jullie spreken op {}", "You are speaking on {}"};
inline constexpr Text you_know{"Iemand die je kent", "Someone you know"};
inline constexpr Text nobody_fits{"Er is nog niemand die hier vanzelf bij past.",
                                  "There is no clear match yet."};
inline constexpr Text look_at_experts{"Alle mensen die verder zijn", "Everyone further along"};
inline constexpr Text look_at_people{"Mensen die je zelf kent", "People you know yourself"};
inline constexpr Text as_favourite{"Zet bij mijn favorieten", "Make it a favourite"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text weighed_toast{"Bewaard.", "Saved."};
inline constexpr Text when{"Wanneer", "When"};
inline constexpr Text where{"Waar", "Where"};
inline constexpr Text places{"Plekken", "Places"};
inline constexpr Text fits{"Past bij jou", "Fits you"};
inline constexpr Text pulls_short{"Wat trekt", "Appeals"};
inline constexpr Text holds_back_short{"Wat houdt tegen", "What holds back"};
inline constexpr Text asked_short{"Gevraagd aan", "Asked"};
inline constexpr Text nothing_named{"Je hebt nog niets over jezelf genoemd.",
                                    "You have not said anything about yourself yet."};
inline constexpr Text name_something{"Noem wat bij je past", "Name what suits you"};
inline constexpr Text named_at{"Dat noemde jij al, bij:", "You already mentioned that, at:"};
inline constexpr Text named_without{"Dat noemde jij al.", "You already mentioned that."};
inline constexpr Text not_named{"Dat noemde je nog niet. Kun je het leren?",
                                "You have not mentioned that yet. Could you learn it?"};

// ---- looking back
inline constexpr Text look_back{"Terugkijken", "Looking back"};
inline constexpr Text you_chose_because{"Je koos {} omdat: ‘{}’ En?", "You chose {} because: ‘{}’ And?"};
inline constexpr Text you_chose_and{"Je koos {}. Hoe pakte het uit?", "You chose {}. How did it turn out?"};
inline constexpr Text turned_out_well{"Dit paste bij mij", "This suited me"};
inline constexpr Text turned_out_different{"Anders dan ik dacht", "Not what I expected"};
inline constexpr Text turned_out_not_again{"Zou ik niet weer kiezen", "I would not choose it again"};
inline constexpr Text what_did_you_learn{"Wat weet je nu over kiezen, of over jezelf?",
                                         "What do you know now about choosing, or about yourself?"};
inline constexpr Text looked_back_toast{"Bewaard. Dit neem je mee naar je volgende keuze.",
                                        "Saved. Take this along to your next choice."};
inline constexpr Text say_how{"Kies hoe het uitpakte.", "Choose how it turned out."};
inline constexpr Text change_look_back{"Pas dit aan", "Change this"};

}  // namespace koers::choices::choice_texts
