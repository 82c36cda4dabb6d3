// What aftercare says: Dutch at language level B1, and English. {} is the first name, unless said.
#pragma once

#include <array>

#include "platform/i18n/text.h"

namespace koers::aftercare::texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text aftercare{"Nazorg", "Aftercare"};
inline constexpr Text row_line{"Contact met wie van school gaat.", "Contact with who leaves school."};
inline constexpr Text list_lead{"Wie gaat er van school, en wil je nog even in beeld houden?",
                                "Who leaves school, and do you want to keep in touch with?"};
inline constexpr Text yours{"In nazorg bij jou", "In aftercare with you"};
inline constexpr Text none{"Niemand in nazorg.", "Nobody in aftercare."};
inline constexpr Text none_line{"Wie gaat er binnenkort van school?", "Who will leave school soon?"};
inline constexpr Text last_contact{"laatste contact {}", "last contact {}"};
inline constexpr Text no_contact{"nog geen contact", "no contact yet"};
inline constexpr Text asks_you{"vraag staat open", "question is open"};
inline constexpr Text until{"tot en met {}", "until {}"};

inline constexpr Text mark{"Zet iemand in nazorg", "Mark someone for aftercare"};
inline constexpr Text mark_lead{"Een mens kiest dit, met een reden. De student leest alles.",
                                "A person chooses this, with a reason. The student reads all of it."};
inline constexpr Text whom{"Wie?", "Who?"};
inline constexpr Text whom_missing{"Kies een student.", "Choose a student."};
inline constexpr Text reason{"Waarom?", "Why?"};
inline constexpr Text reason_missing{"Kies een reden.", "Choose a reason."};
// In the order of CaseReason.
inline constexpr std::array reasons{Text{"Gaat weg zonder diploma", "Leaves without a diploma"},
                                    Text{"Nog geen werk of school bekend", "No work or school known yet"},
                                    Text{"Vroeg er zelf om", "Asked for it"},
                                    Text{"Niveau 1 of 2", "Level 1 or 2"}};
inline constexpr Text words{"Wat spreken jullie af?", "What do you agree?"};
inline constexpr Text words_hint{"De student leest dit.", "The student reads this."};
inline constexpr Text words_missing{"Schrijf wat jullie afspreken.", "Write what you agree."};
inline constexpr Text region{"Gemeente", "Municipality"};
inline constexpr Text region_hint{"Alleen voor aantallen per gemeente. Leeg mag.",
                                  "Only for numbers per municipality. May be empty."};
inline constexpr Text ends{"Tot en met", "Until"};
// 12 months
inline constexpr Text ends_hint{"Je school stelt {} voor. Een andere dag mag ook.",
                                "Your school proposes {}. Another day is fine too."};
inline constexpr Text ends_missing{"Kies de laatste dag.", "Choose the last day."};
inline constexpr Text start{"Zet in nazorg", "Start aftercare"};
inline constexpr Text started{"{} is in nazorg, en leest het ook.", "{} is in aftercare, and reads it too."};

inline constexpr Text case_of{"Nazorg van {}", "Aftercare of {}"};
inline constexpr Text me{"Ik", "Me"};
inline constexpr Text own_key{"Blijf erbij zonder schoolaccount", "Keep coming in without a school account"};
inline constexpr Text own_key_line{"Maak een eigen sleutel, met je vinger, gezicht of code.",
                                   "Make a key of your own, with your finger, face or code."};
inline constexpr Text own_title{"Contact na school", "Contact after school"};
inline constexpr Text own_row_line{"Wie er nog met je meedenkt.", "Who still thinks along with you."};
inline constexpr Text own_lead{"{} mag nog meedenken, zo lang jij wilt.",
                               "{} may still think along, as long as you like."};
inline constexpr Text own_lead_nobody{"Niemand houdt nu contact met je. Vraag je school wie dat doet.",
                                      "Nobody keeps in touch with you now. Ask your school who does."};
inline constexpr Text case_lead{"Je ziet alleen dit, niet het dossier. {} kan altijd stoppen.",
                                "You see this alone, not the file. {} can stop at any time."};
inline constexpr Text only_two{"Jij en {}", "You and {}"};
inline constexpr Text why_title{"Waarom", "Why"};
inline constexpr Text is_over{"Dit is voorbij sinds {}.", "This is over since {}."};
inline constexpr Text stopped_with{"{} stopte ermee:", "{} stopped it:"};

inline constexpr Text contacts{"Contactmomenten", "Contacts"};
inline constexpr Text contacts_none{"Nog geen contact.", "No contact yet."};
inline constexpr Text record{"Leg contact vast", "Record a contact"};
inline constexpr Text held_on{"Wanneer?", "When?"};
inline constexpr Text held_missing{"Kies de dag.", "Choose the day."};
inline constexpr Text channel{"Hoe?", "How?"};
inline constexpr Text channel_missing{"Kies hoe.", "Choose how."};
// In the order of ContactChannel.
inline constexpr std::array channels{Text{"Gebeld", "Called"}, Text{"Bericht", "Message"},
                                     Text{"Gesprek", "Conversation"}, Text{"Bezoek", "Visit"}};
inline constexpr Text contact_words{"Hoe gaat het?", "How is it going?"};
inline constexpr Text contact_missing{"Schrijf in één zin hoe het gaat.",
                                      "Write in one sentence how it goes."};
inline constexpr Text step{"Volgende kleine stap", "Next small step"};
inline constexpr Text step_is{"Volgende stap: {}", "Next step: {}"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text recorded{"Vastgelegd. {} leest het ook.", "Recorded. {} reads it too."};
inline constexpr Text take_back{"Haal weg", "Remove"};
inline constexpr Text taken_back{"Weggehaald.", "Removed."};

inline constexpr Text asks{"Hoe gaat het?", "How is it going?"};
inline constexpr Text asks_line{"Koers vraagt dit na {}.", "Koers asks this after {}."};
inline constexpr Text several_months{"{} maanden", "{} months"};  // 1, 3, 6 and 12
inline constexpr Plural in_months{{"{} maand", "{} month"}, {"{} maanden", "{} months"}};
inline constexpr Text asks_never{"Koers vraagt dit niet vanzelf.", "Koers does not ask this by itself."};
inline constexpr Plural after_months{{"Na {} maand", "After {} month"}, {"Na {} maanden", "After {} months"}};
inline constexpr Text not_answered{"nog geen antwoord", "no answer yet"};
// In the order of AskAnswer.
inline constexpr std::array answers{Text{"Goed", "Well"}, Text{"Gaat wel", "So-so"},
                                    Text{"Niet goed", "Not well"}};
inline constexpr Text answer{"Hoe gaat het met je?", "How are you?"};
inline constexpr Text answer_missing{"Kies hoe het gaat.", "Choose how it goes."};
inline constexpr Text answer_words{"Wil je er iets bij zeggen?", "Do you want to add something?"};
inline constexpr Text answer_send{"Stuur", "Send"};
inline constexpr Text answered{"Dank je. {} leest het.", "Thank you. {} reads it."};
inline constexpr Text make_link{"Maak een link zonder account", "Make a link without an account"};
inline constexpr Text make_link_line{
    "Met de link antwoordt {} zonder schoolaccount. Een nieuwe link sluit de oude.",
    "With the link {} answers without a school account. A new link closes the old one."};
inline constexpr Text link_title{"Geef deze link", "Give this link"};
inline constexpr Text link_lead{"Je ziet de link maar één keer. Geef hem alleen aan {}.",
                                "You see the link once only. Give it to {} alone."};
inline constexpr Text link_about{"Hoe gaat het met je?", "How are you?"};
inline constexpr Text back{"Terug", "Back"};
inline constexpr Text hello{"Hoi {}, hoe gaat het?", "Hi {}, how are you?"};
inline constexpr Text from_whom{"{} wil het graag weten. Eén tik is genoeg.",
                                "{} would like to know. One tap is enough."};
inline constexpr Text from_school{"Je school wil het graag weten. Eén tik is genoeg.",
                                  "Your school would like to know. One tap is enough."};
inline constexpr Text nothing_now{"Er is nu geen vraag.", "There is no question now."};
inline constexpr Text nothing_line{"Later vragen we het nog eens. Je kunt ook stoppen.",
                                   "Later we ask again. You can also stop."};
inline constexpr Text thanks{"Dank je wel.", "Thank you."};
inline constexpr Text link_over{"Deze link werkt niet meer.", "This link does not work any more."};
inline constexpr Text link_over_line{"Er is niets meer te doen. Het ga je goed.",
                                     "There is nothing more to do. All the best."};
inline constexpr Text stop_by_link{"Stop hiermee", "Stop this"};

inline constexpr Text handovers{"Overdragen", "Handing over"};
inline constexpr Text handovers_line{
    "Aan gemeente of jeugdwerk, alleen met een ja van {} of een wet die het zegt.",
    "To municipality or youth service, only with a yes of {} or a law that says so."};
inline constexpr Text hand_over{"Draag iets over", "Hand something over"};
inline constexpr Text receiver{"Aan wie?", "To whom?"};
inline constexpr Text receiver_missing{"Schrijf aan wie.", "Write to whom."};
inline constexpr Text portion{"Wat precies?", "What exactly?"};
inline constexpr Text portion_hint{"Precies deze woorden, niet meer.", "Exactly these words, no more."};
inline constexpr Text portion_missing{"Schrijf wat je overdraagt.", "Write what you hand over."};
inline constexpr Text ground{"Op welke grond?", "On which ground?"};
inline constexpr Text ground_missing{"Kies een grond.", "Choose a ground."};
inline constexpr Text ground_consent{"De student zegt ja", "The student says yes"};
inline constexpr Text ground_law{"Een wet zegt het", "A law says so"};
inline constexpr Text law{"Welke wet?", "Which law?"};
inline constexpr Text law_hint{"Noem de wet en het artikel. Laat dit nakijken.",
                               "Name the law and the article. Have it checked."};
inline constexpr Text law_missing{"Noem de wet.", "Name the law."};
inline constexpr Text ask_handover{"Leg vast", "Record"};
inline constexpr Text handover_made{"Vastgelegd. {} leest het.", "Recorded. {} reads it."};
inline constexpr Text to_whom{"Aan {}:", "To {}:"};
inline constexpr Text by_law{"Grond: {}", "Ground: {}"};
inline constexpr Text state_asked{"wacht op een ja", "waits for a yes"};
inline constexpr Text state_agreed{"ja gezegd op {}", "said yes on {}"};
inline constexpr Text state_refused{"nee gezegd op {}", "said no on {}"};
inline constexpr Text state_given{"overgedragen op {}", "handed over on {}"};
inline constexpr Text state_by_law{"nog niet overgedragen", "not handed over yet"};
inline constexpr Text say_yes{"Ja, dat mag", "Yes, that is fine"};
inline constexpr Text say_no{"Nee", "No"};
inline constexpr Text said{"Gezegd. {} leest het.", "Said. {} reads it."};
inline constexpr Text given{"Ik heb het overgedragen", "I handed it over"};
inline constexpr Text given_now{"Vastgelegd dat het is overgedragen.", "Recorded that it was handed over."};

inline constexpr Text stop{"Stop de nazorg", "Stop aftercare"};
inline constexpr Text stop_words{"Wil je zeggen waarom?", "Do you want to say why?"};
inline constexpr Text stopped{"Gestopt. Niemand vraagt meer iets.",
                              "Stopped. Nobody asks anything any more."};

inline constexpr Text numbers{"Nazorg in aantallen", "Aftercare in numbers"};
inline constexpr Text numbers_lead{"Per gemeente, zonder namen. Pas vanaf tien.",
                                   "Per municipality, without names. From ten on."};
inline constexpr Text numbers_none{"Nog niets te laten zien.", "Nothing to show yet."};
inline constexpr Text column_region{"Gemeente", "Municipality"};
inline constexpr Text column_cases{"In nazorg", "In aftercare"};
inline constexpr Text column_reached{"Gesproken in drie maanden", "Spoken to in three months"};
inline constexpr Text unknown_region{"Niet bekend", "Not known"};
inline constexpr Text too_few{"te weinig", "too few"};

inline constexpr Text notice_student_name{"Iets bij contact na school",
                                          "Something about contact after school"};
inline constexpr Text notice_student{"Er is iets bij contact na school",
                                     "There is something about contact after school"};
inline constexpr Text notice_line{"Lees het na.", "Read it."};
inline constexpr Text notice_guide_name{"Iets bij nazorg van iemand", "Something about someone's aftercare"};
inline constexpr Text notice_guide{"Iets bij de nazorg van {}", "Something about the aftercare of {}"};

inline constexpr Text booklet{"Contact na school", "Contact after school"};
inline constexpr Text booklet_with{"Met:", "With:"};
inline constexpr Text booklet_region{"Gemeente:", "Municipality:"};
inline constexpr Text booklet_given{"Overgedragen:", "Handed over:"};

// among those who read something (/ik/begeleiding)
inline constexpr Text relation_guide{"Houdt contact na school", "Keeps in touch after school"};
inline constexpr Text relation_sees{"Jullie contact en wat jij antwoordt",
                                    "Your contact and what you answer"};
inline constexpr Text relation_until{"Sinds {}, tot en met {}.", "Since {}, until {}."};
inline constexpr Text relation_stop{"Stop", "Stop"};
inline constexpr Text relation_receiver{"Kreeg dit van school", "Got this from school"};
inline constexpr Text relation_given{
    "Op {}. Wat gegeven is, kan Koers niet terughalen. Vraag het daar zelf, of vraag je begeleider.",
    "On {}. What was given Koers cannot take back. Ask there yourself, or ask your counsellor."};

}  // namespace koers::aftercare::texts
