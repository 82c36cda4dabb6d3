// The sentences of the counsellor's day: today, the caseload, signals, a student's file, handover.
#pragma once

#include "platform/i18n/text.h"

namespace koers::caseload::texts {

using i18n::Plural;
using i18n::Text;

// today
inline constexpr Text today{"Vandaag", "Today"};
inline constexpr Text good_morning{"Goedemorgen {}", "Good morning {}"};
inline constexpr Text good_afternoon{"Goedemiddag {}", "Good afternoon {}"};
inline constexpr Text good_evening{"Goedenavond {}", "Good evening {}"};
inline constexpr Plural talks_this_week{{"Deze week {} gesprek.", "{} conversation this week."},
                                        {"Deze week {} gesprekken.", "{} conversations this week."}};
inline constexpr Plural talks_next_week{{"Volgende week {} gesprek.", "{} conversation next week."},
                                        {"Volgende week {} gesprekken.", "{} conversations next week."}};
inline constexpr Plural ask_attention{
    {"{} student vraagt je aandacht.", "{} student needs your attention."},
    {"{} studenten vragen je aandacht.", "{} students need your attention."}};
inline constexpr Plural new_experiences{{"{} nieuwe ervaring.", "{} new experience."},
                                        {"{} nieuwe ervaringen.", "{} new experiences."}};
inline constexpr Text nothing_waits{"Er wacht deze week niets op je.",
                                    "Nothing is waiting for you this week."};
inline constexpr Text plan_talk{"Plan een gesprek", "Plan a conversation"};
inline constexpr Text plan_with{"Plan gesprek", "Plan a conversation"};
inline constexpr Text this_week{"Deze week", "This week"};
inline constexpr Text next_week{"Volgende week", "Next week"};
inline constexpr Text attention{"Vraagt aandacht", "Needs attention"};
inline constexpr Text new_since{"Nieuw sinds {}", "New since {}"};
inline constexpr Text no_talks_this_week{"Deze week staat er niets gepland.",
                                         "Nothing is planned this week."};
inline constexpr Text no_talks_next_week{"Volgende week staat er niets gepland.",
                                         "Nothing is planned next week."};
inline constexpr Text quiet_day{"Rustige dag. Zal je iemand een vraag stellen?",
                                "A quiet day. Why not ask someone a question?"};
inline constexpr Text nothing_new{"Nog niets nieuws gedeeld.", "Nothing new has been shared yet."};
inline constexpr Text signals{"Signalen", "Signals"};
inline constexpr Text talk_on{"gesprek {}", "conversation {}"};  // the day
inline constexpr Text all_of_them{"Alle {}", "All {}"};

// the caseload
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Plural my_students{{"Mijn {} student", "My {} student"},
                                    {"Mijn {} studenten", "My {} students"}};
inline constexpr Text requirement_of_all{"LOB-eis van mijn studenten", "Guidance requirement of my students"};
inline constexpr Text aftercare_of_all{"Nazorg", "Aftercare"};
inline constexpr Text newcomers{"Nieuwe studenten", "New students"};
inline constexpr Text placements_of_all{"Stages van mijn studenten", "Placements of my students"};
inline constexpr Text search_student{"Zoek een student", "Find a student"};
inline constexpr Text filter_students{"Filter studenten", "Filter students"};
inline constexpr Text filter_all{"Allemaal", "All"};
inline constexpr Text filter_not_spoken{"Langer dan {} weken niet gesproken", "Not spoken to for {} weeks"};
inline constexpr Text filter_nothing_planned{"Nog geen gesprek gepland", "No conversation planned yet"};
inline constexpr Text filter_bbl{"Bbl", "Work-based"};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_last{"Laatst gesproken", "Last conversation"};
inline constexpr Text column_next{"Volgend gesprek", "Next conversation"};
inline constexpr Text column_experiences{"Gedeeld dit jaar", "Shared this year"};
inline constexpr Text column_steps{"Stappen", "Steps"};
inline constexpr Text column_state{"Hoe staat het?", "How is it going?"};
inline constexpr Text never_spoken{"Nog niet gesproken", "Not spoken to yet"};
inline constexpr Text nothing_planned{"Nog niets gepland", "Nothing planned yet"};
inline constexpr Plural weeks_ago{{"{} week geleden", "{} week ago"}, {"{} weken geleden", "{} weeks ago"}};
inline constexpr Text this_week_short{"deze week", "this week"};
inline constexpr Text last_week_short{"vorige week", "last week"};
inline constexpr Text open_steps{"{} open", "{} open"};
inline constexpr Text late_steps{"{} te laat", "{} late"};
inline constexpr Text no_steps{"geen", "none"};
inline constexpr Text on_course{"Op koers", "On course"};
inline constexpr Text target_size{"Streefgrootte is {} studenten.", "The aim is {} students."};
inline constexpr Text none_yet{"Er staan nog geen studenten bij jou.", "You have no students yet."};
inline constexpr Text none_yet_line{"Je coördinator of beheerder koppelt studenten aan jou.",
                                    "Your co-ordinator or administrator assigns students to you."};
inline constexpr Text nobody_found{"Niemand gevonden.", "Nobody found."};
inline constexpr Text nobody_found_line{"Haal een keuze weg of zoek op een deel van de naam.",
                                        "Clear a filter, or search for part of the name."};

// whom to plan with
inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text begin_now{"Begin zonder plannen", "Begin without planning"};
inline constexpr Text write_late{"Schrijf achteraf", "Write it down afterwards"};
inline constexpr Text with_whom_then{"Met wie praatte je?", "Who did you talk with?"};
inline constexpr Text with_whom{"Met wie? Wie het langst wacht, staat bovenaan.",
                                "With whom? Those who have waited longest come first."};

// a student's file
inline constexpr Text my_students_crumb{"Mijn studenten", "My students"};
inline constexpr Text year_group{"{} niveau {}, leerjaar {}", "{} level {}, year {}"};
inline constexpr Text you_guide_since{"Jij begeleidt {} sinds", "You have guided {} since"};
inline constexpr Text last_spoken{"Laatst gesproken", "Last conversation"};
inline constexpr Text next_talk{"Volgend gesprek", "Next conversation"};
inline constexpr Text open_the_talk{"Naar het gesprek", "To the conversation"};
inline constexpr Text people_around{"Mensen om {} heen", "People around {}"};
inline constexpr Text guide_since{"{}, sinds {}", "{}, since {}"};
inline constexpr Text guide_from{"{}, vanaf {}", "{}, from {}"};
inline constexpr Text that_is_you{"{} (jij)", "{} (you)"};
inline constexpr Text hand_over{"Warme overdracht", "Warm handover"};

}  // namespace koers::caseload::texts
