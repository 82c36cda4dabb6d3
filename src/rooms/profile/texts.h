// What the pages of "Ik" say.
#pragma once

#include "platform/i18n/text.h"

namespace koers::profile::texts {

using i18n::Plural;
using i18n::Text;

// /ik
inline constexpr Text this_is_me{"Dit ben ik nu", "This is me now"};
inline constexpr Text compass_grows{"Je kompas groeit met elke ervaring.",
                                    "Your compass grows with every experience."};
inline constexpr Text my_compass{"Mijn kompas", "My compass"};
inline constexpr Text five_parts{"Wat staat erachter?", "What is behind it?"};
inline constexpr Text picture_together{"Ons beeld", "Our picture"};
inline constexpr Text no_proof_yet{"Nog geen bewijs. Welke ervaring past hierbij?",
                                   "No evidence yet. Which experience fits here?"};
inline constexpr Text count_of_experiences{"Aantal ervaringen: ", "Number of experiences: "};
inline constexpr Text gap{"Bij {} heb je {}.", "With {} you have {}."};
inline constexpr Plural experiences{{"{} ervaring", "{} experience"}, {"{} ervaringen", "{} experiences"}};
inline constexpr Text no_experience{"nog geen ervaring", "no experience yet"};
inline constexpr Text gap_ask{"Wat deed jij al dat hierbij past?",
                              "What have you already done that fits here?"};
inline constexpr Text record_it{"Leg het vast", "Record it"};
inline constexpr Text experiences_here{"Ervaringen hierbij", "Experiences with this"};
inline constexpr Text all_experiences{"Alle ervaringen", "All experiences"};
inline constexpr Text my_steps{"Mijn stappen", "My steps"};
inline constexpr Text how_i_grew{"Zo ben ik gegroeid", "How I grew"};
inline constexpr Text how_i_grew_line{"Van je eerste ervaring tot nu",
                                      "From your first experience until now"};
inline constexpr Text who_looked{"Wie keek er mee?", "Who has looked?"};
inline constexpr Text who_guides_me{"Wie helpt mij?", "Who helps me?"};
inline constexpr Text who_guides_me_line{"Je begeleider, en wat je kunt vragen",
                                         "Your counsellor, and what you can ask"};
inline constexpr Text who_looked_line{"{} keek op {}", "{} looked on {}"};
inline constexpr Text nobody_looked{"Nog niemand keek mee.", "Nobody has looked yet."};

// one part
inline constexpr Text add_one{"Zet iets erbij", "Add something"};
inline constexpr Text nothing_said{"Hier staat nog niets", "Nothing here yet"};
inline constexpr Text nothing_said_line{"Begin met één ding dat je zeker weet van jezelf.",
                                        "Start with one thing you know for sure about yourself."};
inline constexpr Text part_lead{"Jij zegt het. Je ervaringen laten het zien.",
                                "You say it. Your experiences show it."};
inline constexpr Plural proofs{{"{} ervaring laat dit zien", "{} experience shows this"},
                               {"{} ervaringen laten dit zien", "{} experiences show this"}};
inline constexpr Text no_proof{"Nog geen ervaring erbij", "No experience added yet"};
inline constexpr Text aged{"langer dan een jaar geleden", "more than a year ago"};
inline constexpr Text all_aged{"Je bewijs is ouder dan een jaar. Klopt het nog?",
                               "Your evidence is more than a year old. Is it still true?"};
inline constexpr Text earlier{"Paste vroeger bij mij", "Used to fit me"};
inline constexpr Text let_go_on{"Losgelaten op {}", "Let go on {}"};

// adding
inline constexpr Text add_quality{"Waar ben je goed in?", "What are you good at?"};
inline constexpr Text add_value{"Wat vind je belangrijk?", "What matters to you?"};
inline constexpr Text add_motive{"Waar krijg je energie van?", "What gives you energy?"};
inline constexpr Text add_possibility{"Wat zou je kunnen doen of worden?", "What could you do or become?"};
inline constexpr Text own_words_label{"In je eigen woorden", "In your own words"};
inline constexpr Text own_words_hint{"Bijvoorbeeld: rustig blijven als het druk is.",
                                     "For example: staying calm when it is busy."};
inline constexpr Text own_words_hint_possibility{"Bijvoorbeeld: werken met jongeren.",
                                                 "For example: working with young people."};
inline constexpr Text choose_word{"Of kies een woord", "Or choose a word"};
inline constexpr Plural words_to_choose{{"{} woord om uit te kiezen", "{} word to choose from"},
                                        {"{} woorden om uit te kiezen", "{} words to choose from"}};
inline constexpr Text sentence_label{"Wat zeg je er zelf over?", "What do you say about it yourself?"};
inline constexpr Text sentence_hint{"Eén zin is genoeg. Het mag ook later.",
                                    "One sentence is enough. Later is fine too."};
inline constexpr Text which_experience{"Welke ervaring laat dit zien?", "Which experience shows this?"};
inline constexpr Text which_experience_hint{"Kies wat past. Het mag ook later.",
                                            "Choose what fits. Later is fine too."};
inline constexpr Text who_title{"Wie mag dit zien?", "Who can see this?"};
inline constexpr Text put_it_there{"Zet erbij", "Add it"};
inline constexpr Text stands_there{"'{}' staat erbij.", "'{}' has been added."};
inline constexpr Text missing{"Schrijf iets op, of kies een woord.", "Write something, or choose a word."};

// one statement
inline constexpr Text proof_title{"Dit laat het zien", "This shows it"};
inline constexpr Text no_proof_line{"Nog geen bewijs. Welke ervaring past hierbij?",
                                    "No evidence yet. Which experience fits here?"};
inline constexpr Text tie_it{"Zet ervaring erbij", "Add experience"};
inline constexpr Text tied{"Ervaring staat erbij.", "The experience has been added."};
inline constexpr Text untie{"Haal eraf", "Remove"};
inline constexpr Text untied{"Ervaring hoort er niet meer bij.", "The experience no longer belongs to it."};
inline constexpr Text change_words{"Zeg het anders", "Say it differently"};
inline constexpr Text say_it{"Zeg het in je eigen woorden", "Say it in your own words"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text only_you{"Alleen jij", "Only you"};
inline constexpr Text you_and{"Jij en {}", "You and {}"};
inline constexpr Text you_and_counsellor{"Jij en je begeleider", "You and your counsellor"};
inline constexpr Text history{"Hoe dit zo kwam", "How this came about"};
inline constexpr Text history_stated{"Je zei dit voor het eerst.", "You said this for the first time."};
inline constexpr Text history_reworded{"Je zei het anders. Eerst: '{}'",
                                       "You said it differently. Before: '{}'"};
inline constexpr Text history_worded{"Je zei het in je eigen woorden.", "You said it in your own words."};
inline constexpr Text history_tied{"Je zette '{}' erbij.", "You added '{}'."};
inline constexpr Text history_tied_gone{"Je zette een ervaring erbij.", "You added an experience."};
inline constexpr Text history_untied{"Je haalde '{}' eraf.", "You removed '{}'."};
inline constexpr Text history_untied_gone{"Je haalde een ervaring eraf.", "You removed an experience."};
inline constexpr Text history_shared{"Je deelde dit.", "You shared this."};
inline constexpr Text history_kept{"Je stopte met delen.", "You stopped sharing."};
inline constexpr Text history_let_go{"Je liet dit los.", "You let this go."};
inline constexpr Text history_taken_up{"Je pakte dit weer op.", "You took this up again."};
inline constexpr Text let_go{"Dit past niet meer bij mij", "This no longer fits me"};
inline constexpr Text let_go_line{"Het verdwijnt niet. Je vindt het terug bij vroeger.",
                                  "It does not disappear. You will find it under \"Used to fit me\"."};
inline constexpr Text let_go_done{"Losgelaten. Dit hoort bij je weg.", "Let go. It is part of your story."};
inline constexpr Text take_up{"Dit past weer bij mij", "This fits me again"};
inline constexpr Text taken_up{"Staat er weer bij.", "It is back."};
inline constexpr Text seen_by{"Wie zag dit?", "Who saw this?"};
inline constexpr Text seen_by_nobody{"Nog niemand opende je dossier sinds je dit deelde.",
                                     "Nobody has opened your file since you shared this."};
inline constexpr Text seen_on{"Opende je dossier op {}", "Opened your file on {}"};

// in the student's file
inline constexpr Text compass_of{"Kompas van {}", "{}'s compass"};
inline constexpr Text compass_counts{
    "Eén stip is één gedeelde ervaring van het laatste jaar. De stippellijn is een jaar eerder.",
    "One dot is one shared experience of the past year. The dashed line is a year earlier."};
inline constexpr Text says_of_self{"Zo ziet {} zichzelf", "How {} sees themselves"};
inline constexpr Text my_portfolio_pages{"Mijn portfolio", "My portfolio"};
inline constexpr Text my_portfolio_pages_line{"Laat zien wie je bent. Jij kiest wie het ziet.",
                                              "Show who you are. You choose who sees it."};

}  // namespace koers::profile::texts
