// What the first talk says: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::intake::texts {

using i18n::Text;

// ---- topics, as they are asked of the student

inline constexpr Text before{"Wat neem je mee van je vorige school of opleiding?",
                             "What do you bring from your earlier school or programme?"};
inline constexpr Text before_hint{"Iets waar je trots op bent, of iets wat je leerde.",
                                  "Something you are proud of, or something you learned."};
inline constexpr Text years{"Wat doe je al jaren?", "What have you been doing for years?"};
inline constexpr Text years_hint{"Werk dat je goed kunt, met of zonder diploma.",
                                 "Work that you do well, with or without a diploma."};
inline constexpr Text job{"Baan", "Job"};
inline constexpr Text job_hint{"Wat doe je daar, en wat gaat goed?",
                               "What do you do there, and what goes well?"};
inline constexpr Text home{"Thuis", "At home"};
inline constexpr Text home_hint{"Waar zorg je voor? Waarin helpt een ander jou?",
                                "What do you take care of? What do others help you with?"};
inline constexpr Text sport{"Sport of hobby", "Sport or hobby"};
inline constexpr Text sport_hint{"Wat doe je, en wat leer je ervan?",
                                 "What do you do, and what does it teach you?"};
inline constexpr Text volunteering{"Vrijwilligerswerk", "Volunteering"};
inline constexpr Text volunteering_hint{"Voor wie doe je iets, en wat doe je dan?",
                                        "For whom do you do something, and what is it?"};
inline constexpr Text worked{"Wat werkte eerder voor jou?", "What worked for you before?"};
inline constexpr Text worked_hint{"Een manier van leren, een afspraak, een mens.",
                                  "A way of learning, an agreement, a person."};
inline constexpr Text not_again{"Waar wil je niet opnieuw mee beginnen?",
                                "What do you not want to start over?"};
inline constexpr Text not_again_hint{"Iets wat je al kunt, of al vaak hebt verteld.",
                                     "Something you can do already, or told too often."};
inline constexpr Text missing{"Wat zou er in moeten staan?", "What should be in it?"};
inline constexpr Text nothing_sent{"Je vorige school stuurde niets.", "Your earlier school sent nothing."};

// ---- the student's own page

inline constexpr Text own_title{"Mijn startgesprek", "My first conversation"};
inline constexpr Text own_lead{"Leg klaar wat je meeneemt. {} ziet alleen wat jij op tafel legt.",
                               "Prepare what you bring. {} sees only what you lay on the table."};
inline constexpr Text your_counsellor{"Je begeleider", "Your counsellor"};
inline constexpr Text you_bring{"Dit neem je mee", "This is what you bring"};
inline constexpr Text outside{"Buiten school", "Outside school"};
inline constexpr Text outside_hint{"Open wat bij jou past. Een zin is genoeg.",
                                   "Open what fits you. One sentence will do."};
inline constexpr Text from_before{"Ervaringen van voor de start", "Experiences from before the start"};
inline constexpr Text from_before_hint{"Wat je kiest, ligt op tafel.", "What you choose lies on the table."};
inline constexpr Text none_before{"Je hebt nog geen ervaring van voor {}.",
                                  "You have no experience from before {} yet."};
inline constexpr Text record_one{"Zet er een bij", "Add one"};
inline constexpr Text lay{"Leg op tafel", "Lay on the table"};
inline constexpr Text reads_this{"{} leest dit dan.", "Then {} reads this."};
inline constexpr Text on_table{"Op tafel", "On the table"};
inline constexpr Text only_you{"Alleen jij", "Only you"};
inline constexpr Text words_missing{"Schrijf er een zin bij, dan kan het op tafel.",
                                    "Write a sentence, then it can go on the table."};
inline constexpr Text keep{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard. Op tafel: {}.", "Saved. On the table: {}."};
inline constexpr Text kept_nothing{"Bewaard. Alleen jij leest het.", "Saved. Only you can read it."};
inline constexpr i18n::Plural things{{"{} ding", "{} thing"}, {"{} dingen", "{} things"}};
inline constexpr Text own_row_line{"Wat je meeneemt van eerder en van buiten school",
                                   "What you bring from before and from outside school"};

// ---- how far it is

inline constexpr Text planned_on{"Jullie spreken elkaar op {}.", "You will talk on {}."};
inline constexpr Text held_on{"Jullie startgesprek was op {}.", "Your first conversation was on {}."};
inline constexpr Text to_talk{"Naar het gesprek", "To the conversation"};
inline constexpr Text due_on{"Het startgesprek hoort voor {} te zijn.",
                             "The first conversation should be before {}."};
inline constexpr Text plan{"Plan het gesprek", "Plan the conversation"};

// ---- the counsellor's page

inline constexpr Text title{"Startgesprek met {}", "First conversation with {}"};
inline constexpr Text lead{"Dit legde {} op tafel. De rest is van {} zelf.",
                           "{} laid this on the table. The rest is {}'s own."};
inline constexpr Text brings{"Dit neemt {} mee", "This is what {} brings"};
inline constexpr Text brings_before{"Van eerder", "From before"};
inline constexpr Text brings_years{"Al jaren", "For years"};
inline constexpr Text brings_worked{"Dit werkte eerder", "This worked before"};
inline constexpr Text brings_not_again{"Hier wil {} niet opnieuw mee beginnen",
                                       "{} does not want to start this over"};
inline constexpr Text brings_missing{"Dit had er in moeten staan", "This should have been in it"};
inline constexpr Text empty{"Nog geen dossier", "No file yet"};
inline constexpr Text empty_line{"Er ligt nog niets op tafel. Vraag {} wat er in had moeten staan.",
                                 "Nothing lies on the table yet. Ask {} what should have been in it."};
inline constexpr Text counts{
    "Het gesprek telt als voortbouwen als hier iets van eerder ligt.",
    "The conversation counts as built on earlier when something from before lies here."};

// ---- on the page of the talk

inline constexpr Text talk_brings{"Wat {} meeneemt", "What {} brings"};
inline constexpr Text lay_ready{"Leg klaar wat je meeneemt", "Prepare what you bring"};
inline constexpr Text used_earlier{"We gebruikten wat {} eerder deed", "We used what {} did before"};
inline constexpr Text nothing_earlier{
    "Er ligt niets van voor de start op tafel. Dan telt dit gesprek niet als voortbouwen.",
    "Nothing from before the start lies on the table. Then this does not count as built on earlier."};

// ---- the file and the list

inline constexpr Text file_row{"Startgesprek", "First conversation"};
inline constexpr Text file_line{"Wat {} meeneemt", "What {} brings"};
inline constexpr Text newcomers{"Nieuwe studenten", "New students"};
inline constexpr Text newcomers_lead{"Zij begonnen bij jou en hadden nog geen startgesprek.",
                                     "They began with you and had no first conversation yet."};
inline constexpr Text before_day{"voor {}", "before {}"};
inline constexpr Text was_due{"had voor {} gemoeten", "should have been before {}"};
inline constexpr Text is_planned{"gepland op {}", "planned on {}"};
inline constexpr Text began_on{"Begonnen op {}", "Began on {}"};
inline constexpr Text has_table{"Er ligt iets op tafel", "Something lies on the table"};
inline constexpr Text no_newcomers{"Iedereen is gesproken", "Everyone was spoken with"};
inline constexpr Text no_newcomers_line{"Alle nieuwe studenten hadden een startgesprek.",
                                        "All new students had a first conversation."};

// ---- the booklet

inline constexpr Text chapter{"Wat je klaarlegde voor je startgesprek",
                              "What you prepared for your first conversation"};
inline constexpr Text chapter_laid{"op tafel sinds {}", "on the table since {}"};
inline constexpr Text chapter_experiences{"Ervaringen van voor de start die op tafel lagen",
                                          "Experiences from before the start that lay on the table"};

}  // namespace koers::intake::texts
