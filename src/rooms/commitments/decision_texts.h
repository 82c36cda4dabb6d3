// What meetings and decisions say: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::commitments::decision_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text meetings{"Vergaderingen", "Meetings"};
inline constexpr Text decisions{"Besluiten", "Decisions"};

// meetings
inline constexpr Text meetings_none{"Dit schooljaar is er nog niet vergaderd.",
                                    "There has been no meeting yet this school year."};
inline constexpr Text meetings_of{
    "Dit schooljaar ging het in {} van de {} vergaderingen over loopbaanbegeleiding.",
    "This school year {} of {} meetings were about career guidance."};
inline constexpr Text coming{"Wat komt", "What comes"};
inline constexpr Text past{"Wat was", "What was"};
inline constexpr Text no_coming{"Geen vergadering gepland", "No meeting planned"};
inline constexpr Text no_coming_line{"Nog niet besproken dit jaar? Zet één punt op de volgende agenda.",
                                     "Not discussed yet this year? Put one item on the next agenda."};
inline constexpr Text kind_board{"Bestuur", "Board"};
inline constexpr Text kind_leaders{"Directie en leiding", "Directors and leaders"};
inline constexpr Text kind_team{"Team", "Team"};
inline constexpr Text kind_development{"Gesprek over hoe het team groeit",
                                       "Conversation on how the team grows"};
inline constexpr Text meeting_title{"{}, {}", "{}, {}"};
inline constexpr Plural n_items{{"{} punt", "{} item"}, {"{} punten", "{} items"}};
inline constexpr Text no_items{"Nog geen punten", "No items yet"};
inline constexpr Text not_about{"Niet over loopbaanbegeleiding", "Not about career guidance"};
inline constexpr Text plan{"Plan een vergadering", "Plan a meeting"};
inline constexpr Text which_part{"Van welk onderdeel?", "Of which part of the school?"};
inline constexpr Text which_part_missing{"Kies een onderdeel.", "Choose a part of the school."};
inline constexpr Text which_kind{"Wie vergaderen er?", "Who meets?"};
inline constexpr Text which_kind_missing{"Kies wie er vergaderen.", "Choose who meets."};
inline constexpr Text which_day{"Welke dag?", "Which day?"};
inline constexpr Text which_day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text at_what_time{"Hoe laat?", "At what time?"};
inline constexpr Text repeats{"Komt het terug?", "Does it come back?"};
inline constexpr Text once{"Eén keer", "Once"};
inline constexpr Text fortnightly{"Elke twee weken", "Every two weeks"};
inline constexpr Text monthly{"Elke vier weken", "Every four weeks"};
inline constexpr Text quarterly{"Elk kwartaal", "Every quarter"};
inline constexpr Text plan_it{"Plan", "Plan"};
inline constexpr Text planned{"Gepland.", "Planned."};
inline constexpr Text cancel{"Gaat niet door", "Is off"};
inline constexpr Text cancelled{"De vergadering is weg.", "The meeting is gone."};

// items
inline constexpr Text put{"Punt op de agenda", "Item on the agenda"};
inline constexpr Text which_meeting{"Welke vergadering?", "Which meeting?"};
inline constexpr Text which_meeting_missing{"Kies een vergadering die nog komt.",
                                            "Choose a meeting that is still to come."};
inline constexpr Text item_title{"Waar gaat het over?", "What is it about?"};
inline constexpr Text item_missing{"Schrijf op waar het over gaat.", "Write down what it is about."};
inline constexpr Text item_kind{"Wat vraag je?", "What do you ask?"};
inline constexpr Text kind_decide{"Besluit gevraagd", "Decision asked"};
inline constexpr Text kind_discuss{"Bespreken", "To discuss"};
inline constexpr Text kind_inform{"Ter kennis", "For information"};
inline constexpr Text minutes{"Minuten", "Minutes"};
inline constexpr Text put_it{"Zet op de agenda", "Put on the agenda"};
inline constexpr Text item_put{"Het staat op de agenda van {}.", "It is on the agenda of {}."};
inline constexpr Plural n_minutes{{"{} minuut", "{} minute"}, {"{} minuten", "{} minutes"}};
inline constexpr Text put_by{"van {}", "from {}"};
inline constexpr Text drop{"Haal weg", "Take away"};
inline constexpr Text dropped{"Het punt is weg.", "The item is gone."};
inline constexpr Text said{"Wat is er gezegd? Eén zin is genoeg.", "What was said? One sentence will do."};
inline constexpr Text said_missing{"Schrijf in één zin wat er gezegd is.",
                                   "Write in one sentence what was said."};
inline constexpr Text was_said{"Besproken", "Talked about"};
inline constexpr Text mark_said{"Bewaar", "Save"};
inline constexpr Text said_kept{"Bewaard. Het punt is besproken.", "Saved. The item was talked about."};
inline constexpr Text change_said{"Pas de zin aan", "Change the sentence"};
inline constexpr Text from_here{"Spreek hier iets af", "Agree on something here"};
inline constexpr Text about_figure{"Bekijk het cijfer", "Look at the figure"};
inline constexpr Text about_guideline{"Bekijk de richtlijn", "Look at the guideline"};
inline constexpr Text about_decision{"Bekijk het besluit", "Look at the decision"};

// decisions
inline constexpr Text decisions_lead_none{"Dit schooljaar is er nog geen besluit genomen.",
                                          "No decision has been taken yet this school year."};
inline constexpr Text decisions_lead{"Van {} besluiten dit schooljaar zijn er {} uitgevoerd.",
                                     "Of {} decisions this school year {} were carried out."};
inline constexpr Text asked{"Besluit gevraagd", "Decision asked"};
inline constexpr Text asked_on{"Besluit gevraagd · {}", "Decision asked · {}"};
inline constexpr Text taken{"Genomen", "Taken"};
inline constexpr Text not_taken{"Niet genomen", "Not taken"};
inline constexpr Text postponed{"Uitgesteld", "Postponed"};
inline constexpr Text carried_out{"Uitgevoerd", "Carried out"};
inline constexpr Text your_decision{"Uw besluit is nodig.", "Your decision is needed."};
inline constexpr Text nothing_asked{"Er wordt nu niets van u gevraagd.", "Nothing is asked of you now."};
inline constexpr Text no_decision_asked{"Er wordt nu geen besluit gevraagd.", "No decision is asked now."};
inline constexpr Text next_meeting{"Volgende vergadering: {}.", "Next meeting: {}."};
inline constexpr Text taken_decisions{"Genomen besluiten", "Decisions taken"};
inline constexpr Text no_taken{"Nog geen besluit genomen", "No decision taken yet"};
inline constexpr Text no_taken_line{"Hier zie je later wat er van besluiten kwam.",
                                    "Here you will see what came of decisions."};
inline constexpr Text came_of_none{"{}. Nog geen afspraak.", "{}. No commitment yet."};
inline constexpr Text came_of{"{}. {} van de {} afspraken gedaan.", "{}. {} of {} commitments done."};
inline constexpr Text came_of_all{"{}. Uitgevoerd: {} van de {} afspraken gedaan.",
                                  "{}. Carried out: {} of {} commitments done."};
inline constexpr Text came_of_late{"{}. {} van de {} gedaan, {} te laat.", "{}. {} of {} done, {} late."};
inline constexpr Text not_taken_on{"{}. Niet genomen.", "{}. Not taken."};
inline constexpr Text prepare{"Vraag een besluit", "Ask for a decision"};
inline constexpr Text prepare_lead{
    "Zet de vraag, twee of drie keuzes en wat ze kosten naast elkaar. Dan is kiezen makkelijker.",
    "Put the question, two or three options and their costs side by side. Then choosing is easier."};
inline constexpr Text question{"Wat is de vraag?", "What is the question?"};
inline constexpr Text question_missing{"Schrijf de vraag op.", "Write down the question."};
inline constexpr Text explains{"Wat is er aan de hand?", "What is the matter?"};
inline constexpr Text touches{"Wie raakt het?", "Whom does it touch?"};
inline constexpr Text touches_hint{"Bijvoorbeeld: 272 studenten en twee begeleiders.",
                                   "For example: 272 students and two counsellors."};
inline constexpr Text if_nothing{"Wat gebeurt er zonder besluit?", "What happens without a decision?"};
inline constexpr Text if_nothing_missing{"Schrijf op wat er zonder besluit gebeurt.",
                                         "Write down what happens without a decision."};
inline constexpr Text option_1{"Eerste keuze", "First option"};
inline constexpr Text option_2{"Tweede keuze", "Second option"};
inline constexpr Text option_3{"Derde keuze. Hoeft niet.", "Third option. Optional."};
inline constexpr Text option_missing{"Schrijf minstens twee keuzes op.", "Write down at least two options."};
inline constexpr Text effect{"Wat levert het op?", "What does it bring?"};
inline constexpr Text costs{"Wat kost het?", "What does it cost?"};
inline constexpr Text costs_missing{"Schrijf op wat deze keuze kost. ‘Niets extra’ mag ook.",
                                    "Write down what this option costs. ‘Nothing extra’ is fine."};
inline constexpr Text asks{"Wat vraagt het, en van wie?", "What does it ask, and of whom?"};
inline constexpr Text no_agenda{"Nog niet", "Not yet"};
inline constexpr Text on_agenda_of{"Op welke agenda?", "On which agenda?"};
inline constexpr Text ask_it{"Vraag het besluit", "Ask for the decision"};
inline constexpr Text was_asked{"De vraag staat klaar.", "The question is ready."};
inline constexpr Text change{"Pas de vraag aan", "Change the question"};
inline constexpr Text change_save{"Bewaar", "Save"};
inline constexpr Text changed{"Bewaard.", "Saved."};
inline constexpr Text touches_line{"Raakt: {}", "Touches: {}"};
inline constexpr Text without{"Zonder besluit", "Without a decision"};
inline constexpr Text costs_line{"Kost: {}", "Costs: {}"};
inline constexpr Text asks_line{"Vraagt: {}", "Asks: {}"};
inline constexpr Text choose{"Kies een besluit", "Choose a decision"};
inline constexpr Text choose_missing{"Kies een van de keuzes.", "Choose one of the options."};
inline constexpr Text why{"Waarom?", "Why?"};
inline constexpr Text why_hint{"Eén zin. Alle medewerkers lezen hem.", "One sentence. All staff read it."};
inline constexpr Text why_missing{"Schrijf in één zin waarom.", "Write in one sentence why."};
inline constexpr Text take_it{"Neem het besluit", "Take the decision"};
inline constexpr Text postpone{"Stel uit, met een reden", "Postpone, with a reason"};
inline constexpr Text take_none{"Neem geen besluit", "Take no decision"};
inline constexpr Text was_taken{"Het besluit is genomen.", "The decision was taken."};
inline constexpr Text was_postponed{"Uitgesteld. De vraag blijft staan.", "Postponed. The question stays."};
inline constexpr Text was_not_taken{"Er is geen besluit genomen.", "No decision was taken."};
inline constexpr Text fixed{"Dit besluit is genomen. Maak een nieuw besluit dat dit vervangt.",
                            "This decision was taken. Make a new one that replaces it."};
inline constexpr Text decided_line{"{} koos op {}:", "{} chose on {}:"};
inline constexpr Text decided_none{"{} nam op {} geen besluit.", "{} took no decision on {}."};
inline constexpr Text postponed_line{"Uitgesteld op {}.", "Postponed on {}."};
inline constexpr Text said_by_colleagues{"Wat collega’s zeggen", "What colleagues say"};
inline constexpr Text nobody_said{"Nog niemand zei hier iets over.",
                                  "Nobody has said anything about this yet."};
inline constexpr Text your_words{"Wat zeg jij?", "What do you say?"};
inline constexpr Text your_words_hint{"Je naam staat erbij. Alle medewerkers lezen het.",
                                      "Your name is with it. All staff read it."};
inline constexpr Text save_words{"Bewaar", "Save"};
inline constexpr Text words_kept{"Bewaard.", "Saved."};
inline constexpr Text what_came{"Wat kwam ervan?", "What came of it?"};
inline constexpr Text nothing_came{"Spreek af wie dit doet. Dan zie je hier of het lukt.",
                                   "Agree on who does this. Then you see here whether it works."};
inline constexpr Text follows_itself{"Is elke afspraak gedaan? Dan staat hier vanzelf ‘uitgevoerd’.",
                                     "Is each commitment done? Then it says ‘carried out’ here by itself."};
inline constexpr Text decision_of{"Besluit van {}", "Decision of {}"};
inline constexpr Text meeting_of{"Vergadering van {}", "Meeting of {}"};
inline constexpr Text from_whom{"Gevraagd door {}.", "Asked by {}."};
inline constexpr Text open_tail{"Besluiten die wachten", "Decisions that wait"};

inline constexpr Text notice_decided_name{"Er is besloten over jouw vraag", "Your question was decided on"};
inline constexpr Text notice_decided{"{} besloot over jouw vraag", "{} decided on your question"};
inline constexpr Text notice_decided_line{"Lees wat het werd, en waarom.", "Read what it became, and why."};

}  // namespace koers::commitments::decision_texts
