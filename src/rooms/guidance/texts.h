// What is said around conversations: Dutch at language level B1 (jij), and English.
#pragma once

#include <array>

#include "platform/i18n/text.h"

namespace koers::guidance::texts {

using i18n::Plural;
using i18n::Text;

// The list, and the cards that other pages show
inline constexpr Text talks{"Gesprekken", "Talks"};
inline constexpr Text talk_with{"Gesprek met {}", "Talk with {}"};
inline constexpr Text first_talk_with{"Kennismaking met {}", "First talk with {}"};
inline constexpr Text coming{"Gepland", "Coming"};
inline constexpr Text past{"Geweest", "Past"};
inline constexpr Text not_held_yet{"Nog niet gehouden", "Not held yet"};
inline constexpr Text lead_next{"{} praat je met {}.", "{} you talk with {}."};
inline constexpr Text lead_nothing{"Er staat nu geen gesprek gepland.", "No talk is planned now."};
inline constexpr Plural lead_guide{{"Je hebt 1 gesprek gepland.", "You have 1 talk planned."},
                                   {"Je hebt {} gesprekken gepland.", "You have {} talks planned."}};
inline constexpr Text none_yet{"Je eerste gesprek staat nog niet gepland.",
                               "Your first talk is not planned yet."};
inline constexpr Text none_yet_line{"In een gesprek praat je over wat je meemaakt en wat je wilt.",
                                    "In a talk you speak about what you live through and what you want."};
inline constexpr Text none_yet_guide{"Er staat nog geen gesprek gepland.", "No talk is planned yet."};
inline constexpr Text none_yet_guide_line{"Kies een student en plan een moment samen.",
                                          "Choose a student and plan a moment together."};
inline constexpr Text your_students{"Naar je studenten", "To your students"};
inline constexpr Text prepared{"Voorbereid", "Prepared"};
inline constexpr Text not_prepared{"Nog niet voorbereid", "Not prepared yet"};
inline constexpr Text asked_by_you{"Jij vroeg dit gesprek", "You asked for this talk"};
inline constexpr Text asked_by{"{} vraagt dit gesprek", "{} asks for this talk"};
inline constexpr Text begun{"Bezig", "Going on"};
inline constexpr Text to_confirm{"Klopt het zo?", "Is it right?"};
inline constexpr Text waits_for{"Wacht op {}", "Waits for {}"};
inline constexpr Text held_on{"Gehouden op {}", "Held on {}"};
inline constexpr Text planned_on{"Was gepland op {}", "Was planned for {}"};
inline constexpr Text when_where{"{} · {}", "{} · {}"};
inline constexpr Text when_at{"{} · {}", "{} · {}"};

inline constexpr Text prepare_yourself{"Bereid je voor", "Prepare yourself"};
inline constexpr Text three_questions{"3 korte vragen. Duurt ongeveer 2 minuten.",
                                      "3 short questions. It takes about 2 minutes."};
inline constexpr Text see_preparation{"Bekijk wat je meeneemt", "See what you bring"};
inline constexpr Text you_are_prepared{"Je bent voorbereid. Je kunt nog alles veranderen.",
                                       "You are prepared. You can still change everything."};
inline constexpr Text open_talk{"Open het gesprek", "Open the talk"};
inline constexpr Text talk_has_begun{"Het gesprek is begonnen.", "The talk has begun."};
inline constexpr Text no_talk_planned{"Nog geen gesprek gepland", "No talk planned yet"};
inline constexpr Text your_counsellor_is{"{} is je begeleider.", "{} is your counsellor."};
inline constexpr Text no_counsellor_now{"Je hebt nu geen begeleider. Vraag je team wie dat wordt.",
                                        "You have no counsellor now. Ask your team who it will be."};
inline constexpr Text ask_for_talk{"Vraag {} om een gesprek", "Ask {} for a talk"};
inline constexpr Text ask_talk{"Vraag een gesprek", "Ask for a talk"};

inline constexpr Text read_and_confirm{"Lees en bevestig", "Read and confirm"};
inline constexpr Text confirm_card{"Klopt het wat jullie opschreven?",
                                   "Is it right what you both wrote down?"};
inline constexpr Text spoke_on{"Je sprak {} met {}.", "You spoke {} with {}."};
inline constexpr Text did_it_help{"Hielp dit gesprek jou?", "Did this talk help you?"};
inline constexpr Text help_yes{"Ja", "Yes"};
inline constexpr Text help_a_bit{"Een beetje", "A bit"};
inline constexpr Text help_no{"Nee", "No"};
inline constexpr Text only_in_groups{"Je antwoord telt alleen mee in groepen van {} of meer.",
                                     "Your answer only counts in groups of {} or more."};

inline constexpr Text new_for_you{"Nieuw", "New"};
inline constexpr Text shared_with_you{"{} deelde een ervaring", "{} shared an experience"};
inline constexpr Text prepared_talk{"{} bereidde het gesprek voor", "{} prepared the talk"};
inline constexpr Text asks_for_talk{"{} vraagt een gesprek", "{} asks for a talk"};

// Planning
inline constexpr Text plan_talk{"Plan een gesprek", "Plan a talk"};
inline constexpr Text plan_with{"Plan een gesprek met {}", "Plan a talk with {}"};
inline constexpr Text ask_lead{"Kies een dag en een tijd. {} ziet je voorstel.",
                               "Choose a day and a time. {} sees your proposal."};
inline constexpr Text plan_lead{"{} ziet het gesprek meteen en kan zich voorbereiden.",
                                "{} sees the talk at once and can prepare."};
inline constexpr Text move_talk{"Verzet het gesprek", "Move the talk"};
inline constexpr Text move_lead{"Kies een nieuwe dag en tijd. {} ziet het meteen.",
                                "Choose a new day and time. {} sees it at once."};
inline constexpr Text day{"Dag", "Day"};
inline constexpr Text time{"Tijd", "Time"};
inline constexpr Text how_long{"Hoe lang?", "How long?"};
inline constexpr Text n_minutes{"{} minuten", "{} minutes"};
inline constexpr Text place{"Plek (mag leeg blijven)", "Place (may stay empty)"};
inline constexpr Text place_hint{"Bijvoorbeeld lokaal B2.14, of wandelend.",
                                 "For example room B2.14, or walking."};
inline constexpr Text kind{"Wat voor gesprek is het?", "What kind of talk is it?"};
inline constexpr Text kind_dialogue{"Loopbaangesprek", "Career talk"};
inline constexpr Text kind_intake{"Kennismaking", "First talk"};
inline constexpr Text save_plan{"Plan het gesprek", "Plan the talk"};
inline constexpr Text send_proposal{"Stuur voorstel", "Send proposal"};
inline constexpr Text save_move{"Verzet het gesprek", "Move the talk"};
inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text day_past{"Kies een dag die nog komt, binnen een jaar.",
                               "Choose a day that is still to come, within a year."};
inline constexpr Text time_wrong{"Schrijf de tijd als 10.20.", "Write the time as 10:20."};
inline constexpr Text minutes_wrong{"Kies hoe lang het duurt.", "Choose how long it takes."};
inline constexpr Text place_too_long{"Maak de plek korter.", "Make the place shorter."};
inline constexpr Text planned{"Het gesprek staat gepland.", "The talk is planned."};
inline constexpr Text asked{"Gevraagd. {} ziet je voorstel.", "Asked. {} sees your proposal."};
inline constexpr Text moved{"Het gesprek is verzet.", "The talk was moved."};
inline constexpr Text cancelled{"Het gesprek is afgezegd.", "The talk was cancelled."};
inline constexpr Text reinstated{"Het gesprek staat er weer.", "The talk is back."};

// Preparing (ux 3.3; 6.2 "prepare")
inline constexpr Text what_do_you_bring{"Wat neem je mee?", "What do you bring?"};
inline constexpr Text pick_experiences{"Kies 1 tot 3 ervaringen om over te praten.",
                                       "Choose 1 to 3 experiences to talk about."};
inline constexpr Text no_experiences_yet{"Je hebt nog geen ervaringen. Leg er een vast, of ga verder zonder.",
                                         "You have no experiences yet. Record one, or go on without."};
inline constexpr Text picked_is_seen{"Wat je kiest, ziet {} in jullie gesprek staan.",
                                     "What you choose, {} sees in your talk."};
inline constexpr Text too_many_experiences{"Kies er hoogstens drie. Dan is er tijd voor elk.",
                                           "Choose three at most. Then there is time for each."};
inline constexpr Text new_experience{"Nieuwe ervaring", "New experience"};
inline constexpr Text what_do_you_want_to_know{"Wat wil je weten?", "What do you want to know?"};
inline constexpr Text one_sentence_will_do{"Eén zin is genoeg. Het mag ook leeg blijven.",
                                           "One sentence is enough. It may stay empty."};
inline constexpr Text your_question{"Jouw vraag", "Your question"};
inline constexpr Text question_too_long{"Maak je vraag korter.", "Make your question shorter."};
inline constexpr Text asked_while_exploring{"Dit wilde je nog weten", "You still wanted to know this"};
inline constexpr Text how_to_begin{"Weet je niet hoe je begint?", "Not sure how to begin?"};
inline constexpr std::array question_starters{Text{"Ik twijfel over", "I am not sure about"},
                                              Text{"Past het bij mij om", "Does it suit me to"},
                                              Text{"Hoe kom ik erachter of", "How do I find out whether"},
                                              Text{"Ik wil graag leren", "I would like to learn"}};
inline constexpr Text what_do_you_want_of{"Wat wil je van {}?", "What do you want of {}?"};
inline constexpr Text your_wish{"Wat wil je van je begeleider?", "What do you want of your counsellor?"};
inline constexpr Text choose_what_fits{"Kies wat past. Het mag meer zijn.",
                                       "Choose what fits. It may be more."};
inline constexpr Text wish_listen{"Luisteren", "Listening"};
inline constexpr Text wish_think_along{"Meedenken", "Thinking along"};
inline constexpr Text wish_meet_someone{"Iemand leren kennen", "Getting to know somebody"};
inline constexpr Text wish_arrange{"Iets regelen", "Arranging something"};
inline constexpr Text bring_somebody{"Ik neem iemand mee", "I bring somebody"};
inline constexpr Text bring_somebody_hint{
    "Een ouder of iemand anders die je vertrouwt. Alleen als jij dat wilt.",
    "A parent or somebody else you trust. Only if you want it."};
inline constexpr Text companion_name{"Naam (leeg is niemand)", "Name (empty is nobody)"};
inline constexpr Text companion_name_hint{
    "Jij en {} zien dit. Je kunt het veranderen tot het gesprek voorbij is.",
    "You and {} see this. You can change it until the talk is over."};
inline constexpr Text companion_relation{"Wie is dat van jou?", "Who is that to you?"};
inline constexpr Text companion_too_long{"Maak de naam korter.", "Make the name shorter."};
inline constexpr Text choose_relation{"Kies", "Choose"};
inline constexpr Text relation_parent{"Ouder", "Parent"};
inline constexpr Text relation_sibling{"Broer of zus", "Brother or sister"};
inline constexpr Text relation_friend{"Vriend of vriendin", "Friend"};
inline constexpr Text relation_other{"Iemand anders", "Somebody else"};
inline constexpr Text a_parent{"een ouder", "a parent"};
inline constexpr Text a_sibling{"een broer of zus", "a brother or sister"};
inline constexpr Text a_friend{"een vriend of vriendin", "a friend"};
inline constexpr Text somebody{"iemand", "somebody"};
inline constexpr Text brings_along{"{} neemt {} mee: {}", "{} brings {}: {}"};
inline constexpr Text you_bring_along{"Je neemt {} mee: {}", "You bring {}: {}"};
inline constexpr Text change_companion{"Verander wie er meekomt", "Change who comes along"};
inline constexpr Text can_read_along{
    "Laat je iemand liever meelezen? Dat kan met een link naar je portfolio.",
    "Would you rather let somebody read along? A link to your portfolio does that."};
inline constexpr Text you_choose_what{"Jij kiest wat erop staat en tot wanneer.",
                                      "You choose what stands there and until when."};
inline constexpr Text to_your_portfolio{"Naar je portfolio", "To your portfolio"};
inline constexpr Text next_question{"Volgende vraag", "Next question"};
inline constexpr Text ready{"Klaar", "Done"};
inline constexpr Text prepared_toast{"Klaar. {} ziet wat je meeneemt.", "Done. {} sees what you bring."};

// The table, before and during (ux 3.4; 6.2 "canvas")
inline constexpr Text on_the_table{"Op tafel", "On the table"};
inline constexpr Text wants_to_know{"{} wil weten", "{} wants to know"};
inline constexpr Text you_want_to_know{"Jij wilt weten", "You want to know"};
inline constexpr Text has_no_question{"{} heeft nog geen vraag opgeschreven.",
                                      "{} has not written a question yet."};
inline constexpr Text you_have_no_question{"Je hebt nog geen vraag opgeschreven.",
                                           "You have not written a question yet."};
inline constexpr Text wishes_of{"Wat {} van dit gesprek wil", "What {} wants of this talk"};
inline constexpr Text experiences_of{"Ervaringen die {} meenam", "Experiences that {} brought"};
inline constexpr Text begin_with_any{"{} koos nog geen ervaring. Vraag naar iets van de laatste tijd.",
                                     "{} chose no experience yet. Ask about something recent."};
inline constexpr Text you_bring_nothing{"Je neemt nog geen ervaring mee.", "You bring no experience yet."};
inline constexpr Text talk_was_closed{"Het gesprek is afgerond.", "The talk was closed."};
inline constexpr Text talk_has_changed{"Dit gesprek is veranderd.", "This talk has changed."};
inline constexpr Text look_there{"Kijk daar", "Look there"};
inline constexpr Text begin_talk{"Begin het gesprek", "Begin the talk"};
inline constexpr Text change_preparation{"Verander wat je meeneemt", "Change what you bring"};
inline constexpr Text agreed_before{"Wat jullie eerder afspraken", "What you agreed before"};
inline constexpr Text into_calendar{"Zet in je agenda", "Put in your calendar"};
inline constexpr Text move{"Verzet", "Move"};
inline constexpr Text cancel{"Zeg af", "Cancel"};
inline constexpr Text bring_back{"Laat het toch doorgaan", "Let it go on after all"};
inline constexpr Text is_cancelled{"Dit gesprek is afgezegd.", "This talk was cancelled."};
inline constexpr Text back_to{"Terug naar {}", "Back to {}"};
inline constexpr Text back_to_talks{"Terug naar je gesprekken", "Back to your talks"};
inline constexpr Text both_see_the_same{"Jullie zien allebei hetzelfde", "You both see the same"};
inline constexpr Text four_movements{"Vier bewegingen", "Four movements"};
inline constexpr Text last_time{"Vorige keer, op {}:", "Last time, on {}:"};
inline constexpr Text last_time_plain{"Vorige keer:", "Last time:"};
inline constexpr Text kept_of{"{} van {} afspraken gedaan.", "{} of {} agreements done."};
inline constexpr Text step_done{"gedaan", "done"};
inline constexpr Text step_open{"nog open", "still open"};
inline constexpr Text step_dropped{"past niet meer", "no longer fits"};
inline constexpr Plural days_late{{"1 dag te laat", "1 day late"}, {"{} dagen te laat", "{} days late"}};
inline constexpr Text question_at_hand{"Vraag bij de hand", "A question at hand"};
inline constexpr Text other_question{"Andere vraag", "Another question"};
inline constexpr Text is_writing{"{} schrijft…", "{} is writing…"};
inline constexpr Text write_at{"Schrijf bij {}", "Write at {}"};
inline constexpr Text write_here{"Schrijf erbij…", "Write here…"};
inline constexpr Text add_note{"Zet erbij", "Add"};
inline constexpr Text change{"Wijzig", "Change"};
inline constexpr Text change_note{"Wijzig wat je schreef", "Change what you wrote"};
inline constexpr Text empty_removes{"Maak je het leeg? Dan gaat het weg.",
                                    "When you make it empty, it goes away."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text leave_it{"Laat zo", "Leave it"};
inline constexpr Text choose_part{"Kies een onderdeel", "Choose a part"};
inline constexpr Text choose_other_part{"Kies een ander onderdeel", "Choose another part"};
inline constexpr Text no_part{"Geen onderdeel", "No part"};
inline constexpr Text nothing_noted{"Hier staat niets.", "Nothing stands here."};
inline constexpr Text new_agreement{"Nieuwe afspraak", "New agreement"};
inline constexpr Text who_does_it{"Wie doet het?", "Who does it?"};
inline constexpr Text before_which_day{"Vóór welke dag?", "Before which day?"};
inline constexpr Text before_day{"vóór {}", "before {}"};
inline constexpr Text no_day{"geen dag afgesproken", "no day agreed"};
inline constexpr Text add_agreement{"Spreek dit af", "Agree on this"};
inline constexpr Text remove_agreement{"Haal deze afspraak weg: {}", "Remove this agreement: {}"};
inline constexpr Text agreement_missing{"Schrijf op wat jullie afspreken.", "Write down what you agree."};
inline constexpr Text agreement_too_long{"Maak de afspraak korter.", "Make the agreement shorter."};
inline constexpr Text agreement_day_missing{"Kies vóór welke dag het klaar is.",
                                            "Choose before which day it will be done."};
inline constexpr Text agreement_day_past{"Kies een dag die nog komt.", "Choose a day that is still to come."};
inline constexpr Text note_too_long{"Maak je tekst korter. Knip hem in tweeën.",
                                    "Make your text shorter. Cut it in two."};

// Closing, confirming, afterwards
inline constexpr Text yes_it_is_right{"Ja, dit klopt", "Yes, this is right"};
inline constexpr Text confirmed_by{"{}: klopt", "{}: it is right"};
inline constexpr Text counsellor_closes{"{} rondt het gesprek af.", "{} closes the talk."};
inline constexpr Text used_earlier{"We gebruikten wat {} eerder deed", "We used what {} did before"};
inline constexpr Text earlier_was_used{"In dit gesprek kwam terug wat {} eerder deed.",
                                       "In this talk you used what {} did before."};
inline constexpr Text close_talk{"Rond het gesprek af", "Close the talk"};
inline constexpr Text closed_toast{"Afgerond. {} kan het nog lezen en bevestigen.",
                                   "Closed. {} can still read and confirm it."};
inline constexpr Text closed_and_confirmed{"Afgerond. Jullie afspraken staan bij de stappen.",
                                           "Closed. Your agreements stand among the steps."};
inline constexpr Text confirmed_toast{"Bevestigd.", "Confirmed."};
inline constexpr Text read_what_is_noted{"Lees wat er staat. Mist er iets? Schrijf het erbij.",
                                         "Read what stands here. Is something missing? Add it."};
inline constexpr Text still_open_for_writing{
    "Jullie kunnen allebei nog iets veranderen, tot jullie het allebei bevestigen.",
    "You can both still change something, until you have both confirmed it."};
inline constexpr Text how_was_it{"Hoe was dit gesprek?", "How was this talk?"};
inline constexpr Text see_ticks{"Bekijk je antwoorden", "See your answers"};
inline constexpr Text plan_next{"Plan het volgende gesprek", "Plan the next talk"};
inline constexpr Text too_late{"Dit gesprek staat vast", "This talk is final"};
inline constexpr Text too_late_line{
    "Jullie bevestigden het allebei, of het is nog niet begonnen. Er kan nu niets bij.",
    "You both confirmed it, or it has not begun. Nothing can be added now."};
inline constexpr Text your_text{"Jouw tekst", "Your text"};
inline constexpr Text copy_it{"Kopieer je tekst. Neem hem mee naar het volgende gesprek.",
                              "Copy your text. Bring it to the next talk."};
inline constexpr Text to_the_talk{"Naar het gesprek", "To the talk"};

// The ticks afterwards, by both apart (GU-15)
inline constexpr Text tick_what_is_true{"Kruis aan wat klopt. {} ziet jouw antwoorden niet.",
                                        "Tick what is true. {} does not see your answers."};
inline constexpr Text what_is_true{"Wat klopt?", "What is true?"};
inline constexpr Text my_real_experience{"We praatten over iets wat ik echt meemaakte.",
                                         "We talked about something I really lived through."};
inline constexpr Text my_spoke_most{"Ik was meer aan het woord dan mijn begeleider.",
                                    "I spoke more than my counsellor."};
inline constexpr Text my_something_new{"Ik weet iets nieuws over mezelf of over werk.",
                                       "I know something new about myself or about work."};
inline constexpr Text my_step_agreed{"We spraken een stap af.", "We agreed on a step."};
inline constexpr Text my_felt_safe{"Ik kon alles zeggen en voelde me gehoord.",
                                   "I could say everything and felt heard."};
inline constexpr Text their_real_experience{"We praatten over iets wat {} echt meemaakte.",
                                            "We talked about something {} really lived through."};
inline constexpr Text their_spoke_most{"{} was meer aan het woord dan ik.", "{} spoke more than I did."};
inline constexpr Text their_something_new{"{} weet iets nieuws over zichzelf of over werk.",
                                          "{} knows something new about themselves or about work."};
inline constexpr Text their_step_agreed{"We spraken een stap af.", "We agreed on a step."};
inline constexpr Text their_felt_safe{"{} kon volgens mij alles zeggen.", "I think {} could say everything."};
inline constexpr Text ticked_toast{"Bewaard. Dank je.", "Saved. Thank you."};
inline constexpr Text thanks_for_tap{"Dank je. Wil je ook aankruisen wat klopt?",
                                     "Thank you. Would you also tick what is true?"};

// Aids: question cards
inline constexpr Text aids{"Hulpmiddelen", "Aids"};
inline constexpr Text aids_lead{"Vragen die openen. Kies er één of twee, niet meer.",
                                "Questions that open up. Choose one or two, no more."};
inline constexpr Text every_part{"Alle onderdelen", "All parts"};
inline constexpr Text every_movement{"Alle bewegingen", "All movements"};
inline constexpr Plural n_questions{{"1 vraag", "1 question"}, {"{} vragen", "{} questions"}};
inline constexpr Text choose_cards{"Kies vragen", "Choose questions"};
inline constexpr Text by_part{"Onderdeel", "Part"};
inline constexpr Text by_movement{"Beweging", "Movement"};
inline constexpr Text phase_guided{"Samen ontdekken", "Discovering together"};
inline constexpr Text phase_together{"Meer samen sturen", "Steering together"};
inline constexpr Text phase_self{"Student stuurt zelf", "The student steers"};
inline constexpr Text aids_print{"Deze bladzijde kun je ook printen.", "You can print this page too."};

}  // namespace koers::guidance::texts
