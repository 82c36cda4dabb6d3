// What is said at a change of counsellor, to who writes it and to who takes over. What the student reads
// stands in own_texts.h.
#pragma once

#include "platform/i18n/text.h"
#include "rooms/caseload/handover.h"

namespace koers::caseload::handover_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text crumb{"Overdragen", "Hand over"};
inline constexpr Text title{"{} warm overdragen", "Hand {} over warmly"};
inline constexpr Text you_guide_since{"Je begeleidt {} sinds {}.", "You have guided {} since {}."};

// the form
inline constexpr Text to_whom{"Aan wie, en waarom?", "To whom, and why?"};
inline constexpr Text to{"Nieuwe begeleider", "New counsellor"};
inline constexpr Text to_missing{"Kies wie de nieuwe begeleider wordt.",
                                 "Choose who will be the new counsellor."};
inline constexpr Text choose_one{"Kies iemand", "Choose someone"};
inline constexpr Text on{"Per", "On"};
inline constexpr Text on_hint{"Neem twee weken. Dan heeft iedereen tijd om te lezen.",
                              "Take two weeks. Then everyone has time to read."};
inline constexpr Text on_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text reason{"Reden", "Reason"};
inline constexpr Text reason_hint{"{} leest deze reden.", "{} reads this reason."};
inline constexpr Text reason_less_work{"Ik ga minder werken", "I will work less"};
inline constexpr Text reason_leaves{"Ik ga weg bij dit team", "I leave this team"};
inline constexpr Text reason_group{"{} wisselt van groep", "{} changes group"};
inline constexpr Text reason_asks{"{} vraagt erom", "{} asks for it"};
inline constexpr Text reason_other{"Anders", "Something else"};
inline constexpr Text reason_words{"Welke reden is het?", "Which reason is it?"};
inline constexpr Text reason_words_hint{"Alleen nodig bij Anders.", "Only needed with Something else."};
inline constexpr Text reason_words_missing{"Schrijf in een zin waarom.", "Write a sentence saying why."};
inline constexpr Text pass_on{"Wat geef je mee?", "What do you pass on?"};
inline constexpr Text stands{"Waar staat {} nu?", "Where does {} stand now?"};
inline constexpr Text stands_missing{"Schrijf waar de student nu staat.",
                                     "Write where the student stands now."};
inline constexpr Text running{"Wat loopt er?", "What is running?"};
inline constexpr Text works{"Wat werkt goed in gesprek met {}?", "What works well in talks with {}?"};
inline constexpr Text works_hint{"Schrijf wat {} mag lezen. De student leest precies dit.",
                                 "Write what {} may read. The student reads exactly this."};
inline constexpr Text first_talk{"Het eerste gesprek", "The first conversation"};
inline constexpr Text talk_of_three{"Met z'n drieën", "With the three of us"};
inline constexpr Text talk_of_two{"Alleen met de nieuwe begeleider", "With the new counsellor only"};
inline constexpr Text talk_hint{"{} kiest. Dit is jouw voorstel.", "{} chooses. This is your proposal."};
inline constexpr Text send_first{"Stuur eerst naar {}", "Send to {} first"};
inline constexpr Text sent{"{} leest het nu.", "{} reads it now."};

// what goes along
inline constexpr Text goes_along{"Wat gaat mee?", "What goes along?"};
inline constexpr Text along_shared{"Wat {} met de begeleider deelt", "What {} shares with the counsellor"};
inline constexpr Text along_talks{"De gesprekken die jullie samen vaststelden",
                                  "The conversations that you confirmed together"};
inline constexpr Text along_planned{"De gesprekken die al gepland staan",
                                    "The conversations that are planned"};
inline constexpr Text along_steps{"De stappen die nog open staan", "The steps that are still open"};
inline constexpr Text not_own{"Wat {} alleen voor zichzelf houdt", "What {} keeps for themselves"};
inline constexpr Text not_specialist{"Wat de decaan met {} besprak",
                                     "What the career specialist discussed with {}"};
inline constexpr Text your_access{"Vanaf de dag van de overdracht zie jij het dossier van {} niet meer.",
                                  "From the day of the handover on you no longer see the file of {}."};

// how far it is
inline constexpr Text how_far{"Zo ver is de overdracht", "This is how far the handover is"};
inline constexpr Text relay_writes{"{} schrijft", "{} writes"};
inline constexpr Text relay_wrote{"{} schreef", "{} wrote"};
inline constexpr Text relay_reads{"{} leest en zegt er iets bij", "{} reads and adds something"};
inline constexpr Text relay_said{"{} las en reageerde", "{} read and answered"};
inline constexpr Text relay_silent{"{} zei niets", "{} said nothing"};
inline constexpr Text relay_takes{"{} leest en neemt over", "{} reads and takes over"};
inline constexpr Text relay_took{"{} neemt over", "{} takes over"};
inline constexpr Text relay_next{"De nieuwe begeleider", "The new counsellor"};
inline constexpr Text the_next{"de nieuwe begeleider", "the new counsellor"};
inline constexpr Text relay_three{"Eerste gesprek met z'n drieën",
                                  "First conversation with the three of you"};
inline constexpr Text relay_two{"Eerste gesprek met z'n tweeën", "First conversation with the two of you"};
inline constexpr Text now{"nu", "now"};
inline constexpr Text five_days{"{} werkdagen de tijd", "{} working days"};
inline constexpr Text until{"tot en met {}", "until {}"};
inline constexpr Text before{"vóór {}", "before {}"};
inline constexpr Text from_day{"per {}", "on {}"};
inline constexpr Text student_chooses{"als {} dat wil", "if {} wants that"};
inline constexpr Text talks_first{"wil eerst praten", "wants to talk first"};

// while it runs
inline constexpr Text as_read{"Zo leest {} het", "This is how {} reads it"};
inline constexpr Text student_adds{"{} zegt erbij", "{} adds"};
inline constexpr Text said_nothing{"{} zei niets. Vraag ernaar in je eerste gesprek.",
                                   "{} said nothing. Ask about it in your first conversation."};
inline constexpr Text withdraw{"Trek de overdracht in", "Withdraw the handover"};
inline constexpr Text withdraw_line{"Je tekst blijft staan, zodat je opnieuw kunt beginnen.",
                                    "Your text stays, so that you can begin again."};
inline constexpr Text withdrawn{"De overdracht is ingetrokken.", "The handover was withdrawn."};
inline constexpr Text wants_talk{"{} wil eerst met jou praten. Tot dan telt er geen dag.",
                                 "{} wants to talk to you first. Until then no day counts."};
inline constexpr Text we_talked{"Wij spraken elkaar", "We talked"};
inline constexpr Text talk_said{"{} heeft weer vijf werkdagen.", "{} has five working days again."};
inline constexpr Text was_stopped{"{} vroeg om een andere begeleider. De overdracht stopte.",
                                  "{} asked for another counsellor. The handover stopped."};
inline constexpr Text too_late{"{} heeft nog niet overgenomen. De dag is dichtbij.",
                               "{} has not taken over yet. The day is near."};

// /overdrachten
inline constexpr Text list_title{"Overdrachten", "Handovers"};
inline constexpr Text list_empty{"Er wacht niets op jou.", "Nothing is waiting for you."};
inline constexpr Text list_empty_line{"Draagt iemand een student aan jou over? Dan lees je het hier.",
                                      "When someone hands a student over to you, you read it here."};
inline constexpr Text to_you{"Komt naar jou", "Comes to you"};
inline constexpr Text by_you{"Draag jij over", "Handed over by you"};
inline constexpr Text from_to{"van {} naar {}, per {}", "from {} to {}, on {}"};
inline constexpr Text state_with_student{"wacht op de student", "waits for the student"};
inline constexpr Text state_talk_first{"praten eerst", "talk first"};
inline constexpr Text state_with_next{"wacht op {}", "waits for {}"};
inline constexpr Text state_accepted{"overgenomen", "taken over"};
inline constexpr Text state_done{"klaar", "done"};
inline constexpr Text state_withdrawn{"ingetrokken", "withdrawn"};
inline constexpr Text state_stopped{"gestopt", "stopped"};
inline constexpr Text late_now{"te laat: {} moet lezen", "late: {} has to read"};
inline constexpr Text take_title{"Neem {} over", "Take {} over"};
inline constexpr Text take_lead{"{} draagt {} aan jou over, per {}.", "{} hands {} over to you, on {}."};
inline constexpr Text wrote_this{"{} schreef dit", "{} wrote this"};
inline constexpr Text take_over{"Ik neem over", "I take over"};
inline constexpr Text take_over_line{"Daarna staat de dag vast. {} krijgt bericht.",
                                     "After that the day is fixed. {} is told."};
inline constexpr Text taken{"Vanaf {} begeleid jij {}.", "From {} on you guide {}."};
inline constexpr Text talk_then{"Plan het eerste gesprek: {}.", "Plan the first conversation: {}."};
inline constexpr Text underway{"Overdrachten onderweg", "Handovers on their way"};
inline constexpr Plural waiting{{"{} overdracht wacht op jou.", "{} handover is waiting for you."},
                                {"{} overdrachten wachten op jou.", "{} handovers are waiting for you."}};
inline constexpr Text read_it{"Lees", "Read"};

// /overdrachten/nieuw: several students to one counsellor
inline constexpr Text leaving{"Draag meer studenten over", "Hand over several students"};
inline constexpr Text leaving_lead{"Elke student leest alleen zijn eigen zin, en wat voor iedereen geldt.",
                                   "Each student reads only the own sentence, and what holds for all."};
inline constexpr Text which_students{"Welke studenten?", "Which students?"};
inline constexpr Text students_missing{"Vink aan wie je overdraagt.", "Tick whom you hand over."};
inline constexpr Text line_of{"Waar staat {} nu?", "Where does {} stand now?"};
inline constexpr Text line_missing{"Schrijf een zin voor {}.", "Write a sentence for {}."};
inline constexpr Text for_all{"Wat geldt voor iedereen?", "What holds for all?"};
inline constexpr Text works_for_all{"Wat werkt goed in gesprek?", "What works well in conversation?"};
inline constexpr Text not_of_team{"Deze begeleider hoort niet bij het team van {}.",
                                  "This counsellor is not in the team of {}."};
inline constexpr Text send_all{"Stuur eerst naar de studenten", "Send to the students first"};
inline constexpr Plural sent_all{{"{} student leest het nu.", "{} student reads it now."},
                                 {"{} studenten lezen het nu.", "{} students read it now."}};
inline constexpr Text nobody_to_hand_over{"Je hebt nu geen studenten om over te dragen.",
                                          "You have no students to hand over now."};

// notices for who guides
inline constexpr Text notice_answered_name{"Een student reageert op een overdracht",
                                           "A student answers a handover"};
inline constexpr Text notice_answered{"{} las de overdracht", "{} read the handover"};
inline constexpr Text notice_answered_line{"Lees wat erbij staat", "Read what was added"};
inline constexpr Text notice_talk_name{"Een student wil eerst praten", "A student wants to talk first"};
inline constexpr Text notice_talk{"{} wil eerst praten", "{} wants to talk first"};
inline constexpr Text notice_talk_line{"De overdracht wacht zolang", "The handover waits for it"};
inline constexpr Text notice_take_name{"Een student komt naar jou", "A student comes to you"};
inline constexpr Text notice_take{"{} komt naar jou", "{} comes to you"};
inline constexpr Text notice_take_line{"Lees de overdracht en neem over", "Read the handover and take over"};
inline constexpr Text notice_taken_name{"Iemand neemt jouw student over", "Someone takes over your student"};
inline constexpr Text notice_taken{"De overdracht van {} staat vast", "The handover of {} is fixed"};
inline constexpr Text notice_taken_line{"Neem goed afscheid", "Say goodbye well"};
inline constexpr Text notice_stopped_name{"Een overdracht stopt", "A handover stops"};
inline constexpr Text notice_stopped{"De overdracht van {} stopt", "The handover of {} stops"};
inline constexpr Text notice_stopped_line{"Je hoort van de teamleider hoe het verder gaat",
                                          "The team leader tells you how it goes on"};
inline constexpr Text notice_wish_name{"Een student vraagt een andere begeleider",
                                       "A student asks for another counsellor"};
inline constexpr Text notice_wish{"{} vraagt een andere begeleider", "{} asks for another counsellor"};
inline constexpr Text notice_wish_line{"Spreek elkaar eerst", "Speak to each other first"};

// As the student reads it.
inline constexpr Text said_less_work{"Je begeleider gaat minder werken", "Your counsellor will work less"};
inline constexpr Text said_leaves{"Je begeleider gaat weg bij het team", "Your counsellor leaves the team"};
inline constexpr Text said_group{"Je wisselt van groep", "You change group"};
inline constexpr Text said_asks{"Je vroeg erom", "You asked for it"};
inline constexpr Text said_other{"Een andere reden", "Another reason"};

inline constexpr const Text& reason_said(HandoverReason reason) {
  switch (reason) {
    case HandoverReason::less_work:
      return said_less_work;
    case HandoverReason::leaves:
      return said_leaves;
    case HandoverReason::group_changed:
      return said_group;
    case HandoverReason::student_asks:
      return said_asks;
    case HandoverReason::other:
      break;
  }
  return said_other;
}

}  // namespace koers::caseload::handover_texts
