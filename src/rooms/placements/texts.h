// What students and who guides read of placements: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::texts {

using i18n::Plural;
using i18n::Text;
// ---- lists
inline constexpr Text placements{"Stages", "Placements"};
inline constexpr Text my_placements{"Mijn stages", "My placements"};
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text own_row_line{"Waar je leert op het werk, met wie, en wat je er wilt",
                                   "Where you learn at work, with whom, and what you want there"};
inline constexpr Text guide_lead{"Drie momenten met z’n drieën: aan het begin, halverwege en aan het eind.",
                                 "Three moments of three: at the start, halfway and at the end."};
inline constexpr Text running{"Nu", "Now"};
inline constexpr Text earlier{"Eerder", "Earlier"};
inline constexpr Text to_earlier{"Stages die voorbij zijn", "Placements that are over"};
inline constexpr Text to_running{"Stages van nu", "Placements of now"};
inline constexpr Text none_title{"Nog geen stage.", "No placement yet."};
inline constexpr Text none_line{
    "Waar ga je heen? Zet je stage erin, dan kan je praktijkopleider meedenken.",
    "Where are you going? Put your placement here, so that your trainer can join in."};
inline constexpr Text none_guide{"Geen van je studenten heeft hier een stage staan.",
                                 "None of your students has a placement here."};
inline constexpr Text none_guide_line{
    "Een student zet de stage er zelf in. Jij kunt het ook doen, vanuit het dossier.",
    "A student writes the placement down. You can do it too, from the student's file."};
inline constexpr Text new_placement{"Nieuwe stage", "New placement"};
inline constexpr Text until_moments{"Tot {} · {} van {} momenten geweest",
                                    "Until {} · {} of {} moments held"};
inline constexpr Text next_moment{"volgende moment {}", "next moment {}"};
inline constexpr Text runs{"loopt", "running"};
inline constexpr Text to_begin{"begint nog", "to begin"};
inline constexpr Text over{"voorbij", "over"};
inline constexpr Text stopped{"eerder gestopt", "stopped early"};
inline constexpr Text companies{"Bedrijven", "Companies"};
// ---- in the student's file
inline constexpr Text file_line_of_all{"Waar, met wie, en de momenten met z’n drieën",
                                       "Where, with whom, and the moments of three"};
inline constexpr Text none_of{"Zet de stage van {} erin, of laat {} het doen.",
                              "Put the placement of {} here, or let {} do it."};
inline constexpr Text file_line{"Tot {} · praktijkopleider {}", "Until {} · trainer {}"};
inline constexpr Text file_line_alone{"Tot {} · nog geen praktijkopleider", "Until {} · no trainer yet"};
// ---- writing one down
inline constexpr Text new_lead{"Je begeleider leest dit ook. Je praktijkopleider ziet alleen deze stage.",
                               "Your counsellor reads this too. Your trainer sees only this placement."};
inline constexpr Text new_lead_guide{"{} leest alles wat hier staat.", "{} reads all that stands here."};
inline constexpr Text company{"Bij welk bedrijf?", "At which company?"};
inline constexpr Text company_missing{"Schrijf op bij welk bedrijf.", "Say at which company."};
inline constexpr Text town{"In welke plaats?", "In which town?"};
inline constexpr Text trainer_name{"Hoe heet de praktijkopleider?", "What is the trainer called?"};
inline constexpr Text trainer_hint{"Weet je het nog niet? Laat het leeg.",
                                   "Do you not know yet? Leave it empty."};
inline constexpr Text trainer_email{"E-mailadres van het werk", "E-mail address at work"};
inline constexpr Text trainer_phone{"Telefoonnummer van het werk", "Telephone number at work"};
inline constexpr Text begins{"Eerste dag", "First day"};
inline constexpr Text begins_missing{"Kies de eerste dag.", "Choose the first day."};
inline constexpr Text ends{"Laatste dag", "Last day"};
inline constexpr Text ends_missing{"Kies de laatste dag.", "Choose the last day."};
inline constexpr Text ends_before{"De laatste dag ligt voor de eerste.", "The last day is before the first."};
inline constexpr Text too_long{"Een stage duurt hier ten hoogste vijf jaar.",
                               "A placement takes five years at most here."};
inline constexpr Text days{"Dagen per week", "Days a week"};
inline constexpr Text wish{"Wat wil je hier leren of uitproberen?", "What do you want to learn or try here?"};
inline constexpr Text wish_hint{"Je begeleider en je praktijkopleider lezen dit. Later kan ook.",
                                "Your counsellor and your trainer read this. Later is fine too."};
inline constexpr Text write_down{"Zet de stage erin", "Add the placement"};
inline constexpr Text written_down{"De stage staat erin.", "The placement is there."};
inline constexpr Text change{"Wijzig de stage", "Change the placement"};
inline constexpr Text change_short{"Wijzig", "Change"};
inline constexpr Text change_lead{
    "Komt er een ander als praktijkopleider? Dan sluit de link van wie er nu staat.",
    "Is there another trainer? Then the link of the present one closes."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
// ---- one placement
inline constexpr Text placement{"Stage", "Placement"};
inline constexpr Text work{"Werk", "Work"};
inline constexpr Text at_own{"Jij bij {}", "You at {}"};
inline constexpr Text at{"{} bij {}", "{} at {}"};
inline constexpr Plural weeks_left{{"Nog 1 week.", "1 week left."}, {"Nog {} weken.", "{} weeks left."}};
inline constexpr Text last_week{"Dit is de laatste week.", "This is the last week."};
inline constexpr Text begins_on{"Begint op {}.", "Begins on {}."};
inline constexpr Text was_until{"Dit was tot {}.", "This was until {}."};
inline constexpr Text held_of{"{} van de {} momenten zijn geweest.", "{} of the {} moments have been."};
inline constexpr Text held_one_of{"Eén van de {} momenten is geweest.", "One of the {} moments has been."};
inline constexpr Text held_none_of{"Van de {} momenten is er nog geen geweest.",
                                   "None of the {} moments has been yet."};
inline constexpr Text next_is{"Het volgende is {}.", "The next one is {}."};
inline constexpr Text period{"{} tot en met {}", "{} until {}"};
inline constexpr Plural days_a_week{{"1 dag per week", "1 day a week"},
                                    {"{} dagen per week", "{} days a week"}};
inline constexpr Text trainer_is{"praktijkopleider {}", "trainer {}"};
inline constexpr Text no_trainer{"nog geen praktijkopleider", "no trainer yet"};
inline constexpr Text stopped_on{"Stopte op {}.", "Stopped on {}."};
inline constexpr Text in_confidence{
    "{} houdt voor zich dat jij begeleidt. Daarom lees je hier mee en schrijf je niet.",
    "{} keeps to herself or himself that you guide. So you read along here and do not write."};
// ---- the wish, and what was seen
inline constexpr Text what_you_want{"Wat jij hier wilt", "What you want here"};
inline constexpr Text what_wants{"Wat {} hier wil", "What {} wants here"};
inline constexpr Text no_wish{"Nog niets. Eén zin is genoeg.", "Nothing yet. One sentence is enough."};
inline constexpr Text no_wish_guide{"{} schreef nog geen wens op.", "{} wrote no wish yet."};
inline constexpr Text change_wish{"Schrijf wat je hier wilt", "Write what you want here"};
inline constexpr Text wrote_on{"{}, {}", "{}, {}"};
inline constexpr Text you{"Jij", "You"};
inline constexpr Text saw_on{"{} zag, {}", "{} saw, {}"};
inline constexpr Text may_try{"Nog te proberen: {}", "Still to try: {}"};
inline constexpr Text nothing_seen{"De praktijkopleider schreef nog niets.",
                                   "The trainer wrote nothing yet."};
inline constexpr Text no_judging{
    "Beoordelen hoort hier niet. Dat gebeurt in het dossier van de stage, met een ander gesprek.",
    "Judging does not belong here. That is done in the file of the placement, in another talk."};
inline constexpr Text reads_all{"{}, {} en wie begeleidt", "{}, {} and who guides"};
inline constexpr Text reads_two{"{} en wie begeleidt", "{} and who guides"};
// ---- the trainer
inline constexpr Text trainer{"praktijkopleider", "workplace trainer"};
inline constexpr Text who_trains{"Wie begeleidt op het werk?", "Who guides at work?"};
inline constexpr Text no_trainer_line{"Er is nog geen praktijkopleider bekend.", "No trainer is known yet."};
inline constexpr Text add_trainer{"Vul de praktijkopleider in", "Fill in the trainer"};
inline constexpr Text no_messages{"Wil geen berichten: bel.", "Wants no messages: call."};
inline constexpr Text personal_link{"Persoonlijke link", "Personal link"};
inline constexpr Text link_none{"Nog niet gemaakt", "Not made yet"};
inline constexpr Text link_unopened{"Gemaakt op {}, nog niet geopend", "Made on {}, not opened yet"};
inline constexpr Text link_used{"Laatst gebruikt op {}. Werkt tot {}.", "Last used on {}. Works until {}."};
inline constexpr Text link_ended{"Werkte tot {}", "Worked until {}"};
inline constexpr Text link_closed{"Gesloten", "Closed"};
inline constexpr Text link_not_me{"Gesloten: iemand zei dat de link voor een ander was.",
                                  "Closed: someone said that the link was for someone else."};
inline constexpr Text link_codes{"Gesloten: drie keer een verkeerde code.",
                                 "Closed: a wrong code three times."};
inline constexpr Text make_link{"Maak een link voor {}", "Make a link for {}"};
inline constexpr Text make_link_again{"Maak een nieuwe link", "Make a new link"};
inline constexpr Text close_link{"Sluit de link", "Close the link"};
inline constexpr Text link_is_closed{"De link is gesloten. {} ziet niets meer.",
                                     "The link is closed. {} sees nothing any more."};
inline constexpr Text other_device{"Code voor een ander apparaat", "Code for another device"};
inline constexpr Text code_line{"Geef deze code aan {}. Hij werkt één keer, tot {}.",
                                "Give {} this code. It works once, until {}."};
inline constexpr Text code_made{"De code staat erbij.", "The code is there."};
inline constexpr Text link_title{"De link voor {}", "The link for {}"};
inline constexpr Text link_lead{"Geef deze link aan {}, en aan niemand anders. Je ziet hem maar één keer.",
                                "Give this link to {}, and to nobody else. You see it only once."};
inline constexpr Text link_about{
    "Wil je meedenken over mijn stage? Het kost vier minuten, zonder account.",
    "Will you think along about my placement? It takes four minutes, without an account."};
inline constexpr Text link_about_guide{
    "{} vraagt of je wilt meedenken over de stage. Het kost vier minuten, zonder account.",
    "{} asks whether you will think along about the placement. It takes four minutes, without an account."};
inline constexpr Text link_works{"Hij werkt tot {}. Jij kunt hem altijd sluiten.",
                                 "It works until {}. You can close it at any time."};
inline constexpr Text back_to_placement{"Naar de stage", "To the placement"};
inline constexpr Text what_sees{"Wat {} ziet", "What {} sees"};
inline constexpr Text you_chose{"Jij koos deze ervaring", "You chose this experience"};
inline constexpr Text student_chose{"{} koos deze ervaring", "{} chose this experience"};
inline constexpr Text sees_placement{"Deze stage", "This placement"};
inline constexpr Text sees_placement_line{"De dagen, de wens en de momenten",
                                          "The days, the wish and the moments"};
inline constexpr Text nothing_else{"Verder niets. Geen dossier, geen cijfers, geen andere studenten.",
                                   "Nothing else. No file, no figures, no other students."};
inline constexpr Text choose_shown{"Kies wat {} ziet", "Choose what {} sees"};
inline constexpr Text choose_shown_lead{
    "Alleen ervaringen die je begeleider al mag zien, staan hier. Niets is vooraf gekozen.",
    "Only experiences that your counsellor may see already stand here. Nothing is chosen beforehand."};
inline constexpr Text which_shown{"Welke ervaringen mag {} lezen?", "Which experiences may {} read?"};
inline constexpr Text nothing_to_show{"Je hebt nog geen ervaring die je begeleider mag zien.",
                                      "You have no experience yet that your counsellor may see."};
inline constexpr Text your_trainer{"je praktijkopleider", "your trainer"};
inline constexpr Text the_trainer{"de praktijkopleider", "the trainer"};
// ---- stopping
inline constexpr Text not_well{"Gaat er iets niet goed?", "Is something not going well?"};
inline constexpr Text not_well_own{"Praat erover met je begeleider. Wat je hier leerde, blijft van jou.",
                                   "Talk about it with your counsellor. What you learned here stays yours."};
inline constexpr Text not_well_guide{"Wisselt {} van plek of stopt de stage? Wat hier geleerd is, blijft.",
                                     "Does {} change places, or does it stop? What was learned here stays."};
inline constexpr Text stop_early{"Stopt eerder", "Stops earlier"};
inline constexpr Text stop_on{"Wat is de laatste dag?", "What is the last day?"};
inline constexpr Text stop_words{"Wat gebeurt er nu?", "What happens next?"};
inline constexpr Text stop_words_hint{"Schrijf wat de ander mag lezen. Leeg laten mag.",
                                      "Write what the other may read. You may leave it empty."};
inline constexpr Text stop_outside{"Die dag valt niet in de stage.", "That day is not within the placement."};
inline constexpr Text it_stops{"De stage stopt op {}.", "The placement stops on {}."};
inline constexpr Text goes_on{"Toch doorgaan", "Go on after all"};
inline constexpr Text goes_on_toast{"De stage gaat door.", "The placement goes on."};
inline constexpr Text said_stop{"{} schreef", "{} wrote"};
inline constexpr Text guide_said_stop{"Wie begeleidt, schreef", "Who guides wrote"};
// ---- notices
inline constexpr Text observed_name{"De praktijkopleider schreef iets", "The trainer wrote something"};
inline constexpr Text observed{"Je praktijkopleider schreef iets", "Your trainer wrote something"};
inline constexpr Text observed_line{"Lees wat die zag op je stage.", "Read what was seen at your placement."};
inline constexpr Text observed_guide{"De praktijkopleider van {} schreef iets",
                                     "The trainer of {} wrote something"};
inline constexpr Text observed_guide_line{"Lees wat er op de stage gezien is.",
                                          "Read what was seen at the placement."};
inline constexpr Text link_name{"Een link is gesloten", "A link was closed"};
inline constexpr Text link_notice{"De link van je praktijkopleider is gesloten",
                                  "The link of your trainer was closed"};
inline constexpr Text link_notice_line{"Kijk waarom, en maak zo nodig een nieuwe.",
                                       "See why, and make a new one where needed."};
inline constexpr Text link_guide{"De link bij de stage van {} is gesloten",
                                 "The link at the placement of {} was closed"};
inline constexpr Text changed_name{"Iets nieuws bij een stage", "Something new at a placement"};
inline constexpr Text changed_notice{"Iets nieuws bij je stage", "Something new at your placement"};
inline constexpr Text changed_line{"Je begeleider schreef of plande iets.",
                                   "Your counsellor wrote or planned something."};
inline constexpr Text changed_guide{"Iets nieuws bij de stage van {}",
                                    "Something new at the placement of {}"};
inline constexpr Text changed_guide_line{"Er is iets gepland, geweest of gestopt.",
                                         "Something was planned, held or stopped."};
// ---- at a company
inline constexpr Text placements_now{"Stages nu", "Placements now"};
inline constexpr Text none_at_company{"Geen van je studenten is hier nu.",
                                      "None of your students is here now."};
inline constexpr Plural others_at_company{
    {"1 andere student heeft een andere begeleider.", "1 other student has another counsellor."},
    {"{} andere studenten hebben een andere begeleider.", "{} other students have another counsellor."}};

// the trainer among those who see something (/ik/begeleiding)
inline constexpr Text trainer_at{"Praktijkopleider bij {}", "Trainer at {}"};
inline constexpr Text trainer_sees_name{"Je naam", "Your name"};
inline constexpr Text trainer_sees_wish{"Wat je wilt leren", "What you want to learn"};
inline constexpr Plural trainer_sees_shown{{"{} ervaring die je koos", "{} experience that you chose"},
                                           {"{} ervaringen die je koos", "{} experiences that you chose"}};
inline constexpr Text trainer_sees_moments{"Jullie gesprekken met z’n drieën",
                                           "Your conversations with the three of you"};
inline constexpr Text link_runs{"De link werkt sinds {}, tot en met {}.",
                                "The link works since {}, until {}."};
inline constexpr Text link_opened_on{"Geopend op {}.", "Opened on {}."};
inline constexpr Text link_not_opened{"Nog niet geopend.", "Not opened yet."};
inline constexpr Text stop_link{"Stop", "Stop"};
inline constexpr Text link_stopped{"Gestopt. De link van {} werkt niet meer.",
                                   "Stopped. The link of {} does not work any more."};
inline constexpr Text link_reopened{"De link van {} werkt weer.", "The link of {} works again."};

}  // namespace koers::placements::texts
