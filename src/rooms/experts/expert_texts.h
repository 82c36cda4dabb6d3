// What the pages of experts say: finding somebody, asking, answering, and one's own offer.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experts::expert_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text ask_somebody{"Vraag iemand die verder is", "Ask someone further along"};
inline constexpr Text lead{"Stel een vraag die je niet op internet vindt.",
                           "Ask something you cannot find on the internet."};
inline constexpr Text search{"Zoek op werk of studie", "Search for work or study"};
inline constexpr Text search_button{"Zoek", "Search"};
inline constexpr Text nobody{"Nu is er niemand voor dit vak", "Nobody for this subject now"};
inline constexpr Text nobody_line{"We zoeken iemand. Probeer een ander woord.",
                                  "We are looking. Try another word."};
inline constexpr Text show_all{"Bekijk iedereen", "See everyone"};
inline constexpr Text ask_me_about{"Mij kun je vragen over {}", "You can ask me about {}"};
inline constexpr Plural can_ask{
    {"Nog plek voor 1 vraag deze maand", "Room for 1 more question this month"},
    {"Nog plek voor {} vragen deze maand", "Room for {} more questions this month"}};
inline constexpr Text full{"Deze maand vol", "Full this month"};
inline constexpr Text my_questions{"Mijn vragen", "My questions"};
inline constexpr Text questions_to_me{"Vragen aan mij", "Questions to me"};
inline constexpr Text become_one{"Wil jij ook vragen beantwoorden?", "Will you answer questions too?"};
inline constexpr Text become_one_line{"Jij weet dingen die een ander nog zoekt.",
                                      "You know things that others are still looking for."};

inline constexpr Text ask_name{"Vraag het {}", "Ask {}"};
inline constexpr Text your_question{"Jouw vraag", "Your question"};
inline constexpr Text how_to_begin{"Weet je niet hoe je begint?", "Not sure how to begin?"};
inline constexpr Text starter_fun{"Wat vind jij het leukste aan je werk?",
                                  "What do you like best about your work?"};
inline constexpr Text starter_fit{"Hoe wist jij dat dit bij je past?",
                                  "How did you know this was right for you?"};
inline constexpr Text starter_known{"Wat had je willen weten toen je begon?",
                                    "What would you have liked to know when you started?"};
inline constexpr Text rules{
    "Alleen voornamen. Jullie schrijven in Koers. De school leest alleen mee na een melding.",
    "First names only. You write in Koers. The school only reads along after a report."};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Gestuurd. Je leest het antwoord hier.", "Sent. You will find the answer here."};
inline constexpr Text answer_sent{"Gestuurd.", "Sent."};
inline constexpr Text question_missing{"Schrijf eerst je bericht.", "First write your message."};
inline constexpr Text holds_address{
    "Hier staat iets als een telefoonnummer of adres. In Koers heb je dat niet nodig. Haal het weg, of stuur "
    "het toch.",
    "This contains something like a telephone number or address. You do not need that in Koers. Remove it, "
    "or send it anyway."};
inline constexpr Text send_anyway{"Ik weet het zeker", "I am sure"};
inline constexpr Text week_full{"Je stelde deze week al 5 vragen. Volgende week kun je weer.",
                                "You asked 5 questions this week. Next week you can ask again."};
inline constexpr Text month_full{"{} kreeg deze maand genoeg vragen. Kies iemand anders.",
                                 "{} has had enough questions this month. Choose someone else."};

inline constexpr Text question_to{"Vraag aan {}", "Question to {}"};
inline constexpr Text question_from{"Vraag van {}", "Question from {}"};
inline constexpr Text somebody{"iemand die weg is", "someone who has left"};
inline constexpr Text waits{"wacht op antwoord", "waits for an answer"};
inline constexpr Text is_answered{"beantwoord", "answered"};
inline constexpr Text is_closed{"afgerond", "finished"};
inline constexpr Text is_new{"Nieuw", "New"};
inline constexpr Text you{"Jij", "You"};
inline constexpr Text said_on{"{}, {}", "{}, {}"};
inline constexpr Text hidden{"Dit bericht is verborgen door de school.",
                             "The school has hidden this message."};
inline constexpr Text your_answer{"Jouw antwoord", "Your answer"};
inline constexpr Text your_message{"Jouw bericht", "Your message"};
inline constexpr Text waits_long{"{} antwoordde nog niet. Wil je het iemand anders vragen?",
                                 "{} has not answered yet. Would you like to ask someone else?"};
inline constexpr Text ask_other{"Vraag het {}", "Ask {}"};
inline constexpr Text close_it{"Ik weet genoeg", "I know enough"};
inline constexpr Text thanks{"Wil je {} nog bedanken?", "Would you like to thank {}?"};
inline constexpr Text thanks_hint{"Vertel wat je eraan had. Leeg laten mag.",
                                  "Say how it helped you. You can leave this empty."};
inline constexpr Text thank_and_close{"Rond af", "Finish"};
inline constexpr Text closed{"Afgerond. Zet {} bij je mensen?", "Finished. Add {} to your people?"};
inline constexpr Text ask_more{"Toch nog iets vragen", "Ask something else"};
inline constexpr Text open_again{"Je kunt weer schrijven.", "You can write again."};
inline constexpr Text no_more_writing{"Hier kan nu niet meer geschreven worden.",
                                      "You can no longer write here."};
inline constexpr Text you_blocked{"Je hebt {} geblokkeerd. Jullie kunnen elkaar niet meer schrijven.",
                                  "You blocked {}. You can no longer write to each other."};

inline constexpr Text something_wrong{"Er klopt iets niet", "Something is wrong"};
inline constexpr Text report_line{"De school leest dan dit gesprek en antwoordt je hier.",
                                  "The school then reads this conversation and answers you here."};
inline constexpr Text which_message{"Over welk bericht gaat het?", "Which message is it about?"};
inline constexpr Text whole_talk{"Het hele gesprek", "The whole conversation"};
inline constexpr Text what_is_wrong{"Wat is er aan de hand?", "What is the matter?"};
inline constexpr Text report{"Meld bij de school", "Report to the school"};
inline constexpr Text reported{"Gemeld. De school kijkt en antwoordt je hier.",
                               "Reported. The school will look at it and answer you here."};
inline constexpr Text you_reported{"Je meldde dit op {}. De school kijkt ernaar.",
                                   "You reported this on {}. The school is looking at it."};
inline constexpr Text school_answers{"Antwoord van de school", "Answer from the school"};
inline constexpr Text reason_missing{"Schrijf in een paar woorden wat er is.",
                                     "Write in a few words what it is."};
inline constexpr Text block{"Blokkeer {}", "Block {}"};
inline constexpr Text block_line{"Jullie kunnen elkaar dan niet meer schrijven.",
                                 "You will no longer be able to write to each other."};
inline constexpr Text blocked{"Geblokkeerd.", "Blocked."};
inline constexpr Text unblock{"Haal de blokkade weg", "Unblock"};
inline constexpr Text unblocked{"De blokkade is weg.", "Unblocked."};
inline constexpr Text looked_at{"{} las mee op {}, omdat dit gesprek gemeld is.",
                                "{} read this on {}, because the conversation was reported."};
inline constexpr Text who_looked{"Wie las mee?", "Who else read this?"};
inline constexpr Text a_moderator{"Iemand van de school", "Someone from the school"};

inline constexpr Text questions{"Vragen", "Questions"};
inline constexpr Text questions_lead{"Wat jij weet, zoekt een ander nog.",
                                     "What you know, someone else is still looking for."};
inline constexpr Text no_questions{"Nog geen vragen", "No questions yet"};
inline constexpr Text no_questions_line{"Je staat wel klaar voor ze.", "But you are ready for them."};
inline constexpr Text no_offer_line{"Zet eerst je aanbod klaar. Dan kunnen studenten je vinden.",
                                    "First make your offer. Then students can find you."};
inline constexpr Text make_offer{"Maak je aanbod", "Make your offer"};
inline constexpr Text notice_message_name{"Een bericht bij een vraag", "A message about a question"};
inline constexpr Text notice_message{"Nieuw bericht van {}", "New message from {}"};
inline constexpr Text notice_message_line{"Lees het bericht.", "Read the message."};

inline constexpr Text my_offer{"Mijn aanbod", "My offer"};
inline constexpr Text offer_lead{"Studenten mogen jou vragen stellen. Jij bepaalt hoeveel.",
                                 "Students may ask you questions. You decide how many."};
inline constexpr Text work{"Wat doe je nu?", "What do you do now?"};
inline constexpr Text work_hint{"Je werk of je studie. Geen achternaam.",
                                "Your work or study. No family name."};
inline constexpr Text about{"Waarover mogen ze jou vragen stellen?", "What may they ask you about?"};
inline constexpr Text about_hint{"Mij kun je vragen over …", "You can ask me about …"};
inline constexpr Text how_many{"Hoeveel vragen per maand?", "How many questions a month?"};
inline constexpr Text offer_waits{"De school kijkt er eerst naar. Daarna zien studenten je aanbod.",
                                  "The school looks at it first. Then students see your offer."};
inline constexpr Text offer_open{"Studenten kunnen je nu vragen stellen.", "Students can ask you now."};
inline constexpr Text offer_paused{"Je hebt pauze. Studenten zien je nu niet.",
                                   "You are taking a break. Students do not see you now."};
inline constexpr Text offer_refused{"De school vraagt je het aan te passen: {}",
                                    "The school asks you to change it: {}"};
inline constexpr Text offer_closed{"De school heeft je aanbod gesloten.",
                                   "The school has closed your offer."};
inline constexpr Text pause{"Neem pauze", "Take a break"};
inline constexpr Text resume{"Ga weer verder", "Start again"};
inline constexpr Text stop{"Stop met mijn aanbod", "Stop my offer"};
inline constexpr Text stopped{"Je aanbod is weg. Lopende gesprekken kun je nog afmaken.",
                              "Your offer is gone. You can still finish conversations."};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text work_missing{"Schrijf wat je nu doet.", "Write what you do now."};
inline constexpr Text about_missing{"Schrijf waarover ze je mogen vragen.",
                                    "Write what they may ask you about."};
inline constexpr Text limit_wrong{"Kies 1 tot en met 20.", "Choose 1 to 20."};
inline constexpr Text no_address{
    "Zet hier geen telefoonnummer of adres. Studenten schrijven je in Koers.",
    "Do not put a telephone number or address here. Students write to you in Koers."};

inline constexpr Text save{"Bewaar", "Save"};

// among those who read something (/ik/begeleiding)
inline constexpr Text relation_asked{"Je vroeg iets", "You asked something"};
inline constexpr Text relation_words{"Je vraag en wat je schrijft", "Your question and what you write"};
inline constexpr Text relation_since{"Sinds {}. Rond je af, dan houdt {} wat je al stuurde.",
                                     "Since {}. If you finish, {} keeps what you sent."};

}  // namespace koers::experts::expert_texts
