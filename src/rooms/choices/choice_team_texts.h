// What the choices say to the team that makes them: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::choices::choice_team_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Keuzes van studenten", "Choices for students"};
inline constexpr Text lead{"Wat kunnen jullie studenten echt kiezen?",
                           "What can your students really choose?"};
inline constexpr Text new_moment{"Keuze erbij", "Add a choice"};
inline constexpr Text none_yet{"Nog geen keuzes", "No choices yet"};
inline constexpr Text none_yet_line{"Begin klein: twee opdrachten waar een student uit kiest.",
                                    "Start small: two assignments for a student to choose from."};
inline constexpr Text teams{"Teams", "Teams"};
inline constexpr Text which_team{"Van welk team?", "Which team?"};
inline constexpr Text show_team{"Toon", "Show"};

inline constexpr Text column_choice{"Keuze", "Choice"};
inline constexpr Text column_days{"Kiezen", "Choosing"};
inline constexpr Text column_chosen{"Gekozen", "Chosen"};
inline constexpr Text column_waiting{"Wachten", "Waiting"};
inline constexpr Text column_state{"Staat", "State"};
inline constexpr Text chosen_of{"{} van {}", "{} of {}"};
inline constexpr Text from_until{"{} tot en met {}", "{} until {}"};
inline constexpr Text state_open{"Open", "Open"};
inline constexpr Text state_coming{"Komt nog", "To come"};
inline constexpr Text state_over{"Voorbij", "Over"};
inline constexpr Text state_closed{"Gesloten", "Closed"};
inline constexpr Text few_options{"Minder dan 2 opties", "Fewer than 2 options"};

inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text close{"Sluit nu", "Close now"};
inline constexpr Text open_again{"Open weer", "Open again"};
inline constexpr Text closed_toast{"Gesloten. Niemand kan nu kiezen of wisselen.",
                                   "Closed. Nobody can choose or switch now."};
inline constexpr Text opened_toast{"Weer open.", "Open again."};
inline constexpr Text export_list{"Lijst als bestand", "List as a file"};
inline constexpr Text export_hint{"Namen en plekken, zonder redenen. Die zijn van de student.",
                                  "Names and places, without reasons. Those are the student's."};
inline constexpr Plural chosen_sentence{{"1 van de {} studenten koos.", "1 of the {} students chose."},
                                        {"{} van de {} studenten kozen.", "{} of the {} students chose."}};
inline constexpr Text real_choice_needed{"Een echte keuze heeft twee of meer opties. Zet er een bij.",
                                         "A real choice has two or more options. Add one."};
inline constexpr Text options{"Opties", "Options"};
inline constexpr Text add_option{"Optie erbij", "Add an option"};
inline constexpr Text no_options{"Nog geen opties. Studenten zien deze keuze pas als er een is.",
                                 "No options yet. Students see this choice once there is one."};
inline constexpr Text taken_of{"{} van {} plekken", "{} of {} places"};
inline constexpr Plural taken{{"1 student", "1 student"}, {"{} studenten", "{} students"}};
inline constexpr Plural waiting{{"1 wacht", "1 waits"}, {"{} wachten", "{} wait"}};
inline constexpr Text withdrawn{"Gaat niet door", "Cancelled"};
inline constexpr Text every_programme{"Alle opleidingen van het team", "Every programme of the team"};
inline constexpr Text every_year{"Alle leerjaren", "Every year"};
inline constexpr Text year_n{"Leerjaar {}", "Year {}"};

// ---- forms
inline constexpr Text moment_title{"Hoe heet de keuze?", "What is the choice called?"};
inline constexpr Text moment_title_hint{"Zoals een student het leest: Kies je keuzedeel.",
                                        "As a student reads it: Choose your elective."};
inline constexpr Text kind{"Soort", "Kind"};
inline constexpr Text programme{"Opleiding", "Programme"};
inline constexpr Text year{"Leerjaar", "Year of study"};
inline constexpr Text explanation{"Uitleg voor de student", "Explanation for the student"};
inline constexpr Text opens_on{"Kiezen kan vanaf", "Choosing begins on"};
inline constexpr Text closes_on{"Kiezen kan tot en met", "Choosing ends on"};
inline constexpr Text change_until{"Wisselen kan tot en met", "Changing ends on"};
inline constexpr Text change_until_hint{"Leeg: dezelfde dag.", "Empty: the same day."};
inline constexpr Text starts_on{"Het begint op", "It starts on"};
inline constexpr Text look_back_on{"Terugkijken vanaf", "Looking back from"};
inline constexpr Text look_back_hint{"Dan vraagt Koers hoe het uitpakte.",
                                     "Then Koers asks how it turned out."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text saved_and_told{"Bewaard. Wie al koos, krijgt bericht.",
                                     "Saved. Students who have chosen are told."};
inline constexpr Text change_tells{"Wie al koos, krijgt bericht van wat je verandert.",
                                   "Students who have chosen are told what you change."};
inline constexpr Text option_title{"Hoe heet de optie?", "What is the option called?"};
inline constexpr Text option_place{"Waar?", "Where?"};
inline constexpr Text option_day{"Wanneer?", "When?"};
inline constexpr Text option_day_hint{"Bijvoorbeeld: donderdagmiddag.", "For example: Thursday afternoon."};
inline constexpr Text option_places{"Hoeveel plekken?", "How many places?"};
inline constexpr Text option_places_hint{"Leeg: zoveel als er willen.", "Empty: as many as want to."};
inline constexpr Text option_code{"Code van het keuzedeel", "Code of the elective"};
inline constexpr Text option_code_hint{"Leeg laten mag.", "You can leave this empty."};
inline constexpr Text option_asks{"Wat vraagt of oefent deze optie?",
                                  "What does this option ask or practise?"};
inline constexpr Text option_asks_hint{"Kies er hooguit 8. Studenten zien wat bij hen past.",
                                       "Choose 8 at most. Students see what suits them."};
inline constexpr Text from_electives{"Kies een keuzedeel van de school",
                                     "Take one of the school's electives"};
inline constexpr Text search_elective{"Naam of code van het keuzedeel", "Name or code of the elective"};
inline constexpr Text search{"Zoek", "Search"};
inline constexpr Text no_elective{"Geen keuzedeel gevonden.", "No elective found."};
inline constexpr Text withdraw{"Gaat niet door", "Withdraw"};
inline constexpr Text withdrawn_toast{"Ingetrokken. Wie dit koos, krijgt bericht.",
                                      "Withdrawn. Students who chose this are told."};
inline constexpr Text restore{"Gaat toch door", "Go ahead after all"};
inline constexpr Text restored_toast{"De optie staat weer open.", "The option is open again."};

// ---- what is wrong
inline constexpr Text programme_unknown{"Kies een opleiding van dit team.",
                                        "Choose a programme of this team."};
inline constexpr Text title_missing{"Geef het een naam.", "Give it a name."};
inline constexpr Text day_missing{"Kies de eerste en de laatste dag in de kalender.",
                                  "Choose the first and the last day in the calendar."};
inline constexpr Text days_out_of_order{
    "De dagen staan niet op volgorde. Eerst open, dan dicht, dan terugkijken.",
    "The days are out of order. First open, then closed, then look back."};
inline constexpr Text places_not_a_number{"Vul een getal in van 1 tot 10000, of laat leeg.",
                                          "Fill in a number from 1 to 10000, or leave it empty."};
inline constexpr Text word_unknown{"Kies hooguit 8 woorden uit de lijst.",
                                   "Choose at most 8 words of the list."};

// ---- the file
inline constexpr Text csv_name{"Naam", "Name"};
inline constexpr Text csv_number{"Nummer", "Number"};
inline constexpr Text csv_group{"Groep", "Group"};
inline constexpr Text csv_option{"Heeft een plek bij", "Has a place at"};
inline constexpr Text csv_wish{"Wacht op", "Waits for"};
inline constexpr Text csv_ticket{"Volgorde", "Order"};
inline constexpr Text csv_day{"Gekozen op", "Chosen on"};

}  // namespace koers::choices::choice_team_texts
