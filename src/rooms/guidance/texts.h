// What is said in the list of conversations, on the cards that other pages show, and while planning one.
#pragma once

#include "platform/i18n/text.h"

namespace koers::guidance::texts {

using i18n::Plural;
using i18n::Text;

// The list, and the cards that other pages show
inline constexpr Text talks{"Gesprekken", "Conversations"};
inline constexpr Text talk_with{"Gesprek met {}", "Conversation with {}"};
inline constexpr Text first_talk_with{"Startgesprek met {}", "First conversation with {}"};
inline constexpr Text coming{"Gepland", "Coming"};
inline constexpr Text past{"Geweest", "Past"};
inline constexpr Text not_held_yet{"Nog niet gehouden", "Not held yet"};
inline constexpr Text lead_next{"{} praat je met {}.", "{}: a conversation with {}."};
inline constexpr Text lead_nothing{"Er staat nu geen gesprek gepland.", "No conversation is planned now."};
inline constexpr Plural lead_guide{{"Je hebt 1 gesprek gepland.", "You have 1 conversation planned."},
                                   {"Je hebt {} gesprekken gepland.", "You have {} conversations planned."}};
inline constexpr Text none_yet{"Je eerste gesprek staat nog niet gepland.",
                               "Your first conversation is not planned yet."};
inline constexpr Text none_yet_line{
    "In een gesprek praat je over wat je meemaakt en wat je wilt.",
    "In a conversation you talk about what happens to you and what you want."};
inline constexpr Text none_yet_guide{"Er staat nog geen gesprek gepland.", "No conversation is planned yet."};
inline constexpr Text none_yet_guide_line{"Kies een student en plan een moment samen.",
                                          "Choose a student and plan a moment together."};
inline constexpr Text prepared{"Voorbereid", "Prepared"};
inline constexpr Text not_prepared{"Nog niet voorbereid", "Not prepared yet"};
inline constexpr Text asked_by_you{"Jij vroeg dit gesprek", "You asked for this conversation"};
inline constexpr Text asked_by{"{} vraagt dit gesprek", "{} asks for this conversation"};
inline constexpr Text begun{"Bezig", "Going on"};
inline constexpr Text to_confirm{"Klopt het zo?", "Is this right?"};
inline constexpr Text held_on{"Gehouden op {}", "Held on {}"};
inline constexpr Text planned_on{"Was gepland op {}", "Was planned for {}"};
inline constexpr Text when_where{"{} · {}", "{} · {}"};
inline constexpr Text when_at{"{} · {}", "{} · {}"};

inline constexpr Text prepare_yourself{"Bereid je voor", "Prepare"};
inline constexpr Text three_questions{"3 korte vragen. Duurt ongeveer 2 minuten.",
                                      "3 short questions. It takes about 2 minutes."};
inline constexpr Text see_request{"Bekijk je vraag", "See your question"};
inline constexpr Text see_preparation{"Bekijk wat je meeneemt", "See what you bring"};
inline constexpr Text you_are_prepared{"Je bent voorbereid. Je kunt nog alles veranderen.",
                                       "You are prepared. You can still change everything."};
inline constexpr Text open_talk{"Open het gesprek", "Open the conversation"};
inline constexpr Text talk_has_begun{"Het gesprek is begonnen.", "The conversation has begun."};
inline constexpr Text no_talk_planned{"Nog geen gesprek gepland", "No conversation planned yet"};
inline constexpr Text your_counsellor_is{"{} is je begeleider.", "{} is your counsellor."};
inline constexpr Text no_counsellor_now{
    "Je hebt nu geen begeleider. Vraag je team wie dat wordt.",
    "You have no counsellor at the moment. Ask your team who it will be."};
inline constexpr Text ask_for_talk{"Vraag {} om een gesprek", "Ask {} for a conversation"};

inline constexpr Text prepared_talk{"{} bereidde het gesprek voor", "{} prepared the conversation"};
inline constexpr Text notice_prepared_name{"Een student bereidde het gesprek voor",
                                           "A student prepared the conversation"};
inline constexpr Text notice_prepared_line{"Kijk wat {} meeneemt.", "See what {} brings along."};
inline constexpr Text asks_for_talk{"{} vraagt een gesprek", "{} asks for a conversation"};
inline constexpr Text notice_asked_name{"Een student vraagt een gesprek",
                                        "A student asks for a conversation"};
inline constexpr Text notice_planned_name{"Een begeleider plant een gesprek", "A guide plans a conversation"};
inline constexpr Text notice_planned{"{} plande een gesprek met je", "{} planned a conversation with you"};
inline constexpr Text notice_planned_line{"Kijk wanneer, en bereid je voor.", "See when, and prepare."};
inline constexpr Text notice_moved_name{"Een gesprek is verzet", "A conversation was moved"};
inline constexpr Text notice_moved{"{} verzette jullie gesprek", "{} moved your conversation"};
inline constexpr Text notice_moved_line{"Kijk naar de nieuwe dag en tijd.", "See the new day and time."};
inline constexpr Text notice_cancelled_name{"Een gesprek gaat niet door", "A conversation is off"};
inline constexpr Text notice_cancelled{"{} zegde jullie gesprek af", "{} called your conversation off"};
inline constexpr Text notice_cancelled_line{"Spreek een ander moment af.", "Agree on another moment."};
inline constexpr Text notice_asked_line{"Kijk wanneer en waar.", "See when and where."};

// Who takes the initiative next time: on the student's home, and in the student's file
inline constexpr Text initiative_yours{"Jij neemt het initiatief. Dat spraken jullie af.",
                                       "You take the initiative. You agreed on that."};
inline constexpr Text initiative_theirs{"{} neemt het initiatief. Je hoeft nu niets te doen.",
                                        "{} takes the initiative. You need not do anything now."};
inline constexpr Text initiative_of_both{"Jullie kiezen samen een moment. Zeg gerust als eerste iets.",
                                         "You choose a moment together. Feel free to speak first."};
inline constexpr Text initiative_in_file{"Volgende keer neemt {} het initiatief. Dat is afgesproken op {}.",
                                         "Next time {} takes the initiative. That was agreed on {}."};
inline constexpr Text initiative_in_file_guide{
    "Volgende keer neemt de begeleider het initiatief. Dat is afgesproken op {}.",
    "Next time the counsellor takes the initiative. That was agreed on {}."};
inline constexpr Text initiative_in_file_both{
    "Volgende keer nemen beiden het initiatief. Dat is afgesproken op {}.",
    "Next time both take the initiative. That was agreed on {}."};
inline constexpr Text initiative_in_file_differ{
    "Student en begeleider kozen op {} verschillend wie het initiatief neemt.",
    "On {} student and counsellor chose differently who takes the initiative."};

// Planning
inline constexpr Text rounds{"Rondes", "Rounds"};
inline constexpr Text in_calendar{"In mijn agenda", "In my calendar"};
inline constexpr Text plan_talk{"Plan een gesprek", "Plan a conversation"};
inline constexpr Text plan_with{"Plan een gesprek met {}", "Plan a conversation with {}"};
inline constexpr Text ask_lead{"Kies een dag en een tijd. {} ziet je voorstel.",
                               "Choose a day and a time. {} sees your proposal."};
inline constexpr Text plan_lead{"{} ziet het gesprek meteen en kan zich voorbereiden.",
                                "{} sees the conversation at once and can prepare."};
inline constexpr Text move_talk{"Verzet het gesprek", "Move the conversation"};
inline constexpr Text move_lead{"Kies een nieuwe dag en tijd. {} ziet het meteen.",
                                "Choose a new day and time. {} sees it at once."};
inline constexpr Text day{"Dag", "Day"};
inline constexpr Text time{"Tijd", "Time"};
inline constexpr Text how_long{"Hoe lang?", "How long?"};
inline constexpr Text n_minutes{"{} minuten", "{} minutes"};
inline constexpr Text place{"Plek (mag leeg blijven)", "Place (optional)"};
inline constexpr Text place_hint{"Bijvoorbeeld lokaal B2.14, of wandelend.",
                                 "For example room B2.14, or on a walk."};
inline constexpr Text kind{"Wat voor gesprek is het?", "What kind of conversation is it?"};
inline constexpr Text kind_dialogue{"Loopbaangesprek", "Career conversation"};
inline constexpr Text kind_intake{"Startgesprek", "First conversation"};
inline constexpr Text save_plan{"Plan het gesprek", "Plan the conversation"};
inline constexpr Text send_proposal{"Stuur voorstel", "Send proposal"};
inline constexpr Text save_move{"Verzet het gesprek", "Move the conversation"};
inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text time_missing{"Schrijf de tijd als 10.20.", "Write the time as 10:20."};
inline constexpr Text minutes_missing{"Kies hoe lang het duurt.", "Choose how long it takes."};
inline constexpr Text same_time_with{
    "Je hebt dan al een gesprek met {}: {}. Wil je het toch? Stuur het dan nog een keer.",
    "You have a conversation with {} then: {}. Do you want it all the same? Then send it once more."};
inline constexpr Text same_time_other{
    "{} heeft dan al een ander gesprek. Wil je het toch? Stuur het dan nog een keer.",
    "{} has another conversation then. Do you want it all the same? Then send it once more."};
inline constexpr Text planned{"Het gesprek staat gepland.", "The conversation is planned."};
inline constexpr Text asked{"Gevraagd. {} ziet je voorstel.", "Asked. {} sees your proposal."};
inline constexpr Text moved{"Het gesprek is verzet.", "The conversation was moved."};
inline constexpr Text cancelled{"Het gesprek is afgezegd.", "The conversation was cancelled."};
inline constexpr Text reinstated{"Het gesprek staat er weer.", "The conversation is back."};

}  // namespace koers::guidance::texts
