// What is said at the table, before, during and after.
#pragma once

#include "platform/i18n/text.h"

namespace koers::dialogue::canvas_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text on_the_table{"Op tafel", "On the table"};
inline constexpr Text wants_to_know{"{} wil weten", "{} wants to know"};
inline constexpr Text you_want_to_know{"Jij wilt weten", "You want to know"};
inline constexpr Text has_no_question{"{} heeft nog geen vraag opgeschreven.",
                                      "{} has not written a question yet."};
inline constexpr Text you_have_no_question{"Je hebt nog geen vraag opgeschreven.",
                                           "You have not written a question yet."};
inline constexpr Text wishes_of{"Wat {} van dit gesprek wil", "What {} wants of this conversation"};
inline constexpr Text experiences_of{"Ervaringen die {} meenam", "Experiences that {} brought"};
inline constexpr Text begin_with_any{"{} koos nog geen ervaring. Vraag naar iets van de laatste tijd.",
                                     "{} chose no experience yet. Ask about something recent."};
inline constexpr Text you_bring_nothing{"Je neemt nog geen ervaring mee.", "You bring no experience yet."};
inline constexpr Text talk_was_closed{"Het gesprek is afgerond.", "The conversation was closed."};
inline constexpr Text talk_has_changed{"Dit gesprek is veranderd.", "This conversation has changed."};
inline constexpr Text look_there{"Kijk daar", "Look there"};
inline constexpr Text begin_talk{"Begin het gesprek", "Begin the conversation"};
inline constexpr Text begin_early{"Nu al beginnen?", "Begin already?"};
inline constexpr Text begin_early_line{"Het gesprek met {} staat gepland op {}.",
                                       "The conversation with {} is planned for {}."};
inline constexpr Text begin_early_yes{"Ja, begin nu", "Yes, begin now"};
inline constexpr Text begin_early_no{"Nee, nog niet", "No, not yet"};
inline constexpr Text begun_toast{"Het gesprek is begonnen.", "The conversation has begun."};
inline constexpr Text not_begun{"Toch nog niet begonnen", "Not begun after all"};
inline constexpr Text change_preparation{"Verander wat je meeneemt", "Change what you bring"};
inline constexpr Text agreed_before{"Wat jullie eerder afspraken", "What you agreed before"};
inline constexpr Text out_of_calendar{"Haal het uit je agenda", "Take it out of your calendar"};
inline constexpr Text into_calendar{"Zet in je agenda", "Put in your calendar"};
inline constexpr Text move{"Verzet", "Move"};
inline constexpr Text cancel{"Zeg af", "Cancel"};
inline constexpr Text bring_back{"Laat het toch doorgaan", "Let it go on after all"};
inline constexpr Text is_cancelled{"Dit gesprek is afgezegd.", "This conversation was cancelled."};
inline constexpr Text back_to{"Terug naar {}", "Back to {}"};
inline constexpr Text back_to_talks{"Terug naar je gesprekken", "Back to your conversations"};
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
inline constexpr Text write_at{"Schrijf bij {}", "Write under {}"};
inline constexpr Text write_here{"Schrijf erbij…", "Write here…"};
inline constexpr Text add_note{"Zet erbij", "Add"};
inline constexpr Text change{"Wijzig", "Change"};
inline constexpr Text your_note{"Wat je schreef", "What you wrote"};
inline constexpr Text change_note{"Wijzig wat je schreef", "Change what you wrote"};
inline constexpr Text empty_removes{"Maak je het leeg? Dan gaat het weg.",
                                    "If you clear it, it will be removed."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text not_added_yet{"Dit schreef je nog", "You were still writing this"};
inline constexpr Text only_you_until_added{"Alleen jij ziet het, tot je het erbij zet.",
                                           "Only you see it, until you add it."};
inline constexpr Text only_you_and_confirmed{"Alleen jij ziet het. Het gesprek is al bevestigd.",
                                             "Only you see it. The conversation is already confirmed."};
inline constexpr Text throw_it_away{"Gooi weg", "Throw it away"};
inline constexpr Text leave_it{"Laat zo", "Leave it"};
inline constexpr Text choose_part{"Kies een onderdeel", "Choose a part"};
inline constexpr Text choose_other_part{"Kies een ander onderdeel", "Choose another part"};
inline constexpr Text no_part{"Geen onderdeel", "No part"};
inline constexpr Text nothing_noted{"Hier staat niets.", "Nothing here."};
inline constexpr Text new_agreement{"Nieuwe afspraak", "New agreement"};
inline constexpr Text who_does_it{"Wie doet het?", "Who does it?"};
inline constexpr Text before_which_day{"Vóór welke dag?", "By which day?"};
inline constexpr Text before_day{"vóór {}", "before {}"};
inline constexpr Text no_day{"geen dag afgesproken", "no date agreed"};
inline constexpr Text add_agreement{"Spreek dit af", "Agree on this"};
inline constexpr Text remove_agreement{"Haal deze afspraak weg: {}", "Remove this agreement: {}"};
inline constexpr Text agreement_missing{"Schrijf op wat jullie afspreken.", "Write down what you agree."};
inline constexpr Text agreement_day_missing{"Kies vóór welke dag het klaar is.",
                                            "Choose the day by which it will be done."};

// Closing, confirming, afterwards
inline constexpr Text yes_it_is_right{"Ja, dit klopt", "Yes, this is right"};
inline constexpr Text confirmed_by{"{}: klopt", "{}: it is right"};
inline constexpr Text counsellor_closes{"{} rondt het gesprek af.", "{} closes the conversation."};
inline constexpr Text earlier_was_used{"In dit gesprek kwam terug wat {} eerder deed.",
                                       "In this conversation you used what {} did before."};
inline constexpr Text close_talk{"Rond het gesprek af", "Close the conversation"};
inline constexpr Text closed_toast{"Afgerond. {} kan het nog lezen en bevestigen.",
                                   "Closed. {} can still read and confirm it."};
inline constexpr Text closed_and_confirmed{"Afgerond. Jullie afspraken staan bij de stappen.",
                                           "Closed. Your agreements are among the steps."};
inline constexpr Text confirmed_toast{"Bevestigd.", "Confirmed."};
inline constexpr Text read_what_is_noted{"Lees wat er staat. Mist er iets? Schrijf het erbij.",
                                         "Read what it says here. Is something missing? Add it."};
inline constexpr Text still_open_for_writing{
    "Jullie kunnen allebei nog iets veranderen, tot jullie het allebei bevestigen.",
    "You can both still change something, until you have both confirmed it."};
inline constexpr Text how_was_it{"Hoe was dit gesprek?", "How was this conversation?"};
inline constexpr Text see_ticks{"Bekijk je antwoorden", "See your answers"};
inline constexpr Text plan_next{"Plan het volgende gesprek", "Plan the next conversation"};
inline constexpr Text too_late{"Dit gesprek staat vast", "This conversation is final"};
inline constexpr Text too_late_line{
    "Jullie bevestigden het allebei, of het is nog niet begonnen. Er kan nu niets bij.",
    "You both confirmed it, or it has not begun. Nothing can be added now."};
inline constexpr Text your_text{"Jouw tekst", "Your text"};
inline constexpr Text copy_it{"Kopieer je tekst. Neem hem mee naar het volgende gesprek.",
                              "Copy your text. Bring it to the next conversation."};
inline constexpr Text to_the_talk{"Naar het gesprek", "To the conversation"};

// Who comes along
inline constexpr Text brings_along{"{} neemt {} mee: {}", "{} is bringing {}: {}"};
inline constexpr Text you_bring_along{"Je neemt {} mee: {}", "You are bringing {}: {}"};
inline constexpr Text change_companion{"Verander wie er meekomt", "Change who comes along"};

}  // namespace koers::dialogue::canvas_texts
