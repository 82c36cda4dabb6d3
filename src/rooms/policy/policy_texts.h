// What policy says: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::policy::policy_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Keuzes en hun reden", "Choices and their reason"};
inline constexpr Plural choices{{"{} keuze", "{} choice"}, {"{} keuzes", "{} choices"}};
inline constexpr Text with_reason{", {} met een reden.", ", {} with a reason."};
inline constexpr Plural outside{{"{} team werkt buiten de lijnen.", "{} team works outside the lines."},
                                {"{} teams werken buiten de lijnen.", "{} teams work outside the lines."}};
inline constexpr Text none_outside{"Alle teams werken binnen de lijnen.", "All teams work within the lines."};
inline constexpr Text add{"Keuze erbij", "Add a choice"};
inline constexpr Text choose_aspect{"Kies een onderdeel", "Choose an aspect"};
inline constexpr Text all{"Alle", "All"};
inline constexpr Text topics{"Keuzes", "Choices"};
inline constexpr Text none{"Welke keuze maken jullie eigenlijk al?", "Which choice do you make already?"};
inline constexpr Text none_line{"Schrijf die op, met de reden.", "Write it down, with the reason."};
inline constexpr Text none_reader{"Er staan nog geen keuzes.", "There are no choices yet."};
inline constexpr Text none_reader_line{"Zodra ze er zijn, lees je hier wat de school kiest en waarom.",
                                       "Once they are there, you read here what the school chooses and why."};

// ---- a topic
inline constexpr Text whole_school{"Hele school", "Whole school"};
inline constexpr Text belongs_to{"hoort bij {}", "belongs to {}"};
inline constexpr Text kind_fixed{"Ligt vast", "Fixed"};
inline constexpr Text kind_frame{"Kader: teams vullen in", "Frame: teams fill in"};
inline constexpr Text kind_free{"Vrij", "Free"};
inline constexpr Text kind_own{"Eigen invulling", "Own filling"};
inline constexpr Text kind_lower{"Nog niet ingevuld: de onderste lijn", "Not filled in: the lower line"};
inline constexpr Text kind_deviates{"Buiten de lijnen", "Outside the lines"};
inline constexpr Text short_fixed{"Ligt vast", "Fixed"};
inline constexpr Text short_frame{"Kader", "Frame"};
inline constexpr Text short_free{"Vrij", "Free"};
inline constexpr Text short_none{"Nog geen keuze", "No choice yet"};
inline constexpr Text because{"Want {}", "Because {}"};
inline constexpr Text no_reason{"Er staat wel een keuze, maar niet waarom.",
                                "There is a choice, but not why."};
inline constexpr Text not_yet_holds{"Geldt pas als de reden erbij staat.", "Holds once the reason is there."};
inline constexpr Text no_choice{"Hier is nog niets gekozen.", "Nothing has been chosen here yet."};
inline constexpr Text by_on{"{} · {}", "{} · {}"};
inline constexpr Text forgotten{"Iemand die er niet meer is", "Someone who is no longer here"};
inline constexpr Plural schools_chose{
    {"{} school koos zelf iets.", "{} school made a choice of its own."},
    {"{} scholen kozen zelf iets.", "{} schools made a choice of their own."}};
inline constexpr Plural teams_chose{{"{} team koos zelf iets.", "{} team made a choice of its own."},
                                    {"{} teams kozen zelf iets.", "{} teams made a choice of their own."}};
inline constexpr Text what_we_chose{"Wat we kozen", "What we chose"};
inline constexpr Text schools{"Scholen", "Schools"};
inline constexpr Text teams{"Teams", "Teams"};
inline constexpr Text value_of{"{} {}", "{} {}"};  // the number, what is counted
inline constexpr Text lines_of{"Van {} tot en met {} {}", "From {} up to {} {}"};
inline constexpr Text fill_in{"Vul in", "Fill in"};
inline constexpr Text change_filling{"Pas aan wat wij kozen", "Change what we chose"};
inline constexpr Text fill_before{"Vul in vóór {}.", "Fill in before {}."};
inline constexpr Text look{"Bekijk alles van deze keuze", "See all of this choice"};
inline constexpr Text earlier{"Eerder gekozen", "Chosen earlier"};
inline constexpr Text until{"Tot {}.", "Until {}."};
inline constexpr Text change_question{"Pas de vraag aan", "Change the question"};
inline constexpr Text choose_for{"Keuze erbij: {}", "Add a choice: {}"};
inline constexpr Text change_for{"Pas aan: {}", "Change: {}"};
inline constexpr Text choice_saved{"Bewaard. De vorige keuze blijft te lezen.",
                                   "Saved. The former choice stays readable."};
inline constexpr Text choice_dropped{"De keuze is weg.", "The choice is gone."};

// ---- the range
inline constexpr Text range_title{"Zo vullen {} teams het in: {}", "How {} teams fill it in: {}"};
inline constexpr Text as_table{"Bekijk als tabel", "See as a table"};
inline constexpr Plural teams_count{{"{} team", "{} team"}, {"{} teams", "{} teams"}};
inline constexpr Text is_outside{"buiten de lijnen", "outside the lines"};
inline constexpr Text with_yours{"waaronder {}", "among them {}"};
inline constexpr Text a_team{"een team", "a team"};
inline constexpr Text column_value{"Gekozen", "Chosen"};
inline constexpr Text column_teams{"Teams", "Teams"};
inline constexpr Text column_lines{"Lijnen", "Lines"};
inline constexpr Text within{"binnen de lijnen", "within the lines"};
inline constexpr Text works{"Een kader werkt mee. Koers zet het doel van dit cijfer op wat het team koos:",
                            "A frame works. Koers sets the target of this figure to what the team chose:"};

// ---- what stands beside
inline constexpr Text outside_title{"Buiten de lijnen", "Outside the lines"};
inline constexpr Text team_and_value{"{}: {}", "{}: {}"};
inline constexpr Text agreed_until{"{} Afgesproken tot en met {}.", "{} Agreed until {}."};
inline constexpr Text asks_until{"{} Gevraagd tot en met {}.", "{} Asked until {}."};
inline constexpr Text without_reason{"Nog zonder reden", "Still without a reason"};
inline constexpr Text without_reason_line{"Bij deze vraag staat wel een keuze, maar niet waarom:",
                                          "With this question there is a choice, but not why:"};
inline constexpr Text write_reason{"Schrijf de reden", "Write the reason"};
inline constexpr Text three_kinds{"Drie soorten keuzes", "Three kinds of choices"};
inline constexpr Text fixed_means{"Geldt overal hetzelfde.", "Holds everywhere alike."};
inline constexpr Text frame_means{"Teams kiezen zelf, tussen twee lijnen.",
                                  "Teams choose, between two lines."};
inline constexpr Text free_means{"Teams of studenten kiezen zelf. Koers laat zien wat er gekozen is.",
                                 "Teams or students choose. Koers shows what was chosen."};

// ---- the forms
inline constexpr Text question{"Welke vraag beantwoordt deze keuze?",
                               "Which question does this choice answer?"};
inline constexpr Text question_hint{"Bijvoorbeeld: Hoe vaak spreken we een student?",
                                    "For example: How often do we speak with a student?"};
inline constexpr Text question_missing{"Schrijf de keuze als een vraag.", "Write the choice as a question."};
inline constexpr Text aspect{"Bij welk onderdeel van de visie hoort dit?",
                             "To which aspect of the vision does it belong?"};
inline constexpr Text aspect_none{"Bij geen onderdeel", "To no aspect"};
inline constexpr Text next{"Verder", "Next"};
inline constexpr Text what{"Wat kiezen we?", "What do we choose?"};
inline constexpr Text what_missing{"Schrijf in één zin wat jullie kiezen.",
                                   "Write in one sentence what you choose."};
inline constexpr Text reason{"Waarom? Begin na ‘want’.", "Why? Begin after ‘because’."};
inline constexpr Text reason_hint{"Zonder reden geldt een keuze van de school nog niet.",
                                  "Without a reason a choice of the school does not hold yet."};
inline constexpr Text kind{"Wat voor keuze is het?", "What kind of choice is it?"};
inline constexpr Text kind_missing{"Kies wat voor keuze het is.", "Choose which kind it is."};
inline constexpr Text frame_fields{"Alleen bij een kader: de lijnen", "Only for a frame: the lines"};
inline constexpr Text least{"Onderste lijn", "Lower line"};
inline constexpr Text most{"Bovenste lijn", "Upper line"};
inline constexpr Text amount{"Wat tel je?", "What do you count?"};
inline constexpr Text amount_hint{"Bijvoorbeeld: gesprekken per jaar.", "For example: conversations a year."};
inline constexpr Text options{"Of een lijst: elke mogelijkheid op een regel",
                              "Or a list: each possibility on a line"};
inline constexpr Text setting{"Wat zet dit in Koers?", "What does this set in Koers?"};
inline constexpr Text setting_none{"Niets, teams houden zich eraan", "Nothing, teams keep to it"};
inline constexpr Text set_conversations{"Doel: gesprekken per student", "Target: conversations per student"};
inline constexpr Text set_experiences{"Doel: echte ervaringen per student",
                                      "Target: real experiences per student"};
inline constexpr Text set_choices{"Doel: deel van de studenten met een echte keuze",
                                  "Target: share of students with a real choice"};
inline constexpr Text set_looked_back{"Doel: deel van de ervaringen met een terugblik",
                                      "Target: share of experiences looked back on"};
inline constexpr Text set_responses{"Doel: deel van de reacties op tijd",
                                    "Target: share of responses in time"};
inline constexpr Text set_portfolio{"Doel: deel van de portfolio's dat is bijgewerkt",
                                    "Target: share of portfolios brought up to date"};
inline constexpr Text before{"Vóór wanneer vullen teams dit in?", "Before when do teams fill this in?"};
inline constexpr Text lines_missing{"Een kader heeft twee lijnen, of een lijst. Vul ze in.",
                                    "A frame has two lines, or a list. Fill them in."};
inline constexpr Text lines_turned{
    "De bovenste lijn ligt hoger dan de onderste. Een lijst heeft er minstens twee.",
    "The upper line is above the lower. A list has at least two."};
inline constexpr Text outside_central{
    "Een school mag het kader smaller maken, nooit ruimer: {} tot en met {}.",
    "A school may make the frame narrower, never wider: {} up to {}."};
inline constexpr Text setting_taken{"Een ander kader zet dit doel al.",
                                    "Another frame sets this target already."};

// ---- filling in
inline constexpr Text fill_title{"{} Wat kiest {}?", "{} What does {} choose?"};
inline constexpr Text fill_value{"Wat kiezen jullie?", "What do you choose?"};
inline constexpr Text fill_value_hint{"De lijnen zijn {} tot en met {}.", "The lines are {} up to {}."};
inline constexpr Text fill_value_missing{"Vul in wat jullie kiezen.", "Fill in what you choose."};
inline constexpr Text fill_reason{"Waarom? Begin na ‘want’. Hoeft niet binnen de lijnen.",
                                  "Why? Begin after ‘because’. Not needed within the lines."};
inline constexpr Text fill_until{"Alleen buiten de lijnen: tot en met wanneer?",
                                 "Only outside the lines: until when?"};
inline constexpr Text outside_lines{
    "Dit ligt buiten de lijnen ({} tot en met {}). Kies iets ertussen, of vraag een afwijking met een "
    "einddatum.",
    "This is outside the lines ({} up to {}). Choose something between, or ask for a deviation with an end."};
inline constexpr Text reason_needed{"Buiten de lijnen hoort een reden. Eén zin is genoeg.",
                                    "Outside the lines a reason is needed. One sentence is enough."};
inline constexpr Text until_needed{"Tot wanneer? Hooguit een schooljaar.",
                                   "Until when? At most a school year."};
inline constexpr Text filled{"Bewaard. Koers rekent nu met {}.", "Saved. Koers now counts with {}."};
inline constexpr Text asked{"Gevraagd. Tot er antwoord is, verandert er niets.",
                            "Asked. Until there is an answer, nothing changes."};
inline constexpr Text holds_now{"Nu geldt: {}", "Now holds: {}"};
inline constexpr Text asked_before{"Jullie vroegen {} tot en met {}. Dat wacht op antwoord.",
                                   "You asked for {} until {}. It waits for an answer."};
inline constexpr Text granted_until{"Buiten de lijnen. Afgesproken tot en met {}.",
                                    "Outside the lines. Agreed until {}."};

// ---- a deviation
inline constexpr Text deviation_title{"{} wil buiten de lijnen: {}", "{} wants to be outside the lines: {}"};
inline constexpr Text deviation_lead{"De lijnen zijn {} tot en met {}.", "The lines are {} up to {}."};
inline constexpr Text until_when{"Tot en met", "Until"};
inline constexpr Text who_asked{"Gevraagd door", "Asked by"};
inline constexpr Text why{"Reden", "Reason"};
inline constexpr Text words{"Wil je er iets bij zeggen?", "Would you like to add something?"};
inline constexpr Text grant{"Akkoord tot en met {}", "Agree until {}"};
inline constexpr Text refuse{"Niet akkoord", "Do not agree"};
inline constexpr Text granted{"Akkoord. Het team hoort het.", "Agreed. The team hears it."};
inline constexpr Text refused{"Niet akkoord. Het team hoort het.", "Not agreed. The team hears it."};
inline constexpr Text state_asked{"Gevraagd", "Asked"};
inline constexpr Text state_granted{"Akkoord", "Agreed"};
inline constexpr Text state_refused{"Niet akkoord", "Not agreed"};
inline constexpr Text state_ended{"Afgelopen", "Ended"};

}  // namespace koers::policy::policy_texts
