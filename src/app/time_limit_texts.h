// What the page of the time limits says (/beheer/termijnen); what each limit says of itself stands in its
// room.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::time_limit_texts {

using i18n::Text;

inline constexpr Text title{"Termijnen", "Time limits"};
inline constexpr Text lead{"Wat de wet, de sector of jullie school afspreekt. Koers rekent hiermee.",
                           "What the law, the sector or your school agreed. Koers works with it."};
inline constexpr Text row_line{"Hoe lang iets duurt, blijft staan of mag, en wie dat nakeek",
                               "How long things last, stay or may take, and who checked that"};
inline constexpr Text administration{"Beheer", "Administration"};

// ---- the list
inline constexpr Text which{"Welke termijnen?", "Which time limits?"};
inline constexpr Text all{"Alle", "All"};
inline constexpr Text only_other{"Anders dan standaard", "Not the standard"};
inline constexpr Text only_to_check{"Nog nakijken", "To be checked"};
inline constexpr Text none_other{"Hier is niets anders.", "Nothing is different here."};
inline constexpr Text none_other_line{"Alle termijnen staan op de standaard van Koers.",
                                      "All time limits are at the standard of Koers."};
inline constexpr Text none_to_check{"Alles is nagekeken.", "Everything was checked."};
inline constexpr Text none_to_check_line{"Verander je een termijn? Dan vraagt Koers er opnieuw om.",
                                         "Do you change a limit? Then Koers asks for it again."};
inline constexpr Text have_checked{"Laat dit nakijken", "Have this checked"};
inline constexpr Text standard_is{"Standaard is {}", "The standard is {}"};      // 12 months
inline constexpr Text checked_by{"Nagekeken door {}, {}", "Checked by {}, {}"};  // who, the day

// ---- one limit
inline constexpr Text now{"Nu", "Now"};
inline constexpr Text standard{"Standaard", "Standard"};
inline constexpr Text comes_from{"Komt uit", "Comes from"};
inline constexpr Text holds_for{"Als je dit verandert", "When you change this"};
inline constexpr Text source_with{"{} ({})", "{} ({})"};  // the source, the requirement
inline constexpr Text change{"Verander dit", "Change this"};
inline constexpr Text how_many{"Hoeveel {}?", "How many {}?"};
inline constexpr Text days{"dagen", "days"};
inline constexpr Text weeks{"weken", "weeks"};
inline constexpr Text months{"maanden", "months"};
inline constexpr Text years{"jaar", "years"};
inline constexpr Text how_many_hint{"Van {} tot en met {}.", "From {} up to {}."};
inline constexpr Text how_many_missing{"Vul een getal in.", "Fill in a number."};
inline constexpr Text does_it{"Ja, dit telt", "Yes, this counts"};
inline constexpr Text why{"Waarom?", "Why?"};
inline constexpr Text why_hint{"Dit blijft erbij staan, voor wie het later naleest.",
                               "This stays with it, for whoever reads it later."};
inline constexpr Text why_missing{"Schrijf waarom je dit verandert.", "Write why you change this."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard: {}.", "Saved: {}."};  // 24 months
inline constexpr Text same{"Dit was al zo: {}.", "It was so already: {}."};
inline constexpr Text to_standard{"Terug naar de standaard", "Back to the standard"};
inline constexpr Text is_standard{"Terug naar de standaard: {}.", "Back to the standard: {}."};
inline constexpr Text undone{"Teruggedraaid. Nu weer: {}.", "Undone. Again: {}."};

// ---- having it looked at
inline constexpr Text check_line{
    "Vraag iemand die de regels kent of dit klopt. Schrijf hier wie het nakeek.",
    "Ask someone who knows the rules whether this is right. Write here who checked it."};
inline constexpr Text check_again{"Zet neer wie dit nakeek", "Say who checked this"};
inline constexpr Text who_checked{"Wie keek dit na?", "Who checked this?"};
inline constexpr Text who_hint{"Een naam, en wat die persoon doet.", "A name, and what that person does."};
inline constexpr Text who_missing{"Schrijf wie dit nakeek.", "Write who checked this."};
inline constexpr Text when_checked{"Wanneer?", "When?"};
inline constexpr Text when_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text is_checked{"Bewaard. Dit is nagekeken.", "Saved. This was checked."};
inline constexpr Text changed_meanwhile{
    "Het is intussen veranderd: nu {}. Klopt dat ook? Stuur het dan nog een keer.",
    "It was changed meanwhile: now {}. Is that right too? Then send it once more."};

// ---- what was changed before
inline constexpr Text history{"Wat er veranderde", "What changed"};
inline constexpr Text no_history{"Niemand veranderde dit nog.", "Nobody changed this yet."};
inline constexpr Text did_change{"{} koos {}", "{} chose {}"};                      // who, 24 months
inline constexpr Text did_standard{"{} ging terug naar {}", "{} went back to {}"};  // the same
inline constexpr Text did_check{"{} schreef op wie {} nakeek", "{} wrote down who checked {}"};
inline constexpr Text did_undo{"{} draaide terug naar {}", "{} undid it, back to {}"};
inline constexpr Text an_other{"Iemand die er niet meer is", "Someone who left"};

// ---- in the booklet of who set it
inline constexpr Text told{"Termijnen die jij instelde", "Time limits that you set"};

}  // namespace koers::app::time_limit_texts
