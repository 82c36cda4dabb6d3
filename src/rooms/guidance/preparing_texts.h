// What is said while a student prepares a conversation, and of whom he brings along.
#pragma once

#include <array>

#include "platform/i18n/text.h"

namespace koers::guidance::preparing_texts {

using i18n::Text;

inline constexpr Text what_do_you_bring{"Wat neem je mee?", "What do you bring?"};
inline constexpr Text pick_experiences{"Kies 1 tot 3 ervaringen om over te praten.",
                                       "Choose 1 to 3 experiences to talk about."};
inline constexpr Text no_experiences_yet{"Je hebt nog geen ervaringen. Leg er een vast, of ga verder zonder.",
                                         "You have no experiences yet. Record one, or continue without."};
inline constexpr Text picked_is_seen{"Wat je kiest, ziet {} in jullie gesprek staan.",
                                     "{} sees what you choose in your conversation."};
inline constexpr Text too_many_experiences{"Kies er hoogstens drie. Dan is er tijd voor elk.",
                                           "Choose three at most. Then there is time for each."};
inline constexpr Text new_experience{"Nieuwe ervaring", "New experience"};
inline constexpr Text what_do_you_want_to_know{"Wat wil je weten?", "What do you want to know?"};
inline constexpr Text one_sentence_will_do{"Eén zin is genoeg. Het mag ook leeg blijven.",
                                           "One sentence is enough. You can leave this empty."};
inline constexpr Text your_question{"Jouw vraag", "Your question"};
inline constexpr Text asked_while_exploring{"Dit wilde je nog weten", "You still wanted to know this"};
inline constexpr Text how_to_begin{"Weet je niet hoe je begint?", "Not sure how to begin?"};
inline constexpr std::array question_starters{Text{"Ik twijfel over", "I am not sure about"},
                                              Text{"Past het bij mij om", "Does it suit me to"},
                                              Text{"Hoe kom ik erachter of", "How do I find out whether"},
                                              Text{"Ik wil graag leren", "I would like to learn"}};
inline constexpr Text what_do_you_want_of{"Wat wil je van {}?", "What do you want from {}?"};
inline constexpr Text your_wish{"Wat wil je van je begeleider?", "What do you want from your counsellor?"};
inline constexpr Text choose_what_fits{"Kies wat past. Het mag meer zijn.",
                                       "Choose what fits. You can choose more than one."};
inline constexpr Text wish_listen{"Luisteren", "Listening"};
inline constexpr Text wish_think_along{"Meedenken", "Thinking along"};
inline constexpr Text wish_meet_someone{"Iemand leren kennen", "Getting to know someone"};
inline constexpr Text wish_arrange{"Iets regelen", "Arranging something"};
inline constexpr Text bring_somebody{"Ik neem iemand mee", "I am bringing someone"};
inline constexpr Text bring_somebody_hint{
    "Een ouder of iemand anders die je vertrouwt. Alleen als jij dat wilt.",
    "A parent or someone else you trust. Only if you want to."};
inline constexpr Text companion_name{"Naam (leeg is niemand)", "Name (leave empty for nobody)"};
inline constexpr Text companion_name_hint{
    "Jij en {} zien dit. Je kunt het veranderen tot het gesprek voorbij is.",
    "You and {} see this. You can change it until the conversation is over."};
inline constexpr Text companion_relation{"Wie is dat van jou?", "Who is this person to you?"};
inline constexpr Text choose_relation{"Kies", "Choose"};
inline constexpr Text relation_parent{"Ouder", "Parent"};
inline constexpr Text relation_sibling{"Broer of zus", "Brother or sister"};
inline constexpr Text relation_friend{"Vriend of vriendin", "Friend"};
inline constexpr Text relation_other{"Iemand anders", "Someone else"};
inline constexpr Text a_parent{"een ouder", "a parent"};
inline constexpr Text a_sibling{"een broer of zus", "a brother or sister"};
inline constexpr Text a_friend{"een vriend of vriendin", "a friend"};
inline constexpr Text somebody{"iemand", "someone"};
inline constexpr Text can_read_along{
    "Laat je iemand liever meelezen? Dat kan met een link naar je portfolio.",
    "Would you rather let someone read it? Give them a link to your portfolio."};
inline constexpr Text you_choose_what{"Jij kiest wat erop staat en tot wanneer.",
                                      "You choose what is shown there and until when."};
inline constexpr Text to_your_portfolio{"Naar je portfolio", "To your portfolio"};
inline constexpr Text next_question{"Volgende vraag", "Next question"};
inline constexpr Text ready{"Klaar", "Done"};
inline constexpr Text prepared_toast{"Klaar. {} ziet wat je meeneemt.", "Done. {} sees what you bring."};

}  // namespace koers::guidance::preparing_texts
