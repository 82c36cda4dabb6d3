// What a co-ordinator reads who looks at offers and reports.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experts::moderation_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text moderation{"Vragen en meldingen", "Questions and reports"};
inline constexpr Text lead{"Je leest alleen wat gemeld is. De twee zien dat je keek.",
                           "You only read what was reported. Both people see that you looked."};
inline constexpr Text all_quiet{"Er wacht niets", "Nothing is waiting"};
inline constexpr Text all_quiet_line{"Geen nieuw aanbod en geen meldingen.", "No new offers and no reports."};
inline constexpr Text offers{"Nieuw aanbod", "New offers"};
inline constexpr Text good{"Laat zien", "Show it"};
inline constexpr Text ask_change{"Vraag aan te passen", "Ask to change it"};
inline constexpr Text note{"Wat moet anders?", "What needs to change?"};
inline constexpr Text note_missing{"Schrijf wat er anders moet.", "Write what needs to change."};
inline constexpr Text shown{"Studenten zien dit aanbod nu.", "Students see this offer now."};
inline constexpr Text asked{"Gevraagd om het aan te passen.", "Asked for a change."};
inline constexpr Text open_reports{"Meldingen", "Reports"};
inline constexpr Text closed_reports{"Afgehandeld", "Handled"};
inline constexpr Text report_of{"Melding van {}", "Report from {}"};
inline constexpr Text on_day{"gemeld op {}", "reported on {}"};
inline constexpr Text look{"Lees de melding", "Read the report"};
inline constexpr Text notice_offer_name{"Nieuw aanbod van wie vragen beantwoordt",
                                        "A new offer from someone who answers questions"};
inline constexpr Text notice_offer{"{} wil vragen beantwoorden", "{} wants to answer questions"};
inline constexpr Text notice_offer_line{"Kijk of het aanbod goed is.", "See whether the offer is good."};
inline constexpr Text notice_report_name{"Een melding over een gesprek", "A report about a conversation"};
inline constexpr Text notice_report{"Er is een melding", "There is a report"};
inline constexpr Text notice_report_line{"Lees wat er is en geef antwoord.",
                                         "Read what happened and answer."};
inline constexpr Text between{"{} vroeg, {} antwoordt", "{} asked, {} answers"};
inline constexpr Text somebody{"iemand die weg is", "someone who has left"};
inline constexpr Text reason{"Wat er gemeld is", "What was reported"};
inline constexpr Text context{"Wat er staat", "What it says"};
inline constexpr Text context_line{"De berichten rond de melding. Meer zie je niet.",
                                   "The messages around the report. You see nothing more."};
inline constexpr Text this_one{"gemeld", "reported"};
inline constexpr Text is_hidden{"verborgen", "hidden"};
inline constexpr Text hide{"Verberg", "Hide"};
inline constexpr Text restore{"Toon weer", "Show again"};
inline constexpr Text hidden{"Het bericht is verborgen.", "The message is hidden."};
inline constexpr Text restored{"Het bericht is weer te zien.", "The message can be seen again."};
inline constexpr Text close_offer{"Sluit het aanbod van {}", "Close {}'s offer"};
inline constexpr Text restore_offer{"Open het aanbod van {} weer", "Reopen {}'s offer"};
inline constexpr Text offer_closed{"Het aanbod is gesloten.", "The offer is closed."};
inline constexpr Text offer_restored{"Het aanbod staat weer open.", "The offer is open again."};
inline constexpr Text answer_to{"Antwoord aan {}", "Answer to {}"};
inline constexpr Text answer_hint{"{} leest dit bij het gesprek. Daarmee is de melding klaar.",
                                  "{} reads this beside the conversation. That closes the report."};
inline constexpr Text answer_missing{"Schrijf eerst je antwoord.", "First write your answer."};
inline constexpr Text send{"Stuur antwoord", "Send the answer"};
inline constexpr Text answered{"Beantwoord. De melding is klaar.", "Answered. The report is closed."};
inline constexpr Text your_answer{"Jouw antwoord", "Your answer"};
inline constexpr Text log{"Wat er gedaan is", "What was done"};
inline constexpr Text act_looked{"{} las de melding", "{} read the report"};
inline constexpr Text act_hidden{"{} verborg een bericht", "{} hid a message"};
inline constexpr Text act_restored{"{} toonde een bericht weer", "{} showed a message again"};
inline constexpr Text act_offer_closed{"{} sloot het aanbod", "{} closed the offer"};
inline constexpr Text act_offer_restored{"{} opende het aanbod weer", "{} opened the offer again"};
inline constexpr Text act_answered{"{} antwoordde", "{} answered"};

}  // namespace koers::experts::moderation_texts
