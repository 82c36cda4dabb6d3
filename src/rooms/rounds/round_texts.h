// What a counsellor reads of rounds: planning one, and how one stands.
#pragma once

#include "platform/i18n/text.h"

namespace koers::rounds::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text rounds{"Gespreksrondes", "Rounds of conversations"};
inline constexpr Text rounds_lead{"Jij zegt wanneer je kunt. Je studenten kiezen een moment.",
                                  "You say when you have time. Your students pick a moment."};
inline constexpr Text plan_round{"Plan een ronde", "Plan a round"};
inline constexpr Text no_rounds{"Nog geen ronde", "No round yet"};
inline constexpr Text no_rounds_line{"Kies een groep en een week. Je studenten kiezen zelf een moment.",
                                     "Choose a group and a week. Your students pick a time themselves."};
inline constexpr Text one_of_m_picked{"1 van {} koos een moment", "1 of {} picked a time"};
inline constexpr Text n_of_m_picked{"{} van {} kozen een moment", "{} of {} picked a time"};
inline constexpr Text until_day{"kiezen kan tot en met {}", "picking until {}"};
inline constexpr Text state_draft{"concept", "draft"};
inline constexpr Text state_open{"open", "open"};
inline constexpr Text state_closed{"kiezen is klaar", "picking is over"};
inline constexpr Text state_done{"geweest", "done"};
inline constexpr Text open_and_draft{"Nu", "Now"};
inline constexpr Text earlier{"Eerder", "Earlier"};

// ---- planning

inline constexpr Text new_round{"Gespreksronde plannen", "Plan a round of conversations"};
inline constexpr Text new_round_crumb{"Nieuwe ronde", "New round"};
inline constexpr Text new_lead{
    "{} van je {} studenten hebben nog geen gesprek staan. Jij kiest wanneer je kunt, zij kiezen een moment.",
    "{} of your {} students have no conversation planned. You choose when you can, they pick a time."};
inline constexpr Text new_lead_one{
    "1 van je {} studenten heeft nog geen gesprek staan. Jij kiest wanneer je kunt, zij kiezen een moment.",
    "1 of your {} students has no conversation planned. You choose when you can, they pick a time."};
inline constexpr Text draft_lead{"Dit is een concept. Nog niemand ziet het.",
                                 "This is a draft. No one sees it yet."};
inline constexpr Text with_whom{"1. Met wie?", "1. With whom?"};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text students_missing{"Kies met wie je wilt praten.", "Choose with whom you want to meet."};
inline constexpr Text fast_choice{"Snel kiezen", "Choose fast"};
inline constexpr Text without_talk{"Zonder gesprek", "No conversation planned"};
inline constexpr Text long_ago{"Langer dan 10 weken", "More than 10 weeks ago"};
inline constexpr Text everyone{"Iedereen", "Everyone"};
inline constexpr Text no_one{"Niemand", "No one"};
inline constexpr Text no_students{"Je begeleidt nog niemand.", "You guide no one yet."};
inline constexpr Text chosen_students{"Wie krijgt een uitnodiging?", "Who is invited?"};
inline constexpr Text weeks_ago{"{} weken niet gesproken", "{} weeks since you met"};
inline constexpr Text has_talk{"heeft al een gesprek staan", "already has a conversation planned"};
inline constexpr Text what_kind{"2. Wat voor gesprek?", "2. What kind of conversation?"};
inline constexpr Text title{"Naam van de ronde", "Name of the round"};
inline constexpr Text title_missing{"Geef de ronde een naam.", "Give the round a name."};
inline constexpr Text title_usual{"Ronde van {}", "Round of {}"};
inline constexpr Text minutes{"Hoe lang?", "How long?"};
inline constexpr Text minutes_missing{"Kies hoe lang een gesprek duurt.",
                                      "Choose how long a conversation takes."};
inline constexpr Text pause{"Pauze erna", "Break afterwards"};
inline constexpr Text pause_missing{"Kies hoe lang je pauze is.", "Choose how long your break is."};
inline constexpr Text n_minutes{"{} minuten", "{} minutes"};
inline constexpr Text no_pause{"geen", "none"};
inline constexpr Text channels{"Waar kan het? De student kiest.", "Where can it be? The student chooses."};
inline constexpr Text channels_missing{"Kies minstens één manier.", "Choose at least one way."};
inline constexpr Text school{"Op school", "At school"};
inline constexpr Text phone{"Bellen", "By phone"};
inline constexpr Text video{"Beeldbellen", "By video"};
inline constexpr Text place{"Lokaal", "Room"};
inline constexpr Text pick_until{"Kiezen kan tot en met", "Picking until"};
inline constexpr Text pick_until_missing{"Kies de laatste dag om te kiezen.", "Choose the last day to pick."};
inline constexpr Text when{"3. Wanneer kun jij?", "3. When can you?"};
inline constexpr Text slots{"Momenten", "Times"};
inline constexpr Text slots_hint{"Tik op een half uur. Je gesprekken staan er al in.",
                                 "Tap half an hour. Your conversations are already there."};
inline constexpr Text slots_missing{"Kies minstens één moment.", "Choose at least one time."};
inline constexpr Text slots_overlap{"{} en {} lopen in elkaar. Met pauze duurt een gesprek {} minuten.",
                                    "{} and {} overlap. With the break a conversation takes {} minutes."};
inline constexpr Text slots_before_last_day{
    "Er is geen moment na vandaag. Kies er een dat nog komt.",
    "There is no time after today. Choose one that is still to come."};
inline constexpr Text week_of{"{} tot en met {}", "{} to {}"};
inline constexpr Text week_before{"Week ervoor", "Week before"};
inline constexpr Text week_after{"Week erna", "Week after"};
inline constexpr Text repeat_week{"Herhaal in de week erna", "Repeat in the week after"};
inline constexpr Text as_list{"Toon als lijst", "Show as a list"};
inline constexpr Text on_day{"op {}", "on {}"};
inline constexpr Text busy{"gesprek", "busy"};
inline constexpr Text busy_at{"{}, gesprek met {}", "{}, conversation with {}"};
inline constexpr Text gone{"voorbij", "past"};
inline constexpr Text already_there{"staat er al", "already there"};
inline constexpr Text key_chosen{"gekozen", "chosen"};
inline constexpr Text key_free{"kan", "possible"};
inline constexpr Text key_busy{"bezet", "busy"};
inline constexpr Text other_weeks{"Ook gekozen", "Also chosen"};
inline constexpr Text other_weeks_line{"Haal het vinkje weg om een moment te schrappen.",
                                       "Take the tick away to drop a time."};
inline constexpr Text more_moment{"Nog een ander moment", "Another time"};
inline constexpr Text more_day{"Dag", "Day"};
inline constexpr Text more_time{"Tijd", "Time"};
inline constexpr Text more_time_missing{"Kies ook een tijd.", "Choose a time too."};
inline constexpr Text more_day_missing{"Kies ook een dag.", "Choose a day too."};
inline constexpr Text add_moment{"Zet erbij", "Add"};
inline constexpr Text warned{"Let op: op {} heb je al een gesprek. Dat moment kan niemand kiezen.",
                             "Note: on {} you already have a conversation. No one can pick that time."};
inline constexpr Text does_it_fit{"Past het?", "Does it fit?"};
inline constexpr Text slot_for{"plek voor", "time for"};
inline constexpr Text slots_for{"plekken voor", "times for"};
inline constexpr Text student_small{"student", "student"};
inline constexpr Text students_small{"studenten", "students"};
inline constexpr Text fits_nothing{"Tik aan wanneer je kunt. Dan tellen we mee.",
                                   "Tap when you can. Then we count along."};
inline constexpr Text fits_spare{"Iedereen heeft wat te kiezen.", "Everyone has a choice."};
inline constexpr Text fits_just{"Precies genoeg. Wie laatst kiest, heeft geen keus.",
                                "Just enough. Who picks last has no choice."};
inline constexpr Text fits_short{"Te weinig momenten. Wie laat kiest, wacht tot je er meer maakt.",
                                 "Too few times. Who picks late waits until you add more."};
inline constexpr Text hours_this_round{"Deze ronde kost je hoogstens {}.",
                                       "This round takes you {} at most."};
inline constexpr Text hours_held{"Dit schooljaar hield je {} aan gesprekken.",
                                 "This school year you held {} of conversations."};
inline constexpr Text what_they_get{"Dit krijgen ze", "This is what they get"};
inline constexpr Text from_on_phone{"{}, op hun telefoon", "{}, on their phone"};
inline constexpr Text sentence{"Jouw zin", "Your sentence"};
inline constexpr Text sentence_hint{"Schrijf niets over één student: ze lezen dit allemaal.",
                                    "Write nothing about one student: all of them read this."};
inline constexpr Text sentence_missing{"Schrijf een zin voor je studenten.",
                                       "Write a sentence for your students."};
inline constexpr Text sentence_usual{"Tijd om weer te praten over jouw koers. Kies een moment dat jou past.",
                                     "Time to discuss your course again. Pick a time that suits you."};
inline constexpr Text invite{"Nodig uit", "Invite"};
inline constexpr Plural invite_n{{"Nodig 1 student uit", "Invite 1 student"},
                                 {"Nodig {} studenten uit", "Invite {} students"}};
inline constexpr Text save_draft{"Bewaar als concept", "Save as a draft"};
inline constexpr Text draft_saved{"Bewaard als concept", "Saved as a draft"};
inline constexpr Text invited{"Je studenten zijn uitgenodigd", "Your students are invited"};
inline constexpr Text drop_draft{"Gooi het concept weg", "Throw the draft away"};
inline constexpr Text draft_dropped{"Het concept is weg", "The draft is gone"};

// ---- a round

inline constexpr Text lead_open{"{} van de {} studenten kozen een moment. Kiezen kan nog tot en met {}.",
                                "{} of {} students picked a time. Picking is open until {}."};
inline constexpr Text lead_open_one{"1 van de {} studenten koos een moment. Kiezen kan nog tot en met {}.",
                                    "1 of {} students picked a time. Picking is open until {}."};
inline constexpr Text lead_closed_one{"1 van de {} studenten heeft een moment. Kiezen kon tot en met {}.",
                                      "1 of {} students has a time. Picking was open until {}."};
inline constexpr Text lead_closed{"{} van de {} studenten hebben een moment. Kiezen kon tot en met {}.",
                                  "{} of {} students have a time. Picking was open until {}."};
inline constexpr Text add_slots{"Momenten erbij", "Add times"};
inline constexpr Text slots_added{"De momenten staan erbij", "The times were added"};
inline constexpr Text add_slots_lead{"Kies wanneer je nog meer kunt. Wie nog kiest, ziet het meteen.",
                                     "Choose when else you can. Who still picks sees it at once."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text n_of_m{"{} van {}", "{} of {}"};
inline constexpr Text still_free{"nog vrij", "still free"};
inline constexpr Text past_free{"niet gekozen", "not picked"};
inline constexpr Text not_free{"bezet: daar staat een ander gesprek", "busy: another conversation is there"};
inline constexpr Text drop_slot{"Haal weg", "Remove"};
inline constexpr Text slot_dropped{"Het moment is weg", "The time was removed"};
inline constexpr Text slot_back{"Het moment staat er weer", "The time is back"};
inline constexpr Text prepared{"heeft voorbereid", "has prepared"};
inline constexpr Text held{"gehouden", "held"};
inline constexpr Text elsewhere{"Op een ander moment", "At another time"};
inline constexpr Text not_picked{"Koos nog niet", "Has not picked yet"};
inline constexpr Text not_picked_closed{"Koos niet", "Did not pick"};
inline constexpr Text seen{"heeft de vraag gezien", "saw the question"};
inline constexpr Text not_seen{"heeft de vraag nog niet gezien", "has not seen the question yet"};
inline constexpr Text says_wish{"zegt: {}", "says: {}"};
inline constexpr Text put_ready{"Zet klaar", "Set a time"};
inline constexpr Text move{"Verzet", "Move"};
inline constexpr Text reminds_once{"Koers herinnert één keer, op {}. Daarna is het aan jou.",
                                   "Koers reminds once, on {}. After that it is up to you."};
inline constexpr Text closed_line{"De dag is voorbij. Zet een moment klaar: de student mag het verzetten.",
                                  "The day has passed. Set a time: the student may move it."};
inline constexpr Text everyone_picked{"Iedereen heeft een moment.", "Everyone has a time."};
inline constexpr Text hours{"Uren", "Hours"};
inline constexpr Text planned_here{"Gepland in deze ronde", "Planned in this round"};
inline constexpr Text held_here{"Gehouden in deze ronde", "Held in this round"};
inline constexpr Text held_year{"Gehouden dit schooljaar", "Held this school year"};
inline constexpr Text per_student{"Gepland per student", "Planned per student"};
inline constexpr Text hours_how{"Zo tellen we", "How we count"};
inline constexpr Text hours_how_line{
    "Gepland is de lengte met pauze van elk gekozen moment. Gehouden telt voor de tijd waarvoor het gepland "
    "was.",
    "Planned is the length with the break of each picked time. What was held counts for the time it was "
    "planned for."};
inline constexpr Text n_hours{"{} uur", "{} hours"};
inline constexpr Text n_minutes_short{"{} minuten", "{} minutes"};
inline constexpr Text hours_and_minutes{"{} uur en {} minuten", "{} hours and {} minutes"};
inline constexpr Text change_last_day{"Verander de laatste dag", "Change the last day"};
inline constexpr Text last_day_changed{"De laatste dag is veranderd", "The last day was changed"};
inline constexpr Text calendar{"Altijd in je agenda", "Always in your calendar"};
inline constexpr Text calendar_line{
    "Met één adres staan al je gesprekken in de agenda op je telefoon.",
    "With one address all your conversations are in the calendar on your phone."};
inline constexpr Text to_calendar{"Maak je agenda-adres", "Make your calendar address"};

// ---- a moment for one student

inline constexpr Text put_for{"Zet een moment klaar voor {}", "Set a time for {}"};
inline constexpr Text move_for{"Verzet het gesprek met {}", "Move the conversation with {}"};
inline constexpr Text put_lead{"{} krijgt er meteen bericht van, en mag het zelf verzetten.",
                               "{} hears of it at once, and may move it."};
inline constexpr Text which_moment{"Welk moment?", "Which time?"};
inline constexpr Text moment_missing{"Kies een moment.", "Choose a time."};
inline constexpr Text how{"Hoe?", "How?"};
inline constexpr Text how_missing{"Kies hoe jullie praten.", "Choose how you will meet."};
inline constexpr Text word_for{"Een woord erbij", "A word with it"};
inline constexpr Text word_hint{"{} leest dit bij het nieuwe moment.", "{} reads this with the new time."};
inline constexpr Text word_missing{"Schrijf waarom het gesprek verzet is.",
                                   "Write why the conversation was moved."};
inline constexpr Text is_put{"Het staat klaar", "It is set"};
inline constexpr Text is_moved{"Het gesprek is verzet", "The conversation was moved"};
inline constexpr Text put_taken{"Dat moment is net bezet. Dit is nog vrij.",
                                "That time was just taken. These are still free."};
inline constexpr Text none_free{"Er is geen moment meer vrij", "No time is free any more"};
inline constexpr Text none_free_line{"Zet eerst momenten bij deze ronde.", "Add times to this round first."};

}  // namespace koers::rounds::texts
