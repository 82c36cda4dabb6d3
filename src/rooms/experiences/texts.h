// What this room says: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::texts {

using i18n::Plural;
using i18n::Text;

// Recording: where
inline constexpr Text where{"Waar was je?", "Where were you?"};
inline constexpr Text tap_what_fits{"Tik op wat past.", "Tap what applies."};
inline constexpr Text like_last_time{"Net als de vorige keer", "Same as last time"};
inline constexpr Text kind_unknown{"Tik eerst waar je was.", "First tap where you were."};
inline constexpr Text go_on_with{"Verder met wat je begon", "Continue what you started"};

// Recording: what
inline constexpr Text what_happened{"Wat gebeurde er?", "What happened?"};
inline constexpr Text what_title{"{}: wat gebeurde er?", "{}: what happened?"};
inline constexpr Text at_this_moment{"{} · {}", "{} · {}"};
inline constexpr Text tell{"Vertel het in je eigen woorden", "Tell it in your own words"};
inline constexpr Text no_names{"Noem geen namen van bewoners, klanten of patiënten.",
                               "Do not name residents, customers or patients."};
inline constexpr Text how_to_begin{"Weet je niet hoe je begint?", "Not sure how to begin?"};
inline constexpr Text more_about_it{"Wie was erbij, waar en wanneer", "Who was there, where and when"};
inline constexpr Text companions{"Wie was erbij?", "Who was there?"};
inline constexpr Text companions_hint{"Bijvoorbeeld een bewoner of je begeleider. Geen namen.",
                                      "For example a resident or your trainer. No names."};
inline constexpr Text place{"Waar precies?", "Where exactly?"};
inline constexpr Text day{"Welke dag was het?", "Which day was it?"};
inline constexpr Text on{"Verder", "Next"};
inline constexpr Text your_photos{"Je foto's", "Your photos"};
inline constexpr Text photo{"Foto bij deze ervaring", "Photo of this experience"};
inline constexpr Text remove_photo{"Haal deze foto weg", "Remove this photo"};
inline constexpr Text photo_kept{"Deze foto is bewaard.", "This photo has been saved."};

// Recording: how it felt, and who may see it
inline constexpr Text how_did_it_feel{"Hoe voelde het?", "How did it feel?"};
inline constexpr Text choose_feelings{"Kies er één of meer. Alles is goed.",
                                      "Choose one or more. Anything is fine."};
inline constexpr Text who_may_see{"Wie mag dit zien?", "Who may see this?"};
inline constexpr Text change_later{"Je kunt dit later altijd veranderen.",
                                   "You can always change this later."};
inline constexpr Text one_guide{"{} is je begeleider.", "{} is your counsellor."};
inline constexpr Text guides_help_you{"{} begeleiden je.", "{} guide you."};
inline constexpr Text no_guide{
    "Je hebt nu geen begeleider. Krijg je er een, dan ziet die wat je deelt.",
    "You have no counsellor at the moment. When you get one, they will see what you share."};
inline constexpr Text only_me{"Alleen ik", "Only me"};
inline constexpr Text my_counsellor{"Mijn begeleider", "My counsellor"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text title_without_words{"{} op {}", "{} on {}"};

// Mistakes
inline constexpr Text day_in_future{"Deze dag moet nog komen. Kies vandaag of eerder.",
                                    "This date is in the future. Choose today or earlier."};
inline constexpr Text title_missing{"Geef deze ervaring een naam.", "Give this experience a name."};
inline constexpr Text response_missing{"Schrijf eerst iets.", "Write something first."};

// The timeline
inline constexpr Text my_experiences{"Mijn ervaringen", "My experiences"};
inline constexpr Plural experiences_counted{{"1 ervaring", "1 experience"},
                                            {"{} ervaringen", "{} experiences"}};
inline constexpr Text record_one{"Leg vast", "Record"};
inline constexpr Text first_experience{"Hier komt je eerste ervaring",
                                       "Your first experience will come here"};
inline constexpr Text may_be_small{"Het mag iets kleins zijn.", "It may be something small."};
inline constexpr Text none_fits{"Hier past nog niets bij", "Nothing here yet"};
inline constexpr Text choose_other{"Kies een ander onderdeel of bekijk alles.",
                                   "Choose something else, or see all."};
inline constexpr Text show_all{"Bekijk alles", "Show all"};
inline constexpr Text all{"Alles", "All"};
inline constexpr Text narrow{"Kies wat je wilt zien", "Choose what you want to see"};
inline constexpr Text by_competency{"Onderdeel", "Competency"};
inline constexpr Text by_kind{"Soort", "Kind"};
inline constexpr Text by_place{"Plek", "Place"};
inline constexpr Text by_year{"Schooljaar", "School year"};
inline constexpr Plural thrown_away_counted{{"1 weggegooid", "1 thrown away"},
                                            {"{} weggegooid", "{} thrown away"}};
inline constexpr Text thrown_away_list{"Weggegooid", "Thrown away"};
inline constexpr Text erased_after{"Na 30 dagen zijn ze echt weg.", "After 30 days they are gone for good."};
inline constexpr Text question_waits{"Er wacht een vraag op je", "A question is waiting for you"};

// One experience
inline constexpr Text not_shared{"Alleen jij", "Only you"};
inline constexpr Text you_and{"Jij en {}", "You and {}"};
inline constexpr Text student_and_you{"{} en jij", "{} and you"};
inline constexpr Text you_and_counsellor{"Jij en je begeleider", "You and your counsellor"};
inline constexpr Text says_about_me{"Wat dit over mij zegt", "What this says about me"};
inline constexpr Text looked_back_by{"Wat {} hierover dacht", "What {} thought about it"};
inline constexpr Text think_it_over{"Denk er kort over na", "Think it over"};
inline constexpr Text three_questions{"Drie korte vragen. Stoppen mag altijd.",
                                      "Three short questions. You can stop at any time."};
inline constexpr Text think_again{"Nog een vraag", "One more question"};
inline constexpr Text thinks_along{"{} denkt met je mee", "{} thinks along with you"};
inline constexpr Text conversation_here{"Vraag en antwoord", "Question and answer"};
inline constexpr Text name_and_day{"{} · {}", "{} · {}"};
inline constexpr Text your_answer{"Jouw antwoord", "Your answer"};
inline constexpr Text add_words{"Wil je nog iets zeggen?", "Would you like to add something?"};
inline constexpr Text send{"Stuur", "Send"};
inline constexpr Text sent{"Je antwoord is verstuurd.", "Your answer has been sent."};
inline constexpr Text fits_where{"Waar hoort dit bij?", "Where does this belong?"};
inline constexpr Text fits_where_hint{"Kies er één of meer. Leeg laten mag.", "Choose one or more, or none."};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text change_title{"Ervaring aanpassen", "Edit experience"};
inline constexpr Text name_it{"Naam", "Name"};
inline constexpr Text kind{"Waar was je?", "Where were you?"};
inline constexpr Text changed{"Aangepast.", "Changed."};
inline constexpr Text picture_words{"Wat zien we op de foto?", "What does the photo show?"};
inline constexpr Text picture_words_hint{"Voor wie de foto niet kan zien.",
                                         "For those who cannot see the photo."};
inline constexpr Text throw_away{"Gooi weg", "Throw away"};
inline constexpr Text throw_away_sure{"Deze ervaring weggooien? Je kunt hem nog 30 dagen terughalen.",
                                      "Throw this experience away? You can bring it back for 30 days."};
inline constexpr Text thrown_away{"Weggegooid. Terughalen kan 30 dagen.",
                                  "Thrown away. You can undo it for 30 days."};
inline constexpr Text brought_back{"Teruggehaald.", "Brought back."};
inline constexpr Text is_thrown_away{"Je gooide deze ervaring weg. Tot {} kun je hem terughalen.",
                                     "You threw this experience away. You can bring it back until {}."};
inline constexpr Text bring_back{"Haal terug", "Bring back"};
inline constexpr Text with_whom{"Erbij: {}", "Also there: {}"};
inline constexpr Text for_your_step{"Dit vertel je bij je stap", "You are adding this to your step"};
inline constexpr Text belongs_to_step{"Hoort bij de stap:", "Belongs to the step:"};
inline constexpr Text to_all{"Naar al je ervaringen", "To all your experiences"};

// Who may see it
inline constexpr Text who_title{"Wie ziet dit?", "Who can see this?"};
inline constexpr Text only_me_line{"Niemand anders ziet deze ervaring.", "Nobody else sees this experience."};
inline constexpr Text guide_line{"Ziet je woorden, foto's en antwoorden, en kan een vraag stellen.",
                                 "Sees your words, photos and answers, and can ask a question."};
inline constexpr Text stop_sharing_line{"Stop je met delen, dan ziet niemand anders het meer.",
                                        "If you stop sharing, nobody else will see it any more."};

// Looking back
inline constexpr Text kept{"bewaard", "saved"};
inline constexpr Text is_put_with{"Staat nu bij {}.", "Added to {}."};
inline constexpr Text ready{"Naar de ervaring", "To the experience"};

// A guide's question
inline constexpr Text ask_hint{"Een open vraag, geen oordeel. Begin met wat, hoe, wie of welk.",
                               "An open question, without judgement. Start with what, how, who or which."};
inline constexpr Text your_question{"Jouw vraag aan {}", "Your question to {}"};
inline constexpr Text asked{"Je vraag staat klaar voor {}.", "Your question is waiting for {}."};
inline constexpr Text waits_for_answer{"wacht op antwoord", "waiting for an answer"};

// On the home page and in the student's file
inline constexpr Text what_did_you_live{"Wat heb je meegemaakt?", "What have you experienced?"};
inline constexpr Text done_in_a_minute{"Tik waar je was. Klaar in 1 minuut.",
                                       "Tap where you were. Done in 1 minute."};
inline constexpr Text placement{"Stage", "Placement"};
inline constexpr Text own_work{"Mijn werk", "My job"};
inline constexpr Text job{"Bijbaan", "Job"};
inline constexpr Text school{"School", "School"};
inline constexpr Text other{"Anders", "Other"};
inline constexpr Text asks_at{"{} vraagt bij ", "{} asks about "};
inline constexpr Text answer_it{"Geef antwoord", "Answer"};
inline constexpr Text think_about{"Denk terug aan {}", "Look back on {}"};
inline constexpr Text line_of{"Wat {} deelt", "What {} shares"};
inline constexpr Plural shared_with_you{{"1 ervaring met jou gedeeld", "1 experience shared with you"},
                                        {"{} ervaringen met jou gedeeld", "{} experiences shared with you"}};
inline constexpr Text shares_nothing_here{"{} deelt hier nog niets van.", "{} shares nothing of this yet."};
inline constexpr Text show_on_line{"Toon in de lijn", "Show on the line"};
inline constexpr Text show_whole_line{"Toon alle {} ervaringen", "Show all {} experiences"};
inline constexpr Text ask_here{"Stel een vraag", "Ask a question"};
inline constexpr Text you_asked_on{"Jij vroeg op {}", "You asked on {}"};
inline constexpr Text answered_on{"antwoord op {}", "answered on {}"};
inline constexpr Text shares_nothing{"{} deelt nog niets", "{} shares nothing yet"};
inline constexpr Text ask_about_it{"Vraag ernaar in het volgende gesprek.",
                                   "Ask about it in your next conversation."};

inline constexpr Text my_experiences_seen{"Je ervaringen", "Your experiences"};
inline constexpr Text nothing_recorded{"Nog geen ervaringen", "No experiences yet"};
inline constexpr Text share_this{"Laat zien", "Share"};
inline constexpr Text only_me_button{"Alleen ik", "Only me"};
inline constexpr Text the_counsellor{"je begeleider", "your counsellor"};
// Ways into questions on a future that is not certain
inline constexpr Text about_future{"Denk verder", "Look further ahead"};
inline constexpr Text about_future_line{"Vragen over later, als je daar zin in hebt.",
                                        "Questions about later, if you feel like it."};
inline constexpr Text adaptability{"Als het werk verandert", "If work changes"};
inline constexpr Text uncertainty{"Wat ik nog niet weet", "What I do not know yet"};
inline constexpr Text identity{"Wie ik op mijn werk ben", "Who I am at work"};

// skills
inline constexpr Text skills_title{"Wat oefende je nog meer?", "What else did you practise?"};
inline constexpr Text skills_hint{"Mag, hoeft niet. Eén tik is genoeg.",
                                  "Only if you want to. One tap is enough."};
inline constexpr Text skills_practised{"Oefende ook", "Also practised"};

}  // namespace koers::experiences::texts
