// What a specialist reads of requests, and a counsellor who may know of one.
#pragma once

#include "platform/i18n/text.h"

namespace koers::referrals::request_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Aanvragen", "Requests"};
inline constexpr Plural lead_new{
    {"1 student wacht op een decaan.", "1 student is waiting for a specialist."},
    {"{} studenten wachten op een decaan.", "{} students are waiting for a specialist."}};
inline constexpr Plural lead_mine{{"Jij hebt 1 vraag in handen.", "You are working on 1 question."},
                                  {"Jij hebt {} vragen in handen.", "You are working on {} questions."}};
inline constexpr Text lead_none_new{"Niemand wacht op een decaan.", "Nobody is waiting for a specialist."};
inline constexpr Text none{"Geen open aanvragen", "No open requests"};
inline constexpr Text none_line{"Studenten vinden je onder Vraag om extra hulp.",
                                "Students can find you under Ask for extra help."};
inline constexpr Text section_new{"Nieuw", "New"};
inline constexpr Text section_mine{"Van mij", "Mine"};
inline constexpr Text section_closed{"Afgerond", "Finished"};
inline constexpr Text is_new{"Nieuw", "New"};
inline constexpr Plural waits{{"wacht 1 werkdag", "waiting 1 working day"},
                              {"wacht {} werkdagen", "waiting {} working days"}};
inline constexpr Text waits_today{"vandaag gestuurd", "sent today"};
inline constexpr Text planned_on{"gesprek {}", "conversation {}"};
inline constexpr Text spoken_on{"gesproken {}", "spoken {}"};
inline constexpr Text plan_it{"plan een gesprek", "plan a conversation"};
inline constexpr Text was_it_held{"ging het door?", "did it take place?"};
inline constexpr Text closed_on{"afgerond {}", "finished {}"};
inline constexpr Text too_long_wait{"Te lang", "Too long"};

inline constexpr Text request_of{"Vraag van {}", "{}'s question"};
inline constexpr Text asked_on{"Gevraagd op {}", "Asked on {}"};
inline constexpr Text did_already{"Dit deed {} al", "What {} has already done"};
inline constexpr Text did_nothing_said{"{} vertelde niet wat al gedaan is.",
                                       "{} did not say what has already been done."};
inline constexpr Text counsellor_knows{"{} is de begeleider en mag dit weten.",
                                       "{} is the counsellor and may know about this."};
inline constexpr Text counsellor_knows_not{"{} is de begeleider en mag dit niet weten.",
                                           "{} is the counsellor and may not know about this."};
inline constexpr Text no_counsellor{"{} heeft nu geen begeleider.", "{} has no counsellor at the moment."};
inline constexpr Text who_knows{"Wie weet hiervan?", "Who knows about this?"};

inline constexpr Plural days_left{{"Nog 1 werkdag", "1 working day left"},
                                  {"Nog {} werkdagen", "{} working days left"}};
inline constexpr Plural days_late{{"1 werkdag te laat", "1 working day late"},
                                  {"{} werkdagen te laat", "{} working days late"}};
inline constexpr Text within_days{"Het eerste contact hoort binnen {} werkdagen te zijn.",
                                  "The first contact should be within {} working days."};
inline constexpr Text take{"Pak deze vraag op", "Take this question"};
inline constexpr Text take_line{
    "Je ziet dan het dossier van {}, tot de vraag klaar is. {} ziet dat jij de vraag hebt.",
    "You will see {}'s file until the question is finished. {} sees that you have the question."};
inline constexpr Text took{"Jij hebt deze vraag nu. Plan een eerste gesprek.",
                           "You have this question now. Plan a first conversation."};
inline constexpr Text took_late{"Een collega was je net voor, of de vraag is ingetrokken.",
                                "A colleague got there first, or the question was withdrawn."};
inline constexpr Text file_of{"Dossier van {}", "{}'s file"};

inline constexpr Text first_contact{"Eerste contact", "First contact"};
inline constexpr Text plan{"Plan eerste contact", "Plan first contact"};
inline constexpr Text plan_other{"Verzet het gesprek", "Move the conversation"};
inline constexpr Text day{"Dag", "Day"};
inline constexpr Text time{"Tijd", "Time"};
inline constexpr Text place{"Plek", "Place"};
inline constexpr Text place_hint{"Een lokaal, of online.", "A room, or online."};
inline constexpr Text planned{"Gepland. {} krijgt bericht.", "Planned. {} is told."};
inline constexpr Text talk_with{"Gesprek met {}", "Talk with {}"};
inline constexpr Text into_calendar{"Zet in je agenda", "Put in your calendar"};
inline constexpr Text same_time{
    "Je hebt dan al een gesprek met {}, om {}. Wil je het toch? Stuur het dan nog een keer.",
    "You have a talk with {} then, at {}. Do you want it all the same? Then send it once more."};
inline constexpr Text planned_for{"Gepland: {}, {}", "Planned: {}, {}"};
inline constexpr Text we_spoke{"Wij spraken elkaar", "We spoke"};
inline constexpr Text spoke_on{"Op welke dag?", "On which day?"};
inline constexpr Text save_contact{"Bewaar de dag", "Save the day"};
inline constexpr Text contact_kept{"Bewaard.", "Saved."};
inline constexpr Plural spoke_after{{"Gesproken na 1 werkdag", "Spoken after 1 working day"},
                                    {"Gesproken na {} werkdagen", "Spoken after {} working days"}};
inline constexpr Text spoke_same_day{"Gesproken op dezelfde dag", "Spoken on the same day"};
inline constexpr Text change_day{"Verander de dag", "Change the day"};

inline constexpr Text write{"Schrijf {}", "Write to {}"};
inline constexpr Text your_message{"Jouw bericht aan {}", "Your message to {}"};
inline constexpr Text only_you_two{"Alleen jij en {} lezen dit.", "Only you and {} read this."};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Gestuurd.", "Sent."};

inline constexpr Text finish{"Rond de vraag af", "Finish the question"};
inline constexpr Text outcome{"Wat kwam eruit?", "What came of it?"};
inline constexpr Text read_by_student{"{} leest dit.", "{} reads this."};
inline constexpr Text read_by_both{"{} en {} lezen dit.", "{} and {} read this."};
inline constexpr Text finished{"Afgerond. Je ziet het dossier van {} niet meer.",
                               "Finished. You no longer see {}'s file."};
inline constexpr Text open_again{"Toch nog niet klaar", "Not finished after all"};
inline constexpr Text open_again_line{"Vandaag kun je de vraag nog heropenen.",
                                      "You can reopen the question until the end of today."};
inline constexpr Text opened{"De vraag staat weer open.", "The question is open again."};

inline constexpr Text pass_on{"Geef door aan een collega", "Pass on to a colleague"};
inline constexpr Text pass_to{"Aan wie?", "To whom?"};
inline constexpr Text choose_one{"Kies een collega", "Choose a colleague"};
inline constexpr Text pass_button{"Geef door", "Pass on"};
inline constexpr Text passed{"Doorgegeven aan {}.", "Passed on to {}."};
inline constexpr Text colleague_missing{"Kies een collega uit de lijst.",
                                        "Choose a colleague from the list."};

inline constexpr Text course{"Wat er gebeurde", "What happened"};
inline constexpr Text line_sent{"{} stuurde de vraag", "{} sent the question"};
inline constexpr Text line_taken{"{} pakte de vraag op", "{} took the question"};
inline constexpr Text line_planned{"{} plande een gesprek op {}, {}", "{} planned a conversation on {}, {}"};
inline constexpr Text line_spoken{"{} sprak de student op {}", "{} spoke with the student on {}"};
inline constexpr Text line_said{"{} schreef", "{} wrote"};
inline constexpr Text line_passed{"{} gaf de vraag door aan {}", "{} passed the question on to {}"};
inline constexpr Text line_closed{"{} rondde de vraag af", "{} finished the question"};
inline constexpr Text line_withdrawn{"{} trok de vraag in", "{} withdrew the question"};
inline constexpr Text line_opened{"{} opende de vraag opnieuw", "{} opened the question again"};
inline constexpr Text somebody{"Iemand", "Someone"};

inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text time_missing{"Kies een tijd, zoals 10:20.", "Choose a time, such as 10:20."};

inline constexpr Text notice_to_take_name{"Een student wacht op een decaan",
                                          "A student is waiting for a specialist"};
inline constexpr Text notice_to_take{"{} wacht op een decaan", "{} is waiting for a specialist"};
inline constexpr Text notice_to_take_line{"Lees de vraag en pak hem op.", "Read the question and take it."};
inline constexpr Text notice_in_hand_name{"Nieuws bij een vraag van jou", "News about one of your questions"};
inline constexpr Text notice_in_hand{"Er is nieuws bij de vraag van {}", "There is news about {}'s question"};
inline constexpr Text notice_in_hand_line{"Bekijk de vraag.", "See the question."};
inline constexpr Text notice_to_know_name{"Een student en de decaan", "A student and the career specialist"};
inline constexpr Text notice_to_know{"{} en de decaan", "{} and the career specialist"};
inline constexpr Text notice_to_know_line{"Er is nieuws over de vraag van {}.",
                                          "There is news about {}'s question."};

inline constexpr Text card{"Vraag aan de decaan", "Question to the career specialist"};
inline constexpr Text card_waits{"Nog niemand pakte de vraag op.", "Nobody has taken the question on yet."};
inline constexpr Text card_taken{"{} heeft de vraag.", "{} has the question."};
inline constexpr Text card_planned{"{} spreekt {} op {}.", "{} speaks with {} on {}."};
inline constexpr Text card_spoken{"{} en {} spraken elkaar op {}.", "{} and {} spoke on {}."};
inline constexpr Text card_closed{"Afgerond op {}.", "Finished on {}."};
inline constexpr Text card_allowed{"{} vond goed dat jij dit weet.",
                                   "{} agreed that you may know about this."};
inline constexpr Text to_request{"Naar de vraag", "To the question"};

}  // namespace koers::referrals::request_texts
