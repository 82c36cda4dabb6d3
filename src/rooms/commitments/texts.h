// What the register of commitments says: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::commitments::texts {

using i18n::Plural;
using i18n::Text;

// places
inline constexpr Text commitments{"Afspraken", "Commitments"};
inline constexpr Text follow_up{"Opvolgen", "Follow up"};
inline constexpr Text calendar_name{"Afspraken in Koers", "Commitments in Koers"};

// the sentence of the page
inline constexpr Text nothing_due{"Dit schooljaar moest er nog geen afspraak klaar zijn.",
                                  "No commitment was due yet this school year."};
inline constexpr Text kept_of{"Dit schooljaar zijn {} van de {} afspraken op tijd gedaan.",
                              "This school year {} of {} commitments were done in time."};
inline constexpr Plural are_late{{"{} is te laat.", "{} is late."}, {"{} zijn te laat.", "{} are late."}};
inline constexpr Plural talked_about{{"Over {} daarvan is gesproken.", "{} of these was talked about."},
                                     {"Over {} daarvan is gesproken.", "{} of these were talked about."}};
inline constexpr Text never_by_person{"Koers telt afspraken per onderdeel van de school, nooit per persoon.",
                                      "Koers counts commitments per part of the school, never per person."};
inline constexpr Text into_my_calendar{"Zet in mijn agenda", "Put in my calendar"};

// one more
inline constexpr Text add{"Afspraak erbij", "Add a commitment"};
inline constexpr Text what{"Wat spreken we af?", "What do we agree on?"};
inline constexpr Text what_missing{"Schrijf op wat jullie afspreken.", "Write down what you agree on."};
inline constexpr Text who{"Wie doet het?", "Who does it?"};
inline constexpr Text who_missing{"Kies wie het doet.", "Choose who does it."};
inline constexpr Text myself{"Ikzelf", "I do"};
inline constexpr Text before{"Vóór", "Before"};
inline constexpr Text before_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text before_wrong{
    "Deze dag is al voorbij, of meer dan twee jaar weg. Kies een andere dag.",
    "This day has passed, or is more than two years away. Choose another day."};
inline constexpr Text follow{"Volg of dit cijfer verandert", "Follow whether this figure changes"};
inline constexpr Text settle{"Leg vast", "Save it"};
inline constexpr Text settled{"Vastgelegd.", "Saved."};
inline constexpr Text asked_of{"Gevraagd aan {}. De afspraak telt als {} ja zegt.",
                               "{} was asked. The commitment counts when {} says yes."};

// lists
inline constexpr Text choose_list{"Kies een lijst", "Choose a list"};
inline constexpr Text mine{"Van mij", "Mine"};
inline constexpr Text all_of_mine{"Alles wat je leest", "All that you read"};
inline constexpr Text from_figure{"Uit een cijfer", "From a figure"};
inline constexpr Text from_guideline{"Uit een richtlijn", "From a guideline"};
inline constexpr Text from_decision{"Uit een besluit", "From a decision"};
inline constexpr Text from_meeting{"Uit een vergadering", "From a meeting"};
inline constexpr Text from_vision{"Uit de visie", "From the vision"};
inline constexpr Text from_strategy{"Uit de strategie", "From the strategy"};
inline constexpr Text from_cycle{"Uit een ronde", "From a cycle"};
inline constexpr Text from_nothing{"Zomaar afgesproken", "Agreed as such"};
inline constexpr Text which_part{"Onderdeel", "Part of the school"};
inline constexpr Text every_part{"Alle onderdelen", "All parts"};
inline constexpr Text show{"Toon", "Show"};
inline constexpr Text late{"Te laat", "Late"};
inline constexpr Text this_week{"Deze week", "This week"};
inline constexpr Text later{"Later", "Later"};
inline constexpr Text over{"Gedaan of losgelaten", "Done or let go"};
inline constexpr Text see_over{"Bekijk wat gedaan is", "Look at what was done"};
inline constexpr Text see_open{"Terug naar wat open staat", "Back to what is open"};
inline constexpr Text nothing_over{"Nog niets gedaan.", "Nothing done yet."};
inline constexpr Text nothing_over_line{"Wat je afrondt, vind je hier terug.",
                                        "What you finish you find here."};
inline constexpr Plural n_commitments{{"{} afspraak", "{} commitment"}, {"{} afspraken", "{} commitments"}};
inline constexpr Text empty{"Geen open afspraken", "No open commitments"};
inline constexpr Text empty_line{"Alles is gedaan. Schrijf hierboven op wat jullie afspreken.",
                                 "All is done. Write down above what you agree on."};
inline constexpr Text empty_filter_line{"In deze lijst staat nu niets open.",
                                        "Nothing is open in this list."};

// a row
inline constexpr Text from{"uit {}", "from {}"};
inline constexpr Text you{"Jij", "You"};
inline constexpr Text nobody{"zonder iemand", "without anyone"};
inline constexpr Text days_late_one{"1 dag te laat", "1 day late"};
inline constexpr Text days_late{"{} dagen te laat", "{} days late"};
inline constexpr Text was_talked{"over gesproken", "talked about"};
inline constexpr Text not_talked{"Nog niet over gesproken", "Not talked about yet"};
inline constexpr Text first_was{"eerst {}", "first {}"};
inline constexpr Text done{"Gedaan", "Done"};
inline constexpr Text marked_done{"Gedaan.", "Done."};
inline constexpr Text taken_back{"De afspraak staat weer open.", "The commitment is open again."};
inline constexpr Text undo{"Toch niet gedaan", "Not done after all"};
inline constexpr Text undo_let_go{"Toch weer oppakken", "Take it up again"};
inline constexpr Text done_on{"gedaan op {}", "done on {}"};
inline constexpr Text done_late_on{"later gedaan, op {}", "done later, on {}"};
inline constexpr Text let_go_on{"losgelaten op {}", "let go on {}"};
inline constexpr Text waits_for{"wacht op het ja van {}", "waits for the yes of {}"};
inline constexpr Text look{"Bekijk", "Look"};

// asked
inline constexpr Text asked_you{"Neem je dit aan?", "Do you take this on?"};
inline constexpr Text asked_you_line{
    "{} vraagt of je dit aanneemt. Kan het, of is iets anders beter?",
    "{} asks whether you take this on. Can you, or is something else better?"};
inline constexpr Text someone{"Iemand", "Someone"};
inline constexpr Text i_take_it{"Ja, ik neem het aan", "Yes, I take it on"};
inline constexpr Text taken{"Afgesproken. Het staat in je lijst.", "Agreed. It is in your list."};
inline constexpr Text something_else{"Stel iets anders voor", "Propose something else"};
inline constexpr Text rather_day{"Liever vóór deze dag", "Rather before this day"};
inline constexpr Text rather_who{"Liever deze collega", "Rather this colleague"};
inline constexpr Text nobody_else{"Nee, ik doe het zelf", "No, I do it myself"};
inline constexpr Text rather_words{"Wil je er iets bij zeggen?", "Would you like to add something?"};
inline constexpr Text rather_missing{"Kies een andere dag of een andere collega.",
                                     "Choose another day or another colleague."};
inline constexpr Text propose{"Stel voor", "Propose"};
inline constexpr Text proposed{"Je voorstel is verstuurd.", "Your proposal was sent."};
inline constexpr Text cannot{"Dit kan ik niet doen", "I cannot do this"};
inline constexpr Text cannot_words{"Waarom niet? Eén zin is genoeg.", "Why not? One sentence will do."};
inline constexpr Text cannot_missing{"Schrijf in één zin waarom het niet kan.",
                                     "Write in one sentence why you cannot."};
inline constexpr Text say_no{"Zeg nee", "Say no"};
inline constexpr Text said_no{"Je hebt nee gezegd.", "You said no."};
inline constexpr Text you_asked{"Gevraagd, nog geen antwoord", "Asked, no answer yet"};
inline constexpr Text asked_line{"Je vroeg dit aan {}. Het telt pas als {} ja zegt.",
                                 "You asked {}. It counts only when {} says yes."};
inline constexpr Text take_back{"Trek de vraag terug", "Take the question back"};
inline constexpr Text question_gone{"De vraag is weg.", "The question is gone."};
inline constexpr Text rather_day_said{"{} stelt voor: vóór {}.", "{} proposes: before {}."};
inline constexpr Text rather_who_said{"{} stelt voor dat {} het doet.", "{} proposes that {} does it."};
inline constexpr Text agree{"Akkoord", "Agreed"};
inline constexpr Text agreed{"Zo is het afgesproken.", "So it is agreed."};
inline constexpr Text insist{"Vraag het toch zo", "Ask it like this anyway"};
inline constexpr Text insisted{"Je vraagt het nog een keer.", "You ask once more."};
inline constexpr Text was_declined{"{} kan dit niet doen.", "{} cannot do this."};

// one commitment
inline constexpr Text who_does{"Wie", "Who"};
inline constexpr Text asked_by{"Gevraagd door", "Asked by"};
inline constexpr Text belongs_to{"Hoort bij", "Belongs to"};
inline constexpr Text came_from{"Komt uit", "Comes from"};
inline constexpr Text follows{"Volgt dit cijfer", "Follows this figure"};
inline constexpr Text see_figure{"Bekijk het cijfer", "Look at the figure"};
inline constexpr Text first_day{"Eerst afgesproken", "First agreed"};
inline constexpr Text asked_state{"gevraagd", "asked"};
inline constexpr Text declined_state{"niet aangenomen", "not taken on"};
inline constexpr Text why{"Waarom", "Why"};
inline constexpr Text put_off{"Nieuwe datum", "New day"};
inline constexpr Text new_day{"Nieuwe dag", "New day"};
inline constexpr Text why_other{"Waarom een andere dag? Eén zin is genoeg.",
                                "Why another day? One sentence will do."};
inline constexpr Text why_other_missing{"Schrijf in één zin waarom het later wordt.",
                                        "Write in one sentence why it is later."};
inline constexpr Text same_day{"Dit is dezelfde dag. Kies een andere.",
                               "This is the same day. Choose another."};
inline constexpr Text keep{"Bewaar", "Save"};
inline constexpr Text was_put_off{"Verzet. De eerste datum blijft te zien.",
                                  "Put off. The first day stays visible."};
inline constexpr Text let_go{"Laat los, met een reden", "Let it go, with a reason"};
inline constexpr Text let_go_why{"Waarom laten jullie dit los? Eén zin is genoeg.",
                                 "Why do you let this go? One sentence will do."};
inline constexpr Text let_go_missing{"Schrijf in één zin waarom jullie dit loslaten.",
                                     "Write in one sentence why you let this go."};
inline constexpr Text let_it_go{"Laat los", "Let go"};
inline constexpr Text was_let_go{"Losgelaten.", "Let go."};
inline constexpr Text other_person{"Vraag iemand anders", "Ask someone else"};
inline constexpr Text nobody_line{"Wie dit deed, werkt hier niet meer. Vraag iemand anders of laat het los.",
                                  "Who did this no longer works here. Ask someone else or let it go."};
inline constexpr Text ask_them{"Vraag", "Ask"};
inline constexpr Text what_happened{"Wat er gebeurde", "What happened"};
inline constexpr Text moved_line{"{} zette de dag van {} op {}.", "{} moved the day from {} to {}."};
inline constexpr Text talked_line{"{}: over gesproken.", "{}: talked about."};
inline constexpr Text made_line{"{} schreef dit op.", "{} wrote this down."};

// talking about it
inline constexpr Text was_it_talked{"Is hierover gesproken?", "Has it been talked about?"};
inline constexpr Text yes_today{"Ja, vandaag", "Yes, today"};
inline constexpr Text yes_earlier{"Ja, eerder", "Yes, earlier"};
inline constexpr Text not_yet{"Nog niet", "Not yet"};
inline constexpr Text talk_missing{"Kies een van de drie.", "Choose one of the three."};
inline constexpr Text which_day{"Welke dag was dat?", "Which day was that?"};
inline constexpr Text which_day_hint{"Alleen nodig bij ‘Ja, eerder’.", "Only needed with ‘Yes, earlier’."};
inline constexpr Text which_day_missing{"Kies op welke dag jullie spraken.",
                                        "Choose on which day you talked."};
inline constexpr Text what_was_agreed{"Wat spraken jullie af? Hoeft niet.",
                                      "What did you agree on? Optional."};
inline constexpr Text two_read{"Alleen jij en {} lezen dit. Het bestuur ziet een aantal.",
                               "Only you and {} read this. The board sees a number."};
inline constexpr Text talk_kept{"Bewaard. Jullie spraken erover.", "Saved. You talked about it."};
inline constexpr Text talk_later{"Goed. Je kunt het hier later invullen.",
                                 "Fine. You can fill it in here later."};

// at a figure
inline constexpr Text do_something{"Doe er iets mee", "Do something with it"};
inline constexpr Text do_something_line{"Spreek af wie wat doet. De afspraak blijft bij dit cijfer staan.",
                                        "Agree on who does what. The commitment stays with this figure."};
inline constexpr Text on_the_agenda{"Zet op de agenda", "Put on the agenda"};
inline constexpr Text running_here{"Hier loopt al iets", "Something runs here already"};

// notices
inline constexpr Text notice_asked_name{"Iemand vraagt of je iets aanneemt",
                                        "Someone asks whether you take something on"};
inline constexpr Text notice_asked{"{} vraagt of je iets aanneemt", "{} asks whether you take something on"};
inline constexpr Text notice_asked_line{"Zeg ja, nee, of stel iets anders voor.",
                                        "Say yes, no, or propose something else."};
inline constexpr Text notice_answered_name{"Antwoord op een afspraak die je vroeg",
                                           "Answer to a commitment you asked for"};
inline constexpr Text notice_accepted{"{} neemt een afspraak aan", "{} takes a commitment on"};
inline constexpr Text notice_accepted_line{"Vanaf nu telt hij mee.", "From now on it counts."};
inline constexpr Text notice_countered{"{} stelt iets anders voor", "{} proposes something else"};
inline constexpr Text notice_countered_line{"Ben je akkoord met een andere dag of collega?",
                                            "Do you agree to another day or colleague?"};
inline constexpr Text notice_declined{"{} kan een afspraak niet aannemen", "{} cannot take a commitment on"};
inline constexpr Text notice_declined_line{"Lees waarom, en vraag iemand anders.",
                                           "Read why, and ask someone else."};
inline constexpr Text notice_changed_name{"Een afspraak is anders", "A commitment has changed"};
inline constexpr Text notice_done{"{} heeft een afspraak gedaan", "{} did what was agreed"};
inline constexpr Text notice_done_line{"Bekijk welke.", "See which one."};
inline constexpr Text notice_moved{"{} zette een afspraak op een andere dag",
                                   "{} moved a commitment to another day"};
inline constexpr Text notice_moved_line{"Lees waarom.", "Read why."};
inline constexpr Text notice_let_go{"{} liet een afspraak los", "{} let a commitment go"};
inline constexpr Text notice_talked{"{} schreef op dat jullie spraken", "{} wrote down that you talked"};
inline constexpr Text notice_talked_line{"Alleen jullie twee lezen wat er staat.",
                                         "Only you two read what it says."};
inline constexpr Text notice_due_name{"Een afspraak moet bijna klaar zijn", "A commitment is almost due"};
inline constexpr Text notice_due{"Een afspraak moet bijna klaar zijn", "A commitment is almost due"};
inline constexpr Text notice_due_line{"Lukt het? Anders kies je een nieuwe dag.",
                                      "Will you manage? Else choose a new day."};
inline constexpr Text notice_late{"Een afspraak is een week te laat", "A commitment is a week late"};
inline constexpr Text notice_late_line{"Is het gedaan? Zeg het. Of kies een nieuwe dag.",
                                       "Is it done? Say so. Or choose a new day."};

}  // namespace koers::commitments::texts
