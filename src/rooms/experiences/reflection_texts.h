// What looking back says beside the questions themselves.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::reflection_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text other_question{"Andere vraag", "Another question"};
inline constexpr Text no_other{"Er is geen andere vraag meer. Overslaan mag ook.",
                               "There is no other question left. You may skip it too."};
inline constexpr Text choose_a_picture{"Kies een plaatje", "Choose a picture"};
inline constexpr Text picture_hint{"Welk plaatje past hierbij? Jij weet waarom.",
                                   "Which picture fits? You know why."};
inline constexpr Text no_picture{"Geen plaatje", "No picture"};
inline constexpr Text about_future{"Denk verder", "Think further"};
inline constexpr Text about_future_line{"Vragen over later, als je daar zin in hebt.",
                                        "Questions about later, if you feel like it."};
inline constexpr Text adaptability{"Als het werk verandert", "If work changes"};
inline constexpr Text uncertainty{"Wat ik nog niet weet", "What I do not know yet"};
inline constexpr Text identity{"Wie ik op mijn werk ben", "Who I am at work"};
inline constexpr Text for_profile{"Past dit bij hoe jij jezelf ziet?", "Does this fit how you see yourself?"};
inline constexpr Text put_quality{"Zet '{}' bij mijn kwaliteiten", "Put '{}' with my qualities"};
inline constexpr Text put_value{"Zet '{}' bij mijn waarden", "Put '{}' with my values"};
inline constexpr Text put_motive{"Zet '{}' bij mijn motieven", "Put '{}' with my motives"};
inline constexpr Text for_profile_hint{"Alleen als jij dat wilt. Je kunt het altijd veranderen.",
                                       "Only if you want to. You can always change it."};

// the pictures
inline constexpr Text picture_mountain{"Een berg op", "Up a mountain"};
inline constexpr Text picture_door{"Een open deur", "An open door"};
inline constexpr Text picture_bridge{"Een brug", "A bridge"};
inline constexpr Text picture_crossroads{"Een kruispunt", "A crossroads"};
inline constexpr Text picture_sun{"De zon", "The sun"};
inline constexpr Text picture_storm{"Een storm", "A storm"};
inline constexpr Text picture_fog{"Mist", "Fog"};
inline constexpr Text picture_plant{"Iets dat groeit", "Something that grows"};
inline constexpr Text picture_puzzle{"Een puzzelstuk", "A piece of a puzzle"};
inline constexpr Text picture_boat{"Samen in een boot", "Together in a boat"};
inline constexpr Text picture_ladder{"Een ladder", "A ladder"};
inline constexpr Text picture_anchor{"Een anker", "An anchor"};

// skills
inline constexpr Text skills_title{"Wat oefende je nog meer?", "What else did you practise?"};
inline constexpr Text skills_hint{"Mag, hoeft niet. Eén tik is genoeg.",
                                  "You may, you need not. One tap is enough."};
inline constexpr Text skills_practised{"Oefende ook", "Also practised"};

}  // namespace koers::experiences::reflection_texts
