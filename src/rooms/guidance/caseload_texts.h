// The sentences of the counsellor's day: today, the caseload, a student's file, handover.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::caseload_texts {

using i18n::Plural;
using i18n::Text;

// today
inline constexpr Text today{"Vandaag", "Today"};
inline constexpr Text good_morning{"Goedemorgen {}", "Good morning {}"};
inline constexpr Text good_afternoon{"Goedemiddag {}", "Good afternoon {}"};
inline constexpr Text good_evening{"Goedenavond {}", "Good evening {}"};
inline constexpr Plural talks_this_week{{"Deze week {} gesprek.", "This week {} talk."},
                                        {"Deze week {} gesprekken.", "This week {} talks."}};
inline constexpr Plural ask_attention{
    {"{} student vraagt je aandacht.", "{} student asks your attention."},
    {"{} studenten vragen je aandacht.", "{} students ask your attention."}};
inline constexpr Plural new_experiences{{"{} nieuwe ervaring.", "{} new experience."},
                                        {"{} nieuwe ervaringen.", "{} new experiences."}};
inline constexpr Text nothing_waits{"Er wacht deze week niets op je.", "Nothing waits for you this week."};
inline constexpr Text begin_talk{"Begin een gesprek", "Begin a talk"};
inline constexpr Text plan_talk{"Plan een gesprek", "Plan a talk"};
inline constexpr Text plan_with{"Plan gesprek", "Plan a talk"};
inline constexpr Text this_week{"Deze week", "This week"};
inline constexpr Text attention{"Vraagt aandacht", "Asks attention"};
inline constexpr Text new_since{"Nieuw sinds {}", "New since {}"};
inline constexpr Text brings_along{"neemt {} mee: {}", "brings {}: {}"};
inline constexpr Text prepared{"bereidde zich voor", "has prepared"};
inline constexpr Text not_prepared{"bereidt zich nog voor", "still prepares"};
inline constexpr Text talk_under_way{"gesprek loopt", "talk under way"};
inline constexpr Text no_talks_this_week{"Deze week staat er niets gepland.",
                                         "Nothing is planned this week."};
inline constexpr Text quiet_day{"Rustige dag. Zal je iemand een vraag stellen?",
                                "A quiet day. Will you ask somebody a question?"};
inline constexpr Text nothing_new{"Nog niets nieuws gedeeld.", "Nothing new shared yet."};
inline constexpr Text look{"Bekijk", "Look"};
inline constexpr Text all_of_them{"Alle {}", "All {}"};

// the caseload
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Plural my_students{{"Mijn {} student", "My {} student"},
                                    {"Mijn {} studenten", "My {} students"}};
inline constexpr Text search_student{"Zoek een student", "Find a student"};
inline constexpr Text filter_students{"Filter studenten", "Filter students"};
inline constexpr Text filter_all{"Allemaal", "All"};
inline constexpr Text filter_not_spoken{"Langer dan {} weken niet gesproken", "Not spoken with for {} weeks"};
inline constexpr Text filter_nothing_planned{"Nog geen gesprek gepland", "No talk planned yet"};
inline constexpr Text filter_bbl{"Bbl", "Work-based"};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_last{"Laatst gesproken", "Last talk"};
inline constexpr Text column_next{"Volgend gesprek", "Next talk"};
inline constexpr Text column_experiences{"Gedeeld dit jaar", "Shared this year"};
inline constexpr Text column_steps{"Stappen", "Steps"};
inline constexpr Text column_state{"Hoe staat het?", "How does it stand?"};
inline constexpr Text never_spoken{"Nog niet gesproken", "Not spoken with yet"};
inline constexpr Text nothing_planned{"Nog niets gepland", "Nothing planned yet"};
inline constexpr Plural weeks_ago{{"{} week geleden", "{} week ago"}, {"{} weken geleden", "{} weeks ago"}};
inline constexpr Text this_week_short{"deze week", "this week"};
inline constexpr Text open_steps{"{} open", "{} open"};
inline constexpr Text late_steps{"{} te laat", "{} late"};
inline constexpr Text no_steps{"geen", "none"};
inline constexpr Text on_course{"Op koers", "On course"};
inline constexpr Text target_size{"Streefgrootte is 25 studenten.", "The aim is 25 students."};
inline constexpr Text none_yet{"Er staan nog geen studenten bij jou.", "You have no students yet."};
inline constexpr Text none_yet_line{"Je coördinator of beheerder koppelt studenten aan jou.",
                                    "Your co-ordinator or administrator connects students to you."};
inline constexpr Text nobody_found{"Niemand gevonden.", "Nobody found."};
inline constexpr Text nobody_found_line{"Haal een keuze weg of zoek op een deel van de naam.",
                                        "Take a choice away, or search for a part of the name."};

// signals
inline constexpr Plural signal_not_spoken{{"{} week niet gesproken", "{} week without a talk"},
                                          {"{} weken niet gesproken", "{} weeks without a talk"}};
inline constexpr Plural signal_steps_late{{"{} stap is te laat", "{} step is late"},
                                          {"{} stappen zijn te laat", "{} steps are late"}};
inline constexpr Text signal_no_intake{"Nog geen startgesprek", "No first talk yet"};
inline constexpr Plural signal_nothing_recorded{{"{} week niets gedeeld", "{} week without sharing"},
                                                {"{} weken niets gedeeld", "{} weeks without sharing"}};
inline constexpr Text koers_saw{"Koers zag", "Koers saw"};
inline constexpr Text is_that_so{"Klopt dat?", "Is that so?"};
inline constexpr Text not_so{"Klopt niet", "Not so"};
inline constexpr Text not_so_why{"Waarom niet? (mag leeg)", "Why not? (may be empty)"};
inline constexpr Text not_so_line{"Het signaal blijft {} weken stil. Meer doet Koers er niet mee.",
                                  "The signal stays quiet for {} weeks. Koers does nothing else with it."};
inline constexpr Text signal_quiet{"Het signaal is stil.", "The signal is quiet."};

// a student's file
inline constexpr Text my_students_crumb{"Mijn studenten", "My students"};
inline constexpr Text year_group{"{} niveau {}, leerjaar {}", "{} level {}, year {}"};
inline constexpr Text you_guide_since{"Jij begeleidt {} sinds {}", "You have guided {} since {}"};
inline constexpr Text last_spoken{"Laatst gesproken {}", "Last talk {}"};
inline constexpr Text next_talk{"Volgend gesprek {}", "Next talk {}"};
inline constexpr Text open_the_talk{"Naar het gesprek", "To the talk"};
inline constexpr Text wants_to_talk_about{"{} wil het hebben over", "{} wants to talk about"};
inline constexpr Text brings{"Bekijk de voorbereiding", "See the preparation"};
inline constexpr Text conversations{"Gesprekken", "Talks"};
inline constexpr Text no_conversations{"Nog geen gesprekken.", "No talks yet."};
inline constexpr Text talk_on{"Gesprek op {}", "Talk on {}"};
inline constexpr Text intake_on{"Startgesprek op {}", "First talk on {}"};
inline constexpr Text state_planned{"gepland", "planned"};
inline constexpr Text state_open{"loopt", "under way"};
inline constexpr Text state_closed{"gehouden", "held"};
inline constexpr Text state_confirmed{"gehouden, door beiden bevestigd", "held, confirmed by both"};
inline constexpr Text people_around{"Wie begeleiden {}?", "Who guides {}?"};
inline constexpr Text guide_line{"Sinds {}", "Since {}"};
inline constexpr Text picture{"Beeld van de ontwikkeling", "Picture of the development"};
inline constexpr Text picture_updated{"Samen bijgewerkt op {}.", "Brought up to date together on {}."};
inline constexpr Text picture_none{"Nog niet samen gemaakt.", "Not made together yet."};
inline constexpr Text picture_update{"Werk samen bij", "Bring up to date together"};
inline constexpr Text hand_over{"Warme overdracht", "Warm handover"};

// handover
inline constexpr Text handover_title{"Draag {} over", "Hand {} over"};
inline constexpr Text handover_line{"Een vaste begeleider is goud waard. Moet het toch? Doe het dan samen.",
                                    "A fixed counsellor is worth gold. If it must be, then do it together."};
inline constexpr Text handover_to{"Wie wordt de nieuwe begeleider?", "Who will be the new counsellor?"};
inline constexpr Text handover_reason{"Wat is de reden?", "What is the reason?"};
inline constexpr Text handover_note{"Wat geef je mee? {} leest dit ook.",
                                    "What do you pass on? {} reads this too."};
inline constexpr Text handover_on{"Vanaf welke dag?", "From which day?"};
inline constexpr Text handover_do{"Draag over", "Hand over"};
inline constexpr Text handover_done{"Overgedragen aan {}.", "Handed over to {}."};
inline constexpr Text choose_one{"Kies iemand", "Choose somebody"};
inline constexpr Text new_guide_missing{"Kies wie de nieuwe begeleider wordt.",
                                        "Choose who will be the new counsellor."};
inline constexpr Text reason_missing{"Schrijf in een zin waarom.", "Write in a sentence why."};
inline constexpr Text handover_day_missing{"Kies een dag.", "Choose a day."};

// the picture
inline constexpr Text picture_title{"Beeld van {}", "Picture of {}"};
inline constexpr Text picture_mine{"Mijn beeld", "My picture"};
inline constexpr Text picture_line{"Samen, in eigen woorden. Geen cijfers.",
                                   "Together, in own words. No marks."};
inline constexpr Text picture_hint{"Waaraan zie je dat? Noem een ervaring.",
                                   "How do you see it? Name an experience."};
inline constexpr Text picture_save{"Bewaar en vraag of het klopt", "Save and ask whether it is so"};
inline constexpr Text picture_saved{"Bewaard. De ander kijkt of het klopt.",
                                    "Saved. The other looks whether it is so."};
inline constexpr Text picture_confirm{"Klopt", "It is so"};
inline constexpr Text picture_confirmed{"Bevestigd door jullie allebei.", "Confirmed by you both."};
inline constexpr Text picture_waits_for{"Wacht op {}.", "Waits for {}."};
inline constexpr Text picture_asks_you{"{} werkte jullie beeld bij. Klopt het?",
                                       "{} brought your picture up to date. Is it so?"};
inline constexpr Text picture_empty{"Nog geen beeld", "No picture yet"};
inline constexpr Text picture_empty_line{"Kies samen één onderdeel en schrijf op wat jullie zien.",
                                         "Choose one part together and write what you see."};

}  // namespace koers::guidance::caseload_texts
