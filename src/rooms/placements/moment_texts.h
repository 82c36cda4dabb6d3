// What is said of the moments of three.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::moment_texts {

using i18n::Text;

inline constexpr Text moments{"Momenten met z’n drieën", "Moments of three"};
inline constexpr Text about{"Student, praktijkopleider en begeleider", "Student, trainer and counsellor"};
inline constexpr Text start{"Start", "Start"};
inline constexpr Text halfway{"Halverwege", "Halfway"};
inline constexpr Text end{"Afronden", "At the end"};
inline constexpr Text extra{"Extra moment", "Extra moment"};
inline constexpr Text start_line{"Wat wil de student hier leren, en wat kan daar?",
                                 "What does the student want to learn, and what is possible there?"};
inline constexpr Text halfway_line{"Wat ging er goed, en wat kan hier nog geprobeerd worden?",
                                   "What went well, and what can still be tried here?"};
inline constexpr Text end_line{"Wat neemt de student mee naar de volgende keuze?",
                               "What does the student take along to the next choice?"};
inline constexpr Text extra_line{"Iets dat niet kan wachten.", "Something that cannot wait."};
inline constexpr Text before{"vóór {}", "before {}"};
inline constexpr Text should_have_been{"had er moeten zijn vóór {}", "should have been before {}"};
inline constexpr Text when_where{"{}, {}", "{}, {}"};
inline constexpr Text held_on{"geweest op {}", "held on {}"};
inline constexpr Text skipped{"overgeslagen", "skipped"};
inline constexpr Text all_three{"Met z’n drieën", "With the three of you"};
inline constexpr Text without_trainer{"Zonder praktijkopleider", "Without the trainer"};
inline constexpr Text without_guide{"Zonder begeleider", "Without the counsellor"};
inline constexpr Text student_alone{"Student alleen", "Student alone"};
inline constexpr Text trainer_comes{"De praktijkopleider komt", "The trainer comes"};
inline constexpr Text trainer_calls{"De praktijkopleider belt in", "The trainer calls in"};
inline constexpr Text trainer_absent{"De praktijkopleider kan niet", "The trainer cannot come"};
inline constexpr Text plan{"Plan dit moment", "Plan this moment"};
inline constexpr Text move{"Verzet dit moment", "Move this moment"};
inline constexpr Text look{"Bekijk", "Look"};
inline constexpr Text day{"Welke dag?", "Which day?"};
inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text time{"Hoe laat?", "At what time?"};
inline constexpr Text time_missing{"Kies een tijd.", "Choose a time."};
inline constexpr Text how{"Waar praten jullie?", "Where will you talk?"};
inline constexpr Text workplace{"Op de werkplek", "At the workplace"};
inline constexpr Text school{"Op school", "At school"};
inline constexpr Text call{"Bellen of beeldbellen", "By telephone or video"};
inline constexpr Text where{"Waar precies?", "Where exactly?"};
inline constexpr Text planned{"Het moment is gepland.", "The moment is planned."};
inline constexpr Text it_was{"Het is geweest", "It was held"};
inline constexpr Text it_was_about{"Wie erbij was, telt mee. Wat gezegd is, schrijf je hier niet op.",
                                   "Who was there counts. What was said is not written here."};
inline constexpr Text on_which_day{"Op welke dag?", "On which day?"};
inline constexpr Text trainer_was{"De praktijkopleider was erbij", "The trainer was there"};
inline constexpr Text guide_was{"De begeleider was erbij", "The counsellor was there"};
inline constexpr Text noted{"Genoteerd.", "Noted."};
inline constexpr Text skip{"Sla dit moment over", "Skip this moment"};
inline constexpr Text why{"Waarom?", "Why?"};
inline constexpr Text why_missing{"Schrijf kort waarom.", "Say briefly why."};
inline constexpr Text is_skipped{"Overgeslagen.", "Skipped."};
inline constexpr Text reopen{"Toch nog plannen", "Plan it after all"};
inline constexpr Text reopened{"Het moment staat weer open.", "The moment is open again."};
inline constexpr Text add{"Nog een moment erbij", "One more moment"};
inline constexpr Text added{"Er staat een moment bij.", "A moment was added."};
inline constexpr Text said_by{"Genoteerd door {} op {}", "Noted by {} on {}"};

}  // namespace koers::placements::moment_texts
