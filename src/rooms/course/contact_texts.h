// What the pages of the student's network say.
#pragma once

#include "platform/i18n/text.h"

namespace koers::course::contact_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text my_people{"Mijn mensen", "My people"};
inline constexpr Text lead{"Wie kan jou verder helpen? En wat kun jij voor hen doen?",
                           "Who can help you get further? And what can you do for them?"};
inline constexpr Text add_contact{"Iemand erbij", "Add someone"};
inline constexpr Text search{"Zoek iemand", "Search for someone"};
inline constexpr Text nobody_found{"Niemand gevonden met “{}”", "Nobody found with “{}”"};
inline constexpr Text nobody_yet{"Wie ken je al?", "Who do you already know?"};
inline constexpr Text nobody_yet_line{"Wie ken je al die werkt waar jij wilt werken?",
                                      "Who do you already know who works where you want to work?"};
inline constexpr Text only_you{"Alleen jij", "Only you"};
inline constexpr Text you_and{"Jij en {}", "You and {}"};
inline constexpr Text your_guide{"je begeleider", "your counsellor"};
inline constexpr Text shared_with{"gedeeld met {}", "shared with {}"};
inline constexpr Text who_may_see{"Wie mag dit zien?", "Who may see this?"};
inline constexpr Text who_may_see_hint{
    "Wie jou begeleidt, ziet dan de naam en wie het is. Ook waarmee diegene helpt. Meer niet.",
    "Whoever guides you then sees the name and who it is. Also what they help with. Nothing more."};
inline constexpr Text all_people{"Iedereen", "Everyone"};
inline constexpr Text see_all{"Bekijk", "See"};
inline constexpr Plural people_count{
    {"Je hebt 1 mens in je netwerk.", "You have 1 person in your network."},
    {"Je hebt {} mensen in je netwerk.", "You have {} people in your network."}};
inline constexpr Text picture_title{"Jouw netwerk", "Your network"};
inline constexpr Text picture_words{"Goed: {}. Een beetje: {}. Nog niet zo: {}.",
                                    "Well: {}. A little: {}. Not much yet: {}."};
inline constexpr Text picture_line{"Hoe dichter bij jou, hoe beter je iemand kent.",
                                   "The closer to you, the better you know someone."};
inline constexpr Text me{"jij", "you"};
inline constexpr Plural and_more{{"en nog 1", "and 1 more"}, {"en nog {}", "and {} more"}};

inline constexpr Text name{"Hoe heet deze persoon?", "What is this person called?"};
inline constexpr Text name_hint{"Een voornaam is genoeg. Of wat iemand doet.",
                                "A first name is enough. Or what someone does."};
inline constexpr Text who{"Wie is dat?", "Who is that?"};
inline constexpr Text who_hint{"Bijvoorbeeld: begeleider op een school.",
                               "For example: assistant at a school."};
inline constexpr Text how_well{"Hoe goed ken je elkaar?", "How well do you know each other?"};
inline constexpr Text near{"Goed", "Well"};
inline constexpr Text known{"Een beetje", "A little"};
inline constexpr Text distant{"Nog niet zo", "Not very well yet"};
inline constexpr Text knows_near{"ken je goed", "you know well"};
inline constexpr Text knows_known{"ken je een beetje", "you know a little"};
inline constexpr Text knows_distant{"ken je nog niet zo", "you do not know well yet"};
inline constexpr Text helps_with{"Waarmee kan deze persoon jou helpen?",
                                 "What can this person help you with?"};
inline constexpr Text gives{"Wat kun jij voor deze persoon doen?", "What can you do for this person?"};
inline constexpr Text gives_hint{"Vertellen hoe het ging. Iets terugdoen. Bedanken.",
                                 "Tell them how it went. Do something in return. Say thank you."};
inline constexpr Text met_at{"Waar ken je elkaar van?", "Where do you know each other from?"};
inline constexpr Text reach{"Hoe bereik je deze persoon?", "How do you reach this person?"};
inline constexpr Text reach_hint{"Alleen jij ziet dit. Bijvoorbeeld: via mijn broer.",
                                 "Only you see this. For example: through my brother."};
inline constexpr Text more{"Meer erbij, mag later", "More (you can do this later)"};
inline constexpr Text short_helps{"Kan helpen met", "Can help with"};
inline constexpr Text short_gives{"Jij kunt", "You can"};
inline constexpr Text short_met{"Ken je van", "You met"};
inline constexpr Text short_reach{"Bereik je via", "You reach through"};
inline constexpr Text added{"Erbij gezet.", "Added."};
inline constexpr Text changed{"Aangepast.", "Changed."};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text change_contact{"Aanpassen", "Change"};
inline constexpr Text take_away{"Haal weg", "Remove"};
inline constexpr Text taken_away{"Weggehaald.", "Removed."};
inline constexpr Text taken_away_line{"Deze persoon is weggehaald. Na 30 dagen is alles weg.",
                                      "This person has been removed. After 30 days everything is deleted."};
inline constexpr Text bring_back{"Zet terug", "Restore"};
inline constexpr Text brought_back{"Staat er weer bij.", "Back again."};
inline constexpr Text name_missing{"Schrijf een naam, of wat iemand doet.",
                                   "Write a name, or what someone does."};

inline constexpr Text plan{"Spreek iets af", "Arrange to speak"};
inline constexpr Text plan_line{"Een klein gesprek is genoeg. Vijf minuten mag ook.",
                                "A short chat is enough. Even five minutes."};
inline constexpr Text which_day{"Welke dag?", "Which day?"};
inline constexpr Text about{"Waar wil je het over hebben?", "What do you want to talk about?"};
inline constexpr Text for_which_step{"Voor welke stap?", "For which step?"};
inline constexpr Text no_step{"Geen stap", "No step"};
inline constexpr Text planned{"Afgesproken.", "Planned."};
inline constexpr Text coming{"Binnenkort", "Coming up"};
inline constexpr Text spoken{"Gesproken", "Spoken"};
inline constexpr Text we_spoke{"Wij spraken elkaar", "We spoke"};
inline constexpr Text what_came_of_it{"Wat kwam eruit?", "What came of it?"};
inline constexpr Text did_not_happen{"Ging niet door", "Did not happen"};
inline constexpr Text dropped{"Ging niet door.", "Did not happen."};
inline constexpr Text kept{"Bewaard. Zeg je ook even dank je wel?", "Saved. Will you say thank you too?"};
inline constexpr Text open_again{"Staat weer open.", "Open again."};
inline constexpr Text was_on{"zou zijn op {}", "was to be on {}"};
inline constexpr Text spoken_on{"gesproken op {}", "spoken on {}"};
inline constexpr Text day_over{"De dag is voorbij. Hoe ging het?", "The day has passed. How did it go?"};
inline constexpr Text for_step{"voor je stap: {}", "for your step: {}"};
inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text speak_to{"{} spreken", "Speak to {}"};

inline constexpr Text introduction{"Vraag om een kennismaking", "Ask for an introduction"};
inline constexpr Text introduction_line{"Ken je niemand? Iemand die jij kent, kent vast wel iemand.",
                                        "Do you not know anyone? Someone you know probably does."};
inline constexpr Text wish{"Wie zou je willen spreken?", "Who would you like to speak to?"};
inline constexpr Text wish_hint{"Bijvoorbeeld: iemand die op een school met kinderen werkt.",
                                "For example: someone who works with children at a school."};
inline constexpr Text ask_counsellor{"Vraag het {}", "Ask {}"};
inline constexpr Text counsellor_reads{"{} leest je vraag. Van je mensen ziet {} alleen wie jij deelt.",
                                       "{} reads your question. {} only sees the people you share."};
inline constexpr Text or_someone_else{"Of vraag het iemand anders", "Or ask someone else"};
inline constexpr Text make_text{"Maak een bericht", "Write a message"};
inline constexpr Text your_text{"Je bericht", "Your message"};
inline constexpr Text your_text_hint{"Kopieer het, pas het aan en stuur het zelf.",
                                     "Copy it, change it and send it yourself."};
inline constexpr Text message{
    "Hoi! Ik doe de opleiding {}. Ik wil graag kennismaken met {}. Ken jij iemand die ik een paar vragen mag "
    "stellen? "
    "Groetjes, {}",
    "Hi! I am studying {}. I would like to meet {}. Do you know someone I could ask a few questions? Best "
    "wishes, {}"};
inline constexpr Text asked{"Gevraagd. {} ziet je vraag.", "Asked. {} sees your question."};
inline constexpr Text asked_of{"Gevraagd aan {}", "Asked {}"};
inline constexpr Text asked_on{"gevraagd op {}", "asked on {}"};
inline constexpr Text arranged_on{"geregeld op {}", "arranged on {}"};
inline constexpr Text arranged{"Geregeld", "Arranged"};
inline constexpr Text is_arranged{"Fijn. Zet diegene bij je mensen.",
                                  "Great. Add that person to your people."};
inline constexpr Text wish_missing{"Schrijf wie je zou willen spreken.",
                                   "Write who you would like to speak to."};
inline constexpr Text no_counsellor{"Je hebt nu geen begeleider. Vraag het iemand die je kent.",
                                    "You have no counsellor at the moment. Ask someone you know."};
inline constexpr Text enough_asked{"Je hebt al vijf vragen open staan.",
                                   "You already have five open questions."};
inline constexpr Text wants_to_meet{"{} zoekt een kennismaking", "{} is looking for an introduction"};
inline constexpr Text wants_to_meet_line{"Ken jij iemand?", "Do you know anyone?"};

inline constexpr Text who_helps{"Wie van je mensen helpt?", "Which of your people can help?"};
inline constexpr Text nobody{"Niemand van mijn lijst", "Nobody on my list"};

}  // namespace koers::course::contact_texts
