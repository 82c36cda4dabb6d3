// What a student reads of who guides him: /ik/begeleiding, and the notices that lead there.
#pragma once

#include "platform/i18n/text.h"

namespace koers::caseload::own_texts {

using i18n::Text;

inline constexpr Text title{"Wie helpt mij?", "Who helps me?"};
inline constexpr Text me{"Ik", "Me"};
inline constexpr Text is_your_counsellor{"{} is je begeleider", "{} is your counsellor"};
inline constexpr Text becomes_your_counsellor{"{} wordt je begeleider", "{} will be your counsellor"};
inline constexpr Text since{"Sinds {}", "Since {}"};
inline constexpr Text from{"Vanaf {}", "From {}"};
inline constexpr Text why{"Waarom", "Why"};
inline constexpr Text sees_shared{"Wat je deelt", "What you share"};
inline constexpr Text sees_talks{"Jullie gesprekken", "Your conversations"};
inline constexpr Text sees_steps{"Je stappen", "Your steps"};
inline constexpr Text nobody_yet{"Je hebt nog geen begeleider.", "You have no counsellor yet."};
inline constexpr Text nobody_yet_line{
    "Dat hoort niet zo. Je school zoekt iemand voor je. Je krijgt bericht als die er is.",
    "That should not be so. Your school is looking for someone. You will hear when there is one."};
inline constexpr Text ask_talk{"Vraag een gesprek", "Ask for a conversation"};

// the handover
inline constexpr Text handover_from{"Vanaf {}. {}.", "From {}. {}."};
inline constexpr Text wrote_for_you{"{} schreef dit voor jullie", "{} wrote this for the two of you"};
inline constexpr Text you_and_two{"Jij, {} en {}", "You, {} and {}"};
inline constexpr Text where_you_stand{"Waar sta je nu?", "Where do you stand now?"};
inline constexpr Text what_runs{"Wat loopt er?", "What is running?"};
inline constexpr Text what_works{"Wat werkt in gesprek met jou?", "What works in talks with you?"};
inline constexpr Text add_words{"Wat wil jij erbij zeggen?", "What do you want to add?"};
inline constexpr Text add_words_hint{"Leeg laten mag.", "You may leave it empty."};
inline constexpr Text first_talk{"Het eerste gesprek", "The first conversation"};
inline constexpr Text talk_of_three{"Met z'n drieën", "With the three of us"};
inline constexpr Text talk_of_two{"Alleen met de nieuwe begeleider", "With the new counsellor only"};
inline constexpr Text send_to{"Stuur naar {} en {}", "Send to {} and {}"};
inline constexpr Text talk_first{"Ik wil eerst met {} praten", "I want to talk to {} first"};
inline constexpr Text sent{"Gestuurd. {} leest het nu.", "Sent. {} reads it now."};
inline constexpr Text asked_talk{"{} weet dat je eerst wilt praten.",
                                 "{} knows that you want to talk first."};
inline constexpr Text what_is_seen{
    "{} ziet vanaf {} wat {} nu ziet. Wat je voor jezelf houdt, ziet niemand.",
    "{} sees, from {} on, what {} sees now. No one sees what you keep for yourself."};
inline constexpr Text answer_until{"Je hebt tot en met {}.", "You have until {}."};
inline constexpr Text went_on{"Je zei niets. {} leest het nu. Je kunt nog iets zeggen.",
                              "You said nothing. {} reads it now. You can still add something."};
inline constexpr Text talk_waits{"Jullie praten eerst. Daarna ga je hier verder.",
                                 "You talk first. After that you go on here."};
inline constexpr Text you_said{"Dit zei jij erbij", "This is what you added"};
inline constexpr Text you_said_nothing{"Je zei er niets bij.", "You added nothing."};
inline constexpr Text they_took_over{"{} neemt over. De dag staat vast.", "{} takes over. The day is fixed."};
inline constexpr Text they_read_now{"{} leest het nu.", "{} reads it now."};
inline constexpr Text change_answer{"Zeg er nog iets bij", "Add something else"};
inline constexpr Text no_handover{"Er loopt geen overdracht.", "There is no handover now."};
inline constexpr Text no_handover_line{"Krijg je een andere begeleider? Dan lees je het hier.",
                                       "When you get another counsellor, you read it here."};
inline constexpr Text does_not_fit{"Past {} niet bij je?", "Does {} not suit you?"};
inline constexpr Text does_not_fit_line{"Zeg het. Je hoeft niet te zeggen waarom.",
                                        "Say so. You do not have to say why."};
inline constexpr Text read_handover{"Lees de overdracht", "Read the handover"};
inline constexpr Text handover_runs{"{} wordt je begeleider", "{} will be your counsellor"};

// somebody else
inline constexpr Text ask_other{"Vraag een andere begeleider", "Ask for another counsellor"};
inline constexpr Text other_title{"Een andere begeleider", "Another counsellor"};
inline constexpr Text other_lead{"Past het niet? Dat mag. Je hoeft niet te zeggen waarom.",
                                 "It does not suit you? That is fine. You do not have to say why."};
inline constexpr Text other_how_1{"Je vraag gaat naar {}, niet naar {}.",
                                  "Your question goes to {}, not to {}."};
inline constexpr Text other_how_2{"{} spreekt eerst met jou.", "{} talks to you first."};
inline constexpr Text other_how_3{"{} hoort het pas daarna.", "{} hears it only after that."};
inline constexpr Text other_how_4{"Tot er een ander is, blijft alles zoals het is.",
                                  "Until there is someone else, everything stays as it is."};
inline constexpr Text the_leader{"de teamleider", "the team leader"};
inline constexpr Text other_send{"Vraag een ander", "Ask for someone else"};
inline constexpr Text other_sent{"Je vraag is gestuurd.", "Your question was sent."};
inline constexpr Text other_runs{"Je vroeg op {} om een andere begeleider.",
                                 "On {} you asked for another counsellor."};
inline constexpr Text other_runs_line{"{} spreekt je er snel over.", "{} will talk to you about it soon."};
inline constexpr Text other_withdraw{"Ik blijf toch bij {}", "I stay with {} after all"};
inline constexpr Text other_withdrawn{"Je vraag is ingetrokken.", "Your question was withdrawn."};

// notices
inline constexpr Text notice_read_name{"Je krijgt een andere begeleider", "You get another counsellor"};
inline constexpr Text notice_read{"{} schreef een overdracht", "{} wrote a handover"};
inline constexpr Text notice_read_line{"Lees het en zeg er iets bij", "Read it and add something"};
inline constexpr Text notice_counsellor_name{"Je krijgt een begeleider", "You get a counsellor"};
inline constexpr Text notice_counsellor{"{} begeleidt jou", "{} guides you"};
inline constexpr Text notice_counsellor_line{"Kijk vanaf wanneer", "See from when"};
inline constexpr Text notice_not_counsellor_name{"Iemand wordt toch niet je begeleider",
                                                 "Someone will not be your counsellor after all"};
inline constexpr Text notice_not_counsellor{"{} wordt toch niet je begeleider",
                                            "{} will not be your counsellor after all"};
inline constexpr Text notice_not_counsellor_line{"Je hoort snel wie wel", "You will soon hear who will"};

}  // namespace koers::caseload::own_texts
