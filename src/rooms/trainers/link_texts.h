// What a workplace trainer reads who opens the personal link: somebody with a telephone, in between.
#pragma once

#include "platform/i18n/text.h"

namespace koers::trainers::link_texts {

using i18n::Text;
// ---- the door
inline constexpr Text door_title{"Een persoonlijke link", "A personal link"};
inline constexpr Text ask_who{"Ben jij {}?", "Are you {}?"};
inline constexpr Text ask_lead{
    "{} vraagt of je wilt meedenken over de stage. Je hebt geen account nodig.",
    "{} asks whether you will think along about the placement. You need no account."};
inline constexpr Text minutes{"ongeveer 4 minuten, geen account nodig", "about 4 minutes, no account needed"};
inline constexpr Text that_is_me{"Ja, dat ben ik", "Yes, that is me"};
inline constexpr Text not_me{"Nee, ik ben {} niet", "No, I am not {}"};
inline constexpr Text not_me_again{"Ik ben {} niet", "I am not {}"};
inline constexpr Text bound_line{"Daarna werkt de link alleen nog op dit apparaat.",
                                 "After that the link works on this device only."};
inline constexpr Text not_me_title{"Dank je. De link is gesloten.", "Thank you. The link is closed."};
inline constexpr Text not_me_line{
    "Je hoeft niets te doen. Wie je de link gaf, hoort dat hij bij een ander kwam.",
    "You need not do anything. Who gave you the link hears that it went to someone else."};
inline constexpr Text closed_title{"Deze link werkt niet meer.", "This link does not work any more."};
inline constexpr Text closed_line{
    "Wil je nog iets zeggen? Vraag de student of de school om een nieuwe link.",
    "Do you want to say something? Ask the student or the school for a new link."};
inline constexpr Text own_title{"Deze link is voor {}.", "This link is for {}."};
inline constexpr Text own_line{"Hij werkt niet voor wie bij de stage hoort en is ingelogd.",
                               "It does not work for those who are signed in and belong to the placement."};
// ---- another device
inline constexpr Text other_title{"Een ander apparaat?", "Another device?"};
inline constexpr Text other_lead{
    "Deze link hoort bij een ander apparaat. Vraag {} om een code van zes cijfers.",
    "This link belongs to another device. Ask {} for a code of six figures."};
inline constexpr Text code{"Code", "Code"};
inline constexpr Text code_hint{"Drie keer verkeerd: dan sluit de link.",
                                "Wrong three times: then the link closes."};
inline constexpr Text code_missing{"Vul de code van zes cijfers in.", "Fill in the code of six figures."};
inline constexpr Text code_wrong{"Deze code klopt niet.", "This code is not right."};
inline constexpr Text open{"Open de link", "Open the link"};
// ---- the page
inline constexpr Text hello{"Dag {}", "Hello {}"};
inline constexpr Text lead{"{} vraagt of je wilt meedenken over de stage.",
                           "{} asks you to think along about the placement."};
inline constexpr Text next_talk{"{} praten jullie met z’n drieën.", "{} the three of you talk."};
inline constexpr Text chose_to_share{"Dit deelt {} met jou", "This is what {} shares with you"};
inline constexpr Text question_one{"Wat zag jij {} goed doen?", "What did you see {} do well?"};
inline constexpr Text question_one_hint{"Kies er ten hoogste drie.", "Choose three at most."};
inline constexpr Text too_many{"Kies er ten hoogste drie.", "Choose three at most."};
inline constexpr Text moment{"Eén moment dat jij zelf zag", "One moment that you saw yourself"};
inline constexpr Text moment_hint{"Wat deed {}, wat gebeurde er toen? Geen namen van anderen.",
                                  "What did {} do, what happened then? No names of others."};
inline constexpr Text seen_on{"Wanneer was dat?", "When was that?"};
inline constexpr Text question_two{"Wat kan {} bij jullie nog proberen?", "What can {} still try with you?"};
inline constexpr Text question_two_hint{"Iets kleins is goed. Weet je niets? Sla het over.",
                                        "Something small is fine. Nothing? Skip it."};
inline constexpr Text nothing_said{"Kies iets of schrijf iets op.", "Choose something or write something."};
inline constexpr Text joins{"Doe je mee met het gesprek?", "Will you join the conversation?"};
inline constexpr Text joins_comes{"Ja, ik ben erbij", "Yes, I will be there"};
inline constexpr Text joins_call{"Ja, bel of beeldbel mij", "Yes, call me"};
inline constexpr Text joins_absent{"Nee, wat ik schreef mag je vertellen", "No, you may tell what I wrote"};
inline constexpr Text joins_kept{"Dat geven we door.", "We pass that on."};
inline constexpr Text pass_on{"Geef door", "Pass on"};
inline constexpr Text send{"Stuur naar {}", "Send to {}"};
inline constexpr Text sent{"Verstuurd. Dank je wel.", "Sent. Thank you."};
inline constexpr Text readers{
    "{} en wie begeleidt, lezen wat je schrijft. Jij ziet alleen wat {} voor jou koos.",
    "{} and who guides read what you write. You see only what {} chose for you."};
inline constexpr Text works_until{"Deze link is van jou en werkt tot {}.",
                                  "This link is yours and works until {}."};
inline constexpr Text you_saw{"Jij zag, {}", "You saw, {}"};
inline constexpr Text what_you_sent{"Wat je al schreef", "What you wrote already"};
inline constexpr Text take_back{"Haal terug", "Take back"};
inline constexpr Text taken_back{"Teruggehaald. Je kunt het aanpassen.", "Taken back. You can change it."};
inline constexpr Text stop{"Stuur mij geen berichten meer", "Send me no more messages"};
inline constexpr Text stopped{
    "Je krijgt geen berichten meer van ons. Wil de student iets vragen, dan bellen we.",
    "You get no more messages from us. If the student has a question, we call."};
inline constexpr Text start_again{"Toch weer berichten", "Messages again after all"};
inline constexpr Text started_again{"Je mag weer berichten krijgen.", "You may get messages again."};
inline constexpr Text no_judging{"Je hoeft niet te beoordelen. Dat gebeurt ergens anders.",
                                 "You need not judge. That is done elsewhere."};
inline constexpr Text to_placement{"Naar de stage", "To the placement"};
inline constexpr Text back{"Terug", "Back"};
inline constexpr Text or_{"{} of de school", "{} or the school"};

}  // namespace koers::trainers::link_texts
