// The words of the pages about quality; those of frameworks and indicators stand in content/.
#pragma once

#include "platform/i18n/text.h"

namespace koers::quality::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text framework{"Kwaliteitskader", "Quality framework"};
inline constexpr Text school_year_of_unit{"{} · schooljaar {}", "{} · school year {}"};
inline constexpr Text on_course{"Op {} van de {} richtlijnen met cijfers ligt {} op koers.",
                                "On {} of the {} guidelines with figures, {} is on course."};
inline constexpr Text no_figures{"Bij {} zijn nog geen cijfers die we mogen tonen.",
                                 "There are no figures to show for {} yet."};
inline constexpr Text unit_too_early{"Het is nog te vroeg om te zeggen hoe {} ervoor staat.",
                                     "It is too early to say how {} is doing."};
inline constexpr Plural too_early_for{{"Voor 1 ander cijfer is het nog te vroeg in het schooljaar.",
                                       "For 1 other figure it is too early in the school year."},
                                      {"Voor {} andere cijfers is het nog te vroeg in het schooljaar.",
                                       "For {} other figures it is too early in the school year."}};
inline constexpr Plural ask_attention{{"1 richtlijn vraagt aandacht.", "1 guideline needs attention."},
                                      {"{} richtlijnen vragen aandacht.", "{} guidelines need attention."}};
inline constexpr Plural think_otherwise{{"Bij 1 richtlijn denken jullie er anders over dan de cijfers.",
                                         "On 1 guideline you see it differently from the figures."},
                                        {"Bij {} richtlijnen denken jullie er anders over dan de cijfers.",
                                         "On {} guidelines you see it differently from the figures."}};
inline constexpr Text summary{"Samenvatting", "Summary"};
inline constexpr Text live{"Cijfers van nu · versie {} van het kader",
                           "Current figures · version {} of the framework"};
inline constexpr Text of_week{"Cijfers van het begin van de week · versie {} van het kader",
                              "Figures of the beginning of the week · version {} of the framework"};
inline constexpr Text show{"Toon", "Show"};
inline constexpr Text all_guidelines{"Alle richtlijnen", "All guidelines"};
inline constexpr Text filter_attention{"Vraagt aandacht", "Needs attention"};
inline constexpr Text filter_nearly{"Bijna", "Nearly"};
inline constexpr Text filter_differs{"Oordeel wijkt af", "Judgement differs"};
inline constexpr Text filter_not_judged{"Nog niet besproken", "Not discussed yet"};
inline constexpr Text filter_without{"Zonder cijfer", "Without a figure"};
inline constexpr Text nothing_here{"Hier is niets", "Nothing here"};
inline constexpr Text nothing_in_filter{"Geen richtlijn past bij deze keuze.",
                                        "No guideline fits this choice."};
inline constexpr Text unit_choice{"Van wie zijn de cijfers?", "Whose figures?"};
inline constexpr Text without_group{"Zonder groep", "Without a group"};
inline constexpr Text year_of_study{"Leerjaar {}", "Year {}"};
inline constexpr Text last_years{"Leerjaar {} en verder", "Year {} and beyond"};

inline constexpr Text target{"doel {}", "target {}"};
inline constexpr Text too_early_and_target{"nog te vroeg, {}", "too early, {}"};
inline constexpr Text expected_and_target{"verwacht {}, doel {}", "expected {}, target {}"};
inline constexpr Text target_at_most{"doel hooguit {}", "target at most {}"};
inline constexpr Text last_year{"vorig jaar {}", "last year {}"};
inline constexpr Text more_than{"meer dan {}", "more than {}"};
inline constexpr Text less_than{"minder dan {}", "less than {}"};
inline constexpr Text months_unit{"mnd", "months"};
inline constexpr Text part_of_whole{"{}: {} van de {}.", "{}: {} of {}."};
inline constexpr Text name_and_value{"{}: {}.", "{}: {}."};
inline constexpr Text too_small{"Groep te klein om te tonen.", "Group too small to show."};
inline constexpr Text gives_away{"Dit laten we weg: anders is een kleine groep uit te rekenen.",
                                 "We leave this out: otherwise a small group could be worked out."};
inline constexpr Text not_yet{"Dit cijfer is er vanaf het begin van de volgende week.",
                              "This figure will be there from the beginning of next week."};
inline constexpr Text as_of{"Deze cijfers zijn van {}.", "These figures are of {}."};
inline constexpr Text no_data{"Nog te weinig gegevens.", "Not enough data yet."};
inline constexpr Text no_source{"Hier is nog geen bron voor.", "There is no source for this yet."};

inline constexpr Text evidence_now{"Bewijs van nu", "Current evidence"};
inline constexpr Text why_it_matters{"Waarom", "Why"};
inline constexpr Text people_answer{"Koers kan dit niet meten", "Koers cannot measure this"};
inline constexpr Text not_measured_yet{"Koers meet dit nog niet", "Koers does not measure this yet"};
inline constexpr Text no_figure_yet{"Er is nog geen cijfer", "There is no figure yet"};
inline constexpr Text no_figure_small{"Deze groep is te klein voor een cijfer",
                                      "This group is too small for a figure"};
inline constexpr Text what_is_missing{"Wat ontbreekt", "What is missing"};
inline constexpr Text missing_source{
    "Koers houdt dit nog niet bij. Daarom staat er geen cijfer, ook geen schatting.",
    "Koers does not keep this yet. So there is no figure, nor an estimate."};
inline constexpr Text missing_judgement{"Dit is niet te tellen. Het vraagt wat mensen er samen van vinden.",
                                        "This cannot be counted. It asks what people think of it together."};
inline constexpr Text missing_data{"Van {} zijn hierover nog te weinig gegevens.",
                                   "There is not enough data on this for {} yet."};
inline constexpr Text no_figure_gives_away{"Dit cijfer laten we weg", "We leave this figure out"};
inline constexpr Text missing_for_others{
    "Met dit cijfer erbij is uit te rekenen hoe het een groep van minder dan {} studenten gaat. Daarom tonen "
    "we "
    "het niet.",
    "With this figure one could work out how a group of fewer than {} students is doing. So we do not show "
    "it."};
inline constexpr Text missing_colleagues{"Van een team onder de 5 mensen zeggen we niet hoeveel er meedoen.",
                                         "Of a team under 5 people we do not say how many take part."};
inline constexpr Text missing_people{
    "Onder de {} studenten zou een cijfer iets over één mens kunnen zeggen. Daarom tonen we het niet.",
    "With fewer than {} students a figure could say something about one person. So we do not show it."};
inline constexpr Text what_answers{"Wat het antwoord geeft", "What will answer it"};
inline constexpr Text larger_group{"Een grotere groep heeft wel een cijfer: bekijk {}.",
                                   "A larger group does have a figure: see {}."};
inline constexpr Text what_can_be_done{"Wat nu al kan", "What can be done now"};
inline constexpr Text judge_together{
    "Bespreek het, en geef samen een oordeel. Dat staat dan in het kader.",
    "Discuss it, and give your judgement together. It then stands in the framework."};
inline constexpr Text leader_judges{"Bespreek het. Wie {} leidt, geeft hier een oordeel.",
                                    "Discuss it. Whoever leads {} gives a judgement here."};
inline constexpr Text what_do_we_see{"Wat zien we daarvan?", "What do we see of it?"};
inline constexpr Text with_figures{"Hier zijn wel cijfers van", "These do have figures"};
inline constexpr Text column_share{"Aandeel en doel", "Share and target"};
inline constexpr Text column_share_expected{"Aandeel en verwachting", "Share and expectation"};
inline constexpr Text column_school{"School", "School"};
inline constexpr Text column_programme{"Opleiding", "Programme"};
inline constexpr Text column_group{"Groep", "Group"};
inline constexpr Text column_year{"Leerjaar", "Year of study"};
inline constexpr Text column_pathway{"Leerweg", "Pathway"};
inline constexpr Text trend{"Verloop dit schooljaar", "Trend this school year"};
inline constexpr Text trend_title{"{}: nu {}.", "{}: now {}."};
inline constexpr Text trend_later{"Over een paar weken zie je hier het verloop.",
                                  "In a few weeks you will see the trend here."};
inline constexpr Text month{"Maand", "Month"};
inline constexpr Text per_school{"Per school", "By school"};
inline constexpr Text per_team{"Per team", "By team"};
inline constexpr Text per_programme{"Per opleiding", "By programme"};
inline constexpr Text per_group{"Per groep", "By group"};
inline constexpr Text per_year{"Per leerjaar", "By year of study"};
inline constexpr Text grows_by{"{}: {}. {}: {}. Dat is {} omhoog.", "{}: {}. {}: {}. That is up by {}."};
inline constexpr Text shrinks_by{"{}: {}. {}: {}. Dat is {} omlaag.", "{}: {}. {}: {}. That is down by {}."};
inline constexpr Text grows_not{"{}: {}. {}: {}. Dat blijft gelijk.", "{}: {}. {}: {}. That stays the same."};
inline constexpr Text per_pathway{"Per leerweg", "By pathway"};
inline constexpr Text column_part{"Onderdeel", "Part"};
inline constexpr Text column_counted{"Geteld", "Counted"};
inline constexpr Text column_state{"Stand", "Standing"};
inline constexpr Text column_now{"Nu", "Now"};
inline constexpr Text counted_of{"{} van {}", "{} of {}"};
inline constexpr Text small_groups{
    "Wat over minder dan {} studenten gaat, tonen we niet, en ook niet waaruit dat is uit te rekenen.",
    "We do not show what is about fewer than {} students, nor what it could be worked out from."};
inline constexpr Text breakdown_left_out{
    "Deze verdeling laten we weg: samen met de andere is er een kleine groep uit te rekenen.",
    "We leave this breakdown out: together with the others a small group could be worked out."};
inline constexpr Text how_we_come_to{"Zo komen we aan {}", "How we come to {}"};
inline constexpr Text how_we_count{"Zo tellen we dit", "How we count this"};
inline constexpr Text updated{"Bijgewerkt", "Updated"};
inline constexpr Text right_now{"op dit moment", "right now"};
inline constexpr Text groups{"Groepen", "Groups"};
inline constexpr Text units_from{"hoeveel mensen meedoen tellen we vanaf 5 in een team",
                                 "how many people take part we count from 5 in a team"};
inline constexpr Text groups_from{"vanaf {} studenten", "from {} students"};
inline constexpr Text source{"Bron", "Source"};
inline constexpr Text counted_words{"tellen mee", "count"};
inline constexpr Text whole_students{"studenten in totaal", "students in all"};
inline constexpr Text whole_events{"in totaal", "in all"};

inline constexpr Text our_judgement{"Ons oordeel", "Our judgement"};
inline constexpr Text where_are_we{"Waar staan we, volgens ons?", "Where do we think we stand?"};
inline constexpr Text beginning_means{"We doen het soms", "We do it sometimes"};
inline constexpr Text on_the_way_means{"Bij ongeveer de helft", "In about half of cases"};
inline constexpr Text in_order_means{"Bijna overal, met een vaste aanpak",
                                     "Almost everywhere, with a set approach"};
inline constexpr Text example_means{"Anderen leren van ons", "Others learn from us"};
inline constexpr Text what_else{"Wat zien we dat niet in de cijfers staat?",
                                "What do we see that the figures do not?"};
inline constexpr Text save_judgement{"Bewaar ons oordeel", "Save our judgement"};
inline constexpr Text judgement_kept{"Jullie oordeel is bewaard.", "Your judgement has been saved."};
inline constexpr Text choose_one{"Kies wat het beste past.", "Choose what fits best."};
inline constexpr Text say_why{"Jullie denken er anders over dan de cijfers. Wat zien jullie?",
                              "You see it differently from the figures. What do you see?"};
inline constexpr Text judged_on{"Op {} kozen jullie ‘{}’.", "On {} you chose ‘{}’."};
inline constexpr Text not_judged{"Nog geen oordeel.", "No judgement yet."};

inline constexpr Text figures{"Cijfers", "Figures"};
inline constexpr Text download{"Tabel als CSV", "Table as CSV"};
inline constexpr Text who_attention{"Wie vraagt aandacht?", "Who needs attention?"};
inline constexpr Plural attention_count{{"1 student vraagt aandacht.", "1 student needs attention."},
                                        {"{} studenten vragen aandacht.", "{} students need attention."}};
inline constexpr Text attention_few{"Het zijn er minder dan {}. Hun begeleiders zien wie.",
                                    "There are fewer than {}. Their counsellors can see who they are."};
inline constexpr Text counsellors_see{"Hun begeleiders zien wie het zijn.",
                                      "Their counsellors can see who they are."};
inline constexpr Text none_of_yours{"Geen van jouw studenten.", "None of your students."};
inline constexpr Text only_yours{"Je ziet hier alleen de studenten die jij begeleidt.",
                                 "You only see the students you guide."};
inline constexpr Text answers_to{"Hoort bij", "Belongs to"};
inline constexpr Text compared_better{"Vorig jaar was het {}. Dat is nu beter.",
                                      "Last year it was {}. It is better now."};
inline constexpr Text compared_worse{"Vorig jaar was het {}. Toen was het beter.",
                                     "Last year it was {}. It was better then."};
inline constexpr Text compared_same{"Vorig jaar was het ook {}.", "Last year it was {} too."};
inline constexpr Text compared_only{"Vorig jaar was het {}.", "Last year it was {}."};
inline constexpr Text expected_is{"Op {} mag je {} verwachten.", "On {} you may expect {}."};
inline constexpr Text target_of_year_is{"Het doel voor het hele schooljaar is {}.",
                                        "The target for the whole school year is {}."};
inline constexpr Text too_early_until{
    "Het is nog te vroeg in het schooljaar voor een oordeel. Vanaf {} zeggen we of dit op koers ligt.",
    "It is too early in the school year to judge. From {} on we say whether this is on course."};
inline constexpr Text target_is{"Het doel is {}.", "The target is {}."};
inline constexpr Text target_is_at_most{"Het doel is hooguit {}.", "The target is at most {}."};

inline constexpr Text one_minute{"In één minuut", "In one minute"};
inline constexpr Text one_minute_of{"In één minuut · {}", "In one minute · {}"};
// The headline of the board; what stands at {} is marked: "16 van de 24 teams", "8 teams".
inline constexpr Text on_course_in{"Loopbaanbegeleiding ligt bij {} op koers.",
                                   "Career guidance is on course in {}."};
inline constexpr Text teams_of{"{} van de {} teams", "{} of the {} teams"};
inline constexpr Plural support_for{{"Bij {} is steun nodig.", "{} needs support."},
                                    {"Bij {} is steun nodig.", "{} need support."}};
inline constexpr Plural n_teams{{"1 team", "1 team"}, {"{} teams", "{} teams"}};
inline constexpr Text support_here{"Hier is steun nodig", "Support is needed here"};
inline constexpr Text see_guideline{"Bekijk richtlijn {}", "See guideline {}"};
inline constexpr Text more_than_short{"> {}", "> {}"};
inline constexpr Text less_than_short{"< {}", "< {}"};
inline constexpr Text no_team_yet{"Er is nog geen team met genoeg gegevens.",
                                  "There is no team with enough data yet."};
inline constexpr Text on_course_means{
    "Een team ligt op koers als hooguit een kwart van de cijfers aandacht vraagt. En geen cijfer mag zo laag "
    "zijn als de helft van wat je nu mag verwachten.",
    "A team is on course when at most a quarter of the figures need attention. And no figure may be as low "
    "as half of what you may expect now."};
inline constexpr Text teams_too_early{"Het is nog te vroeg om te zeggen hoe de teams ervoor staan.",
                                      "It is too early to say how the teams are doing."};
inline constexpr Plural teams_left_out{
    {"Van 1 team tonen we niets: het is te klein, of een klein team is er anders uit te rekenen.",
     "We show nothing of 1 team: it is too small, or a small team could be worked out from it."},
    {"Van {} teams tonen we niets: ze zijn te klein, of een klein team is er anders uit te rekenen.",
     "We show nothing of {} teams: they are too small, or a small team could be worked out from them."}};
inline constexpr Text where_well{"Waar loopt het goed, waar niet?", "Where is it going well, and where not?"};
inline constexpr Text cell_sentence{"{}, {}: {}", "{}, {}: {}"};
inline constexpr Text four_figures{"Vier cijfers", "Four figures"};
inline constexpr Text points_up{"+{} sinds vorig jaar", "+{} since last year"};
inline constexpr Text points_down{"-{} sinds vorig jaar", "-{} since last year"};

inline constexpr Text team_page{"Team", "Team"};
inline constexpr Text team_sentence{"{} van de {} cijfers van het team liggen op koers.",
                                    "{} of the team's {} figures are on course."};
inline constexpr Text team_no_figures{"Er zijn nog geen cijfers die we mogen tonen.",
                                      "There are no figures to show yet."};
inline constexpr Text team_too_early{"Het is nog te vroeg om te zeggen hoe het team ervoor staat.",
                                     "It is too early to say how the team is doing."};
inline constexpr Text nothing_asks_yet{
    "Er is nog niets dat aandacht vraagt. Veel cijfers tellen dit schooljaar, en dat is net begonnen.",
    "Nothing needs attention yet. Many figures count this school year, which has just begun."};
inline constexpr Text asks_attention{"Dit vraagt aandacht", "This needs attention"};
inline constexpr Text nothing_asks{"Niets vraagt aandacht. Vier het met het team.",
                                   "Nothing needs attention. Celebrate it with the team."};
inline constexpr Text go_on_checking{"Ga verder met nagaan", "Keep checking"};

inline constexpr Plural without_counsellor{
    {"{} student heeft nog geen begeleider.", "{} student has no counsellor yet."},
    {"{} studenten hebben nog geen begeleider.", "{} students have no counsellor yet."}};
inline constexpr Text give_counsellor{"Geef ze er een", "Give them one"};
inline constexpr Text overview{"Waar zitten de gaten?", "Where are the gaps?"};
inline constexpr Plural gaps{{"Er is 1 gat.", "There is 1 gap."},
                             {"Er zijn {} gaten.", "There are {} gaps."}};
// The guideline, and of begin_with the team.
inline constexpr Text begin_with{"Begin met '{}' bij {}: daar raakt het de meeste studenten.",
                                 "Start with '{}' at {}: it affects the most students there."};
inline constexpr Text begin_everywhere{"Begin met '{}': dat speelt in elk team.",
                                       "Start with '{}': it is the case in every team."};
inline constexpr Text begin_in_team{"Begin met '{}': dat loopt het meest achter.",
                                    "Start with '{}': it is furthest behind."};
inline constexpr Text everywhere{"Overal: alle {} teams, {} studenten",
                                 "Everywhere: all {} teams, {} students"};
inline constexpr Text in_teams{"In {} teams, {} studenten", "In {} teams, {} students"};
inline constexpr Plural and_others{{"en nog 1 team", "and 1 more team"},
                                   {"en nog {} teams", "and {} more teams"}};
inline constexpr Text no_gaps{"Geen gaten. Vier het met de teams.", "No gaps. Celebrate it with the teams."};
inline constexpr Text no_gaps_yet{
    "Er zijn nog geen gaten te zien. Veel cijfers tellen dit schooljaar, en dat is net begonnen.",
    "There are no gaps to see yet. Many figures count this school year, which has just begun."};
inline constexpr Text first_this{"Eerst dit", "First this"};
inline constexpr Text order_of_gaps{"Volgorde: eerst wat de meeste studenten raakt",
                                    "Order: what affects the most students first"};
inline constexpr Text gap_line{"{}, {} studenten", "{}, {} students"};
inline constexpr Text look_at{"Bekijk", "View"};
inline constexpr Text teams_and_guidelines{"Teams en richtlijnen", "Teams and guidelines"};
inline constexpr Text team_column{"Team", "Team"};

}  // namespace koers::quality::texts
