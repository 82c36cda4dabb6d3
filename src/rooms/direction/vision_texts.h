// What the vision says to who reads it: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::direction::vision_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Visie op loopbaanbegeleiding", "Vision on career guidance"};
inline constexpr Text eyebrow{"Visie op loopbaanbegeleiding · versie {}",
                              "Vision on career guidance · edition {}"};
inline constexpr Text fixed_on{"Vastgesteld op {}.", "In force since {}."};
inline constexpr Text made_with{"Gemaakt met {}.", "Made with {}."};
inline constexpr Text held{"Deze versie gold van {} tot en met {}.", "This edition held from {} until {}."};
inline constexpr Text is_draft{"Dit is een voorstel. Het geldt nog niet.",
                               "This is a proposal. It does not hold yet."};
inline constexpr Text respond_until{"Reageren kan tot en met {}.", "You can respond until {}."};
inline constexpr Text proposal_waits{"Er ligt een voorstel voor versie {}.",
                                     "There is a proposal for edition {}."};
inline constexpr Text read_proposal{"Lees het voorstel", "Read the proposal"};
inline constexpr Text now_vision{"Lees wat nu geldt", "Read what holds now"};

// ---- reading and confirming
inline constexpr Text have_you_read{"Heb je dit gelezen?", "Have you read this?"};
inline constexpr Text reading_takes{
    "Lezen kost ongeveer 2 minuten. Je naam komt op geen enkele lijst. Je team ziet alleen het aantal.",
    "It takes about 2 minutes. Your name is on no list. Your team sees only the number."};
inline constexpr Text confirm{"Bevestig dat je dit las", "Confirm that you read this"};
inline constexpr Text confirmed{"Dank je. Je las deze versie.", "Thank you. You have read this edition."};
inline constexpr Text you_read{"Je las dit op {}.", "You read this on {}."};
inline constexpr Text asked_later{"Later vragen we één keer wat je ervan terugziet.",
                                  "Later we ask once what you see of it."};
inline constexpr Text unconfirmed{"Je bevestiging is weg.", "Your confirmation is gone."};
inline constexpr Text tally{"{} van de {} collega's in jouw team bevestigden.",
                            "{} of the {} colleagues in your team confirmed."};
inline constexpr Text team_small{"Van een team onder de 5 mensen tonen we geen aantal.",
                                 "Of a team under 5 people no number is shown."};
inline constexpr Text changes{"Wat is er anders dan in versie {}?", "What differs from edition {}?"};
inline constexpr Text change_added{"Nieuw: {}.", "New: {}."};
inline constexpr Text change_changed{"{} is anders verwoord.", "{} has other words."};
inline constexpr Text change_gone{"{} is er niet meer bij.", "{} is no longer part of it."};

// ---- responding
inline constexpr Text differ{"Ik zie dit anders", "I see this differently"};
inline constexpr Text differ_words{"Wat klopt er niet, of wat mis je?", "What is not right, or missing?"};
inline constexpr Text differ_hint{
    "De coördinator leest dit met je naam. Je krijgt binnen 10 werkdagen antwoord.",
    "The co-ordinator reads this with your name. You get an answer within 10 working days."};
inline constexpr Text differ_missing{"Schrijf op wat je anders ziet.",
                                     "Write down what you see differently."};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Gestuurd. Je hoort ervan.", "Sent. You will hear about it."};
inline constexpr Text your_responses{"Wat jij schreef", "What you wrote"};
inline constexpr Text waits_for_answer{"Wacht op antwoord, uiterlijk {}.", "Waiting for an answer, by {}."};
inline constexpr Text answered_by{"{} antwoordde op {}:", "{} answered on {}:"};
inline constexpr Text answered_on{"Antwoord op {}:", "Answer on {}:"};

// ---- reasons and aspects
inline constexpr Text why{"Waarom we dit doen", "Why we do this"};
inline constexpr Text for_students{"Voor studenten", "For students"};
inline constexpr Text for_us{"Voor ons", "For us"};
inline constexpr Plural aspects{{"{} onderdeel", "{} aspect"}, {"{} onderdelen", "{} aspects"}};
inline constexpr Text each_followed{"Elk onderdeel is te volgen, tot in jouw team.",
                                    "Each aspect can be followed, down to your team."};
inline constexpr Text ambition{"Dit willen we bereiken", "What we want to reach"};
inline constexpr Plural choices{{"{} keuze", "{} choice"}, {"{} keuzes", "{} choices"}};
inline constexpr Text teams_with_goal{"{} van {} teams", "{} of {} teams"};
inline constexpr Plural figures{{"{} cijfer", "{} figure"}, {"{} cijfers", "{} figures"}};

// ---- earlier editions
inline constexpr Text earlier{"Eerdere versies", "Earlier editions"};
inline constexpr Text edition{"Versie {}", "Edition {}"};
inline constexpr Text from_until{"Van {} tot en met {}.", "From {} until {}."};
inline constexpr Text read_edition{"Lees versie {}", "Read edition {}"};
inline constexpr Text corrected{"Kleine verbeteringen", "Small corrections"};
inline constexpr Text corrected_line{"{}: {}", "{}: {}"};
inline constexpr Text was{"Er stond: {}", "It said: {}"};

// ---- nothing yet
inline constexpr Text nothing{"Er is nog geen visie.", "There is no vision yet."};
inline constexpr Text nothing_line{"Zodra hij er is, lees je hier wat de school wil en waarom.",
                                   "Once it is there, you read here what the school wants and why."};
inline constexpr Text nothing_keeper{"Begin met één zin: waarom doen we dit?",
                                     "Begin with one sentence: why do we do this?"};
inline constexpr Text nothing_keeper_line{
    "Drie vragen om te beginnen. Wat willen we dat elke student kan? Waarom is dat nu nodig? Wat vraagt dat "
    "van ons?",
    "Three questions to begin with. What should every student be able to do? Why now? What does it ask of "
    "us?"};
inline constexpr Text begin{"Begin versie {}", "Begin edition {}"};
inline constexpr Text keep{"Houd de visie bij", "Keep the vision"};

// ---- asking back
inline constexpr Text recall_title{"{}. Waar zag jij dat deze maand?",
                                   "{}. Where did you see it this month?"};
inline constexpr Text recall_eyebrow{"Je las de visie op {}", "You read the vision on {}"};
inline constexpr Text recall_where{"Waar zag jij dat?", "Where did you see it?"};
inline constexpr Text recall_missing{"Kies wat het meest past. ‘Weet ik nu niet’ is ook een antwoord.",
                                     "Choose what fits best. ‘I don't know now’ is an answer too."};
inline constexpr Text seen_own{"In mijn eigen werk", "In my own work"};
inline constexpr Text seen_colleague{"Bij een collega", "With a colleague"};
inline constexpr Text seen_not{"Ik zag het niet", "I did not see it"};
inline constexpr Text seen_unknown{"Weet ik nu niet", "I don't know now"};
inline constexpr Text recall_words{"Wat zag je? Hoeft niet.", "What did you see? Optional."};
inline constexpr Text recall_hint{
    "Je naam staat er niet bij. In een klein team kan iemand je woorden herkennen.",
    "Your name is not with it. In a small team someone may know your words."};
inline constexpr Text no_test{"Dit is geen toets. Alleen aantallen tellen, vanaf 5 mensen.",
                              "This is no test. Only numbers count, from 5 people."};
inline constexpr Text not_now{"Nu even niet", "Not now"};
inline constexpr Text recall_thanks{"Dank je. Dit was de enige vraag.",
                                    "Thank you. This was the only question."};
inline constexpr Text recall_none{"Er is nu geen vraag voor jou.", "There is no question for you now."};
inline constexpr Text recall_none_line{"We vragen het één keer, ongeveer drie maanden nadat je de visie las.",
                                       "We ask once, about three months after you read the vision."};
inline constexpr Text to_vision{"Naar de visie", "To the vision"};

}  // namespace koers::direction::vision_texts
