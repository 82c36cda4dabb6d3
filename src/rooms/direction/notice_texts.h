// What this room tells in the inbox: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::direction::notice_texts {

using i18n::Text;

inline constexpr Text published_name{"Nieuwe versie van de visie", "New edition of the vision"};
inline constexpr Text published{"Lees de visie van de school", "Read the vision of the school"};
inline constexpr Text published_line{"Lezen kost ongeveer 2 minuten.", "It takes about 2 minutes."};
inline constexpr Text proposal_name{"Voorstel voor de visie", "Proposal for the vision"};
inline constexpr Text proposal{"Wat vind jij van de nieuwe visie?", "What do you think of the new vision?"};
inline constexpr Text proposal_line{"Het voorstel ligt klaar. Je kunt reageren.",
                                    "The proposal is ready. You can respond."};
inline constexpr Text reminder_name{"Vraag om de visie te lezen", "Request to read the vision"};
inline constexpr Text reminder{"Heb je de visie al gelezen?", "Have you read the vision yet?"};
inline constexpr Text reminder_line{"Koers vraagt dit één keer. Niemand ziet dat jij dit krijgt.",
                                    "Koers asks this once. Nobody sees that you get this."};
inline constexpr Text response_name{"Reactie op de visie", "Response to the vision"};
inline constexpr Text response{"{} ziet iets anders in de visie", "{} sees the vision differently"};
inline constexpr Text response_line{"Antwoord binnen 10 werkdagen.", "Answer within 10 working days."};
inline constexpr Text answered_name{"Antwoord op jouw reactie", "Answer to your response"};
inline constexpr Text answered{"Antwoord op wat jij over de visie schreef",
                               "An answer to what you wrote about the vision"};
inline constexpr Text answered_line{"Lees het bij de visie.", "Read it with the vision."};
inline constexpr Text recall_name{"Eén vraag over de visie", "One question about the vision"};
inline constexpr Text recall{"Wat zie jij terug van de visie?", "What do you see of the vision?"};
inline constexpr Text recall_line{"Eén vraag, 20 seconden. Het is geen toets.",
                                  "One question, 20 seconds. It is no test."};

}  // namespace koers::direction::notice_texts
