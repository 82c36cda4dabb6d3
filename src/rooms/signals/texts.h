// What signals say: Dutch at language level B1, and English. {} is the first name of the student, unless
// said.
#pragma once

#include "platform/i18n/text.h"

namespace koers::signals::texts {

using i18n::Plural;
using i18n::Text;

// ---- the list
inline constexpr Text today{"Vandaag", "Today"};
inline constexpr Text signals{"Signalen", "Signals"};
inline constexpr Text signal{"Signaal", "Signal"};
inline constexpr Text list_lead{
    "Feiten die opvallen. Jij kijkt of het iets vraagt, en de student leest mee.",
    "Facts that stand out. You see whether they ask for something, and the student reads along."};
inline constexpr Text open_signals{"Open signalen", "Open signals"};
inline constexpr Plural days{{"{} dag", "{} day"}, {"{} dagen", "{} days"}};
inline constexpr Text are_open{"open", "open"};
inline constexpr Plural days_open{{"{} dag open", "open for {} day"}, {"{} dagen open", "open for {} days"}};
inline constexpr Text since_today{"sinds vandaag", "since today"};
inline constexpr Text conversation_on{"gesprek {}", "conversation {}"};  // the day
inline constexpr Text none{"Geen signalen.", "No signals."};
inline constexpr Text none_line{"Je hebt iedereen in beeld.", "You have everyone in view."};
inline constexpr Text busy{"Hier gebeurt iets mee", "Something is being done"};
inline constexpr Text look_on{"kijk opnieuw op {}", "look again on {}"};  // the day
inline constexpr Text did_it_help_now{"Hielp het?", "Did it help?"};
inline constexpr Text silenced{"Stil gezet", "Silenced"};
inline constexpr Text silent_until{"stil tot {}", "silent until {}"};  // the day
inline constexpr Text wake{"Zet aan", "Turn on"};
inline constexpr Text awake{"Het signaal staat weer open.", "The signal is open again."};
inline constexpr Text saw_something{"Zag jij zelf iets?", "Did you see something yourself?"};
inline constexpr Text saw_something_line{"Iets wat Koers niet kan zien. Schrijf een feit, geen oordeel.",
                                         "Something Koers cannot see. Write a fact, not a judgement."};
inline constexpr Text say_one{"Leg een signaal vast", "Record a signal"};
inline constexpr Text never_mailed{"Signalen gaan nooit per mail. Je teamleider ziet aantallen, geen namen.",
                                   "Signals are never mailed. Your team leader sees numbers, no names."};
inline constexpr Text rules_of_school{"De regels van de school", "The rules of the school"};

// ---- one signal
inline constexpr Text koers_saw{
    "Koers zag dit op {}, {}. Meer weet Koers niet. Wat er speelt, weet jij of {}.",
    "Koers noticed this on {}, {}. That is all Koers knows. What is going on, you or {} know."};
inline constexpr Text set_by{"{} stelde de regel in op {}.", "{} set the rule on {}."};
inline constexpr Text default_rule{"De regel is de standaard van Koers.",
                                   "The rule is the default of Koers."};
inline constexpr Text said_by{"{} schreef dit op {}.", "{} wrote this on {}."};
inline constexpr Text said_by_student{"{} schreef dit zelf op {}.", "{} wrote this on {}."};
inline constexpr Text you_said{"Jij schreef dit op {}.", "You wrote this on {}."};
inline constexpr Text only_counsellor_sees{"{} en jij", "{} and you"};
inline constexpr Text guides_see{"{} en wie begeleidt", "{} and whoever guides"};
inline constexpr Text started_on{"Begon met de opleiding.", "Began the programme."};
inline constexpr Text last_spoken_on{"Laatste gesprek.", "Last conversation."};
inline constexpr Text planned_on{"Volgend gesprek staat gepland.", "The next conversation is planned."};
inline constexpr Text step_was_due{"Dag van de stap “{}”.", "Day of the step “{}”."};  // the step
inline constexpr Text invitation_was_due{"Laatste dag van de ronde “{}”. Geen antwoord.",
                                         "Last day of the round “{}”. No answer."};  // the round
inline constexpr Text shared_on{"Deelde een ervaring.", "Shared an experience."};
inline constexpr Text unguided_since{"Vanaf deze dag geen begeleider.", "No counsellor from this day on."};

// ---- verdicts
inline constexpr Text is_it_so{"Klopt het, en vraagt het iets?",
                               "Is it right, and does it ask for something?"};
inline constexpr Text act{"Ja, ik doe iets", "Yes, I will act"};
inline constexpr Text act_line{"Je kiest hieronder wat", "You choose what below"};
inline constexpr Text wait{"Nog even wachten", "Wait a little"};
inline constexpr Text wait_line{"Met een reden en een datum", "With a reason and a date"};
inline constexpr Text fine{"Nee, dit is goed zo", "No, this is fine"};
inline constexpr Text fine_line{"Koers vraagt het niet opnieuw", "Koers does not ask again"};
inline constexpr Text verdict_missing{"Kies wat je ervan vindt.", "Choose what you think of it."};
inline constexpr Text what_do_you_do{"Wat doe je?", "What will you do?"};
inline constexpr Text remedy_missing{"Kies wat je doet.", "Choose what you will do."};
inline constexpr Text remedy_moment{"Ik zet een gesprek klaar", "I arrange a conversation"};
inline constexpr Text remedy_question{"Ik stuur {} een vraag", "I send {} a question"};
inline constexpr Text remedy_specialist{"Ik vraag de decaan, samen met {}",
                                        "I ask the career specialist, together with {}"};
inline constexpr Text remedy_care{"Ik bespreek het met de zorgcoördinator, als {} dat goed vindt",
                                  "I discuss it with the care co-ordinator, if {} agrees"};
inline constexpr Text remedy_other{"Iets anders", "Something else"};
inline constexpr Text done_moment{"een gesprek", "a conversation"};
inline constexpr Text done_question{"een vraag", "a question"};
inline constexpr Text done_specialist{"samen naar de decaan", "together to the career specialist"};
inline constexpr Text done_care{"overleg met de zorgcoördinator", "a word with the care co-ordinator"};
inline constexpr Text done_other{"iets anders", "something else"};
inline constexpr Text why{"Waarom?", "Why?"};
inline constexpr Text why_hint{"{} leest dit.", "{} reads this."};
inline constexpr Text why_missing{"Schrijf in één zin waarom.", "Write in one sentence why."};
inline constexpr Text look_again{"Kijk opnieuw op", "Look again on"};
inline constexpr Text look_again_hint{"Dan vraagt Koers het weer.", "Koers asks again then."};
inline constexpr Text look_again_missing{"Kies een dag om opnieuw te kijken.", "Choose a day to look again."};
inline constexpr Text keep{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard. {} leest het ook.", "Saved. {} reads it too."};
inline constexpr Text judged_meanwhile{
    "Intussen deed {} iets met dit signaal. Het staat hieronder. Bewaar nog eens, dan staat jouw antwoord "
    "erbij.",
    "Meanwhile {} did something with this signal. It stands below. Save again, and your answer is added."};
inline constexpr Text an_other{"een ander", "someone else"};
inline constexpr Text what_was_done{"Wat eraan gedaan is", "What was done"};
inline constexpr Text says_act{"{} doet iets: {}", "{} acts: {}"};                      // who, what
inline constexpr Text says_wait{"{} wacht tot {}", "{} waits until {}"};                // who, the day
inline constexpr Text says_fine{"{} vindt het goed zo", "{} finds it fine"};            // who
inline constexpr Text looks_again{"Kijkt opnieuw op {}.", "Looks again on {}."};        // the day
inline constexpr Text ended_silence{"Op {} weer aangezet.", "Turned on again on {}."};  // the day
inline constexpr Text did_it_help{"Hielp het?", "Did it help?"};
inline constexpr Text did_it_help_line{"Je antwoord sluit het signaal.", "Your answer closes the signal."};
inline constexpr Text helped{"Ja", "Yes"};
inline constexpr Text a_little{"Een beetje", "A little"};
inline constexpr Text not_helped{"Nee", "No"};
inline constexpr Text unknown{"Weet ik niet", "I do not know"};
inline constexpr Text helped_answer{"Hielp het? {}.", "Did it help? {}."};  // the answer
inline constexpr Text closed_now{"Het signaal is gesloten.", "The signal is closed."};
inline constexpr Text something_else{"Doe iets anders", "Do something else"};
inline constexpr Text judge_again{"Toch iets anders", "Something else after all"};
inline constexpr Text back_open{"Het signaal is zoals het was.", "The signal is as it was."};
inline constexpr Text undo_mine{"Maak mijn antwoord ongedaan", "Undo my answer"};

// ---- how it ended
inline constexpr Text ended_over{"Voorbij op {}. Het feit is er niet meer.", "Over on {}. The fact is gone."};
inline constexpr Text ended_fine{"Gesloten op {}: goed zo.", "Closed on {}: fine as it is."};
inline constexpr Text ended_helped{"Gesloten op {}. Hielp het? {}.", "Closed on {}. Did it help? {}."};
inline constexpr Text gone_after{"Op {} is het weg.", "On {} it is gone."};

// ---- saying one
inline constexpr Text new_title{"Leg een signaal vast", "Record a signal"};
inline constexpr Text new_lead{"Wat zag je? De student leest het ook.",
                               "What did you see? The student reads it too."};
inline constexpr Text about_whom{"Over wie?", "About whom?"};
inline constexpr Text about_missing{"Kies een student.", "Choose a student."};
inline constexpr Text fact{"Wat zag je?", "What did you see?"};
inline constexpr Text fact_hint{"Eén feit, geen oordeel. Schrijf niets over gezondheid.",
                                "One fact, not a judgement. Write nothing about health."};
inline constexpr Text fact_missing{"Schrijf op wat je zag.", "Write what you saw."};
inline constexpr Text said{"Vastgelegd. {} leest het ook.", "Recorded. {} reads it too."};
inline constexpr Text taken_back{"Het signaal is weg.", "The signal is gone."};
inline constexpr Text take_back{"Haal terug", "Take back"};
inline constexpr Text nobody_yet{"Je begeleidt nu niemand.", "You guide nobody now."};
inline constexpr Text nobody_yet_line{"Zodra je iemand begeleidt, kan het hier.",
                                      "As soon as you guide someone, you can do it here."};

// ---- notices
inline constexpr Text notice_said_name{"Een student schrijft wat hindert", "A student writes what hinders"};
inline constexpr Text notice_said{"{} wil dat jij iets weet", "{} wants you to know something"};
inline constexpr Text notice_said_line{"Lees wat er speelt.", "Read what is going on."};
inline constexpr Text notice_done_name{"Een begeleider doet iets met een signaal over mij",
                                       "A guide acts on a signal about me"};
inline constexpr Text notice_done{"Nieuw bij jouw signalen", "New among your signals"};
inline constexpr Text notice_done_line{"Een begeleider schreef iets. Jij leest het ook.",
                                       "A guide wrote something. You read it too."};

}  // namespace koers::signals::texts
